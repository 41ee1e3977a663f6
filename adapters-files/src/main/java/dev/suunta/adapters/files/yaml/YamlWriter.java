package dev.suunta.adapters.files.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML as a person would: plain words where they are safe, short lists on one line. */
public final class YamlWriter {
  private static final int WIDTH = 92;

  /** Words that some reader of YAML takes for something else than text. */
  private static final Set<String> TAKEN =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9][0-9a-fA-FxXoO_.:eE+-]*");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final StringBuilder out = new StringBuilder();
  private int depth;

  /** Lines for the reader of the document. */
  public YamlWriter comment(String... lines) {
    for (var line : lines) {
      indent().append("#").append(line.isEmpty() ? "" : " ").append(line).append('\n');
    }
    return this;
  }

  /** An empty line. */
  public YamlWriter blank() {
    out.append('\n');
    return this;
  }

  /** A text. */
  public YamlWriter text(String key, String value) {
    return raw(key, scalar(value, false));
  }

  /** A number. */
  public YamlWriter number(String key, long value) {
    return raw(key, Long.toString(value));
  }

  /** Either true or false. */
  public YamlWriter flag(String key, boolean value) {
    return raw(key, Boolean.toString(value));
  }

  private YamlWriter raw(String key, String value) {
    indent().append(scalar(key, false)).append(": ").append(value).append('\n');
    return this;
  }

  /** Texts on one line where they fit, else one on each line. */
  public YamlWriter list(String key, Collection<String> values) {
    var line =
        values.stream()
            .map(value -> scalar(value, true))
            .collect(Collectors.joining(", ", "[", "]"));
    return 2 * depth + key.length() + 2 + line.length() <= WIDTH || values.isEmpty()
        ? raw(key, line)
        : lines(key, values);
  }

  /** Texts, one on each line. */
  public YamlWriter lines(String key, Collection<String> values) {
    if (values.isEmpty()) {
      return raw(key, "[]");
    }
    indent().append(scalar(key, false)).append(":\n");
    for (var value : values) {
      indent().append("  - ").append(scalar(value, false)).append('\n');
    }
    return this;
  }

  /** A mapping, written by what runs. */
  public YamlWriter mapping(String key, Runnable content) {
    indent().append(scalar(key, false)).append(':');
    var before = out.length();
    out.append('\n');
    depth++;
    content.run();
    depth--;
    if (out.length() == before + 1) {
      out.setLength(before);
      out.append(" {}\n");
    }
    return this;
  }

  /** A mapping on one line, such as {@code {audience: public}}. */
  public static String flow(List<String> keysAndValues) {
    var flow = new StringBuilder("{");
    for (var index = 0; index < keysAndValues.size(); index += 2) {
      flow.append(index == 0 ? "" : ", ")
          .append(keysAndValues.get(index))
          .append(": ")
          .append(scalar(keysAndValues.get(index + 1), true));
    }
    return flow.append('}').toString();
  }

  private StringBuilder indent() {
    return out.repeat(' ', 2 * depth);
  }

  /** What was written. */
  @Override
  public String toString() {
    return out.toString();
  }

  /** The text as YAML that every reader takes for this very text. */
  static String scalar(String text, boolean inFlow) {
    return isSafe(text, inFlow) ? text : quoted(text);
  }

  private static boolean isSafe(String text, boolean inFlow) {
    if (text.isEmpty()
        || !Character.isLetterOrDigit(text.codePointAt(0))
        || text.endsWith(" ")
        || TAKEN.contains(text.toLowerCase(java.util.Locale.ROOT))
        || (NUMBER_LIKE.matcher(text).matches() && !DAY.matcher(text).matches())) {
      return false;
    }
    for (var index = 0; index < text.length(); ) {
      var codePoint = text.codePointAt(index);
      index += Character.charCount(codePoint);
      var next = index < text.length() ? text.codePointAt(index) : ' ';
      var safe =
          Character.isLetterOrDigit(codePoint)
              || " .'’-–—_/?!()&;+*@=…".indexOf(codePoint) >= 0
              || (codePoint == ',' && !inFlow)
              || (codePoint == ':' && (Character.isLetterOrDigit(next) || next == '/'));
      if (!safe) {
        return false;
      }
    }
    return true;
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (codePoint) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                // YAML's own line ends and the byte order mark do not survive unescaped.
                case 0x85, 0x2028, 0x2029, 0xFEFF -> quoted.append("\\u%04X".formatted(codePoint));
                default -> {
                  if (YamlParser.isPrintable(codePoint)) {
                    quoted.appendCodePoint(codePoint);
                  } else {
                    quoted.append("\\u%04X".formatted(codePoint));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
