package dev.suunta.adapters.files.strategy;

import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlNode.Scalar;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The time a week as documents say it: {@code 3 h}, {@code 2 h 30 min}, {@code 45 min}, or a bare
 * number of minutes. What has seconds is written as ISO 8601 says it, so that nothing is lost.
 */
final class WeeklyTimeText {
  private static final Pattern FORM =
      Pattern.compile("(?:([0-9]{1,9}) ?h)?(?: ?([0-9]{1,9}) ?min)?");
  private static final long MOST_MINUTES = Duration.ofDays(7).toMinutes();
  private static final Set<String> EXAMPLES = new TreeSet<>(Set.of("3 h", "45 min", "2 h 30 min"));

  private WeeklyTimeText() {}

  static Optional<Duration> read(YamlFields fields, String key) {
    var scalar = fields.scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    var text = scalar.get().value().strip();
    if (!text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return fields.inRange(key, scalar.get(), text, 0, MOST_MINUTES).map(Duration::ofMinutes);
    }
    var parts = FORM.matcher(text);
    if (!text.isEmpty() && parts.matches()) {
      var minutes =
          number(parts.start(1), parts.end(1), text) * 60
              + number(parts.start(2), parts.end(2), text);
      return fields
          .inRange(key, scalar.get(), Long.toString(minutes), 0, MOST_MINUTES)
          .map(Duration::ofMinutes);
    }
    return iso(fields, key, scalar.get(), text);
  }

  private static Optional<Duration> iso(YamlFields fields, String key, Scalar scalar, String text) {
    try {
      var duration = Duration.parse(text);
      if (duration.isNegative() || duration.compareTo(Duration.ofMinutes(MOST_MINUTES)) > 0) {
        var minutes = duration.isNegative() ? -1 : Math.max(MOST_MINUTES + 1, duration.toMinutes());
        return fields
            .inRange(key, scalar, Long.toString(minutes), 0, MOST_MINUTES)
            .map(Duration::ofMinutes);
      }
      return Optional.of(duration);
    } catch (DateTimeParseException | ArithmeticException unreadable) {
      fields.unknown(key, scalar, text, EXAMPLES);
      return Optional.empty();
    }
  }

  private static long number(int start, int end, String text) {
    return start < 0 ? 0 : Long.parseLong(text.substring(start, end));
  }

  static String write(Duration time) {
    if (!time.equals(Duration.ofMinutes(time.toMinutes()))) {
      return time.toString();
    }
    var hours = time.toHours();
    var minutes = time.toMinutesPart();
    if (hours == 0) {
      return minutes + " min";
    }
    return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
  }
}
