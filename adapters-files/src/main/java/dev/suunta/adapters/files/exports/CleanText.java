package dev.suunta.adapters.files.exports;

import dev.suunta.domain.shared.Text;
import java.util.Optional;

/**
 * A text that every store can keep.
 *
 * @param text the text, with line feeds for line breaks
 * @param replaced how many characters that cannot be kept were replaced by U+FFFD
 */
public record CleanText(String text, int replaced) {
  private static final char REPLACEMENT = '\ufffd';

  /** Replaces U+0000 and lone surrogates, which no database keeps. */
  public static CleanText of(String raw) {
    var unbroken = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    if (Text.isStorable(unbroken)) {
      return new CleanText(unbroken, 0);
    }
    var clean = new StringBuilder(unbroken.length());
    var replaced = 0;
    for (var index = 0; index < unbroken.length(); index++) {
      var unit = unbroken.charAt(index);
      var pair =
          Character.isHighSurrogate(unit)
              && index + 1 < unbroken.length()
              && Character.isLowSurrogate(unbroken.charAt(index + 1));
      if (pair) {
        clean.append(unit).append(unbroken.charAt(++index));
      } else if (unit == 0 || Character.isSurrogate(unit)) {
        clean.append(REPLACEMENT);
        replaced++;
      } else {
        clean.append(unit);
      }
    }
    return new CleanText(clean.toString(), replaced);
  }

  /** One usable line of at most so many UTF-16 units, such as a name; empty if there is none. */
  public static Optional<String> line(String raw, int most) {
    var line = of(raw).text().replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    return line.isEmpty() || line.length() > most ? Optional.empty() : Optional.of(line);
  }

  /** An address that begins with http or https and has no gap; empty if it is none. */
  public static Optional<String> link(String raw) {
    return line(raw, 2_000).filter(link -> link.matches("(?i)https?://[^\\s\\ufffd]+"));
  }
}
