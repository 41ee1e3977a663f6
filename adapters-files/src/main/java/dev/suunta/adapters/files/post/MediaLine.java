package dev.suunta.adapters.files.post;

import dev.suunta.adapters.files.strategy.Choices;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.post.Medium;
import java.util.Map;
import java.util.Optional;

/**
 * A medium on a line of its own: {@code ![description](file.jpg)}, followed by its kind where the
 * file's name does not tell: {@code ![description](film){video}}.
 *
 * @param description what stands in the brackets; empty where there is none
 * @param file what stands in the parentheses
 * @param kind what stands in the braces, if anything does
 */
record MediaLine(String description, String file, Optional<MediaKind> kind) {
  private static final Map<String, MediaKind> KINDS = Choices.of(MediaKind.class);
  private static final int HEX_DIGITS = 4;

  /** The medium of this line, if the line is one. */
  static Optional<MediaLine> of(String line) {
    if (!line.startsWith("![")) {
      return Optional.empty();
    }
    var text = line.stripTrailing();
    var kind = Optional.<MediaKind>empty();
    if (text.endsWith("}")) {
      var brace = text.lastIndexOf("){");
      kind =
          brace < 0
              ? Optional.empty()
              : Optional.ofNullable(KINDS.get(text.substring(brace + 2, text.length() - 1)));
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      text = text.substring(0, brace + 1);
    }
    var middle = text.endsWith(")") ? middle(text) : -1;
    if (middle < 0) {
      return Optional.empty();
    }
    var file = unescaped(text.substring(middle + 2, text.length() - 1), false);
    return file.isBlank()
        ? Optional.empty()
        : Optional.of(new MediaLine(unescaped(text.substring(2, middle), true), file, kind));
  }

  /** Where the description ends: at the first unescaped bracket before a parenthesis, or -1. */
  private static int middle(String text) {
    for (var index = 2; index + 1 < text.length(); index++) {
      var unit = text.charAt(index);
      if (unit == '\\') {
        index++;
      } else if (unit == ']' && text.charAt(index + 1) == '(') {
        return index;
      }
    }
    return -1;
  }

  static String write(Medium medium) {
    var kind =
        MediaKinds.of(medium.file()).equals(Optional.of(medium.kind()))
            ? ""
            : "{" + Choices.word(medium.kind()) + "}";
    return "![%s](%s)%s"
        .formatted(
            escaped(medium.description().orElse(""), true), escaped(medium.file(), false), kind);
  }

  /**
   * Backslashes in file names stay as they are, because some systems write paths with them; only
   * one that would be taken for a numbered character is itself numbered.
   */
  private static String escaped(String text, boolean inDescription) {
    var escaped = new StringBuilder();
    for (var index = 0; index < text.length(); index++) {
      var unit = text.charAt(index);
      if (unit == '\n' || unit == '\r' || (!inDescription && isNumbered(text, index))) {
        escaped.append("\\u%04X".formatted((int) unit));
      } else if (inDescription && (unit == '\\' || unit == ']')) {
        escaped.append('\\').append(unit);
      } else {
        escaped.append(unit);
      }
    }
    return escaped.toString();
  }

  private static String unescaped(String text, boolean inDescription) {
    var unescaped = new StringBuilder();
    for (var index = 0; index < text.length(); index++) {
      var unit = text.charAt(index);
      var next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
      if (isNumbered(text, index)) {
        unescaped.append((char) Integer.parseInt(text, index + 2, index + 2 + HEX_DIGITS, 16));
        index += 1 + HEX_DIGITS;
      } else if (inDescription && unit == '\\' && (next == '\\' || next == ']')) {
        unescaped.append(next);
        index++;
      } else {
        unescaped.append(unit);
      }
    }
    return unescaped.toString();
  }

  private static boolean isNumbered(String text, int index) {
    if (!text.startsWith("\\u", index) || index + 2 + HEX_DIGITS > text.length()) {
      return false;
    }
    for (var digit = index + 2; digit < index + 2 + HEX_DIGITS; digit++) {
      if ("0123456789abcdefABCDEF".indexOf(text.charAt(digit)) < 0) {
        return false;
      }
    }
    return true;
  }
}
