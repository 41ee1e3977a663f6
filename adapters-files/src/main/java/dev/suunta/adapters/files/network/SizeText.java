package dev.suunta.adapters.files.network;

import dev.suunta.adapters.files.yaml.Needed;
import dev.suunta.adapters.files.yaml.YamlFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How large a file may be, as documents say it: {@code 5 MB} (millions of bytes), {@code 16 MiB},
 * {@code 1234} bytes, or {@code unknown}.
 */
final class SizeText {
  private static final String UNKNOWN = "unknown";
  private static final Pattern FORM = Pattern.compile("([0-9]{1,19})(?: ?([kKMG]i?B))?");
  private static final Map<String, Long> UNITS = units();

  private SizeText() {}

  private static Map<String, Long> units() {
    var units = new LinkedHashMap<String, Long>();
    units.put("GiB", 1L << 30);
    units.put("MiB", 1L << 20);
    units.put("KiB", 1L << 10);
    units.put("GB", 1_000_000_000L);
    units.put("MB", 1_000_000L);
    units.put("kB", 1_000L);
    return units;
  }

  /** A size, which may be unknown; absent where it cannot be read. */
  static Optional<Optional<Long>> read(YamlFields fields, String key) {
    var scalar = fields.scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    var text = scalar.get().value().strip();
    if (text.equals(UNKNOWN)) {
      return Optional.of(Optional.empty());
    }
    var form = FORM.matcher(text);
    var isForm = form.matches();
    var unit = isForm && form.start(2) >= 0 ? text.substring(form.start(2)) : "";
    if (!isForm || !(unit.isEmpty() || UNITS.containsKey(unit))) {
      fields.wrongKind(key, scalar.get(), Needed.SIZE);
      return Optional.empty();
    }
    var factor = UNITS.getOrDefault(unit, 1L);
    return fields
        .inRange(key, scalar.get(), text.substring(0, form.end(1)), 1, Long.MAX_VALUE / factor)
        .map(number -> Optional.of(number * factor));
  }

  static String write(Optional<Long> bytes) {
    if (bytes.isEmpty()) {
      return UNKNOWN;
    }
    // The shortest one is the one that a person would have written: 256 GB, not 250000000 KiB.
    var written = bytes.get().toString();
    for (var unit : UNITS.entrySet()) {
      var shorter = bytes.get() / unit.getValue() + " " + unit.getKey();
      if (bytes.get() % unit.getValue() == 0 && shorter.length() < written.length()) {
        written = shorter;
      }
    }
    return written;
  }
}
