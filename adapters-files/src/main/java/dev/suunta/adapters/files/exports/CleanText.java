package dev.suunta.adapters.files.exports;

import dev.suunta.domain.shared.Text;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that every store can keep.
 *
 * @param text the text, with line feeds for line breaks
 * @param replaced how many characters that cannot be kept were replaced by U+FFFD
 */
public record CleanText(String text, int replaced) {
  /** The greatest length of a name, in UTF-16 units. */
  public static final int NAME_MOST = 300;

  private static final char REPLACEMENT = '\ufffd';
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  /** What turns the direction of writing: it changes how a name looks, and not what it is. */
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

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
    var line = BREAKS.matcher(of(raw).text()).replaceAll(" ").strip();
    return line.isEmpty() || line.length() > most ? Optional.empty() : Optional.of(line);
  }

  /**
   * Somebody's name, written in one way only: composed (NFC), and without marks that turn the
   * direction of writing. Whatever else stands in it, such as a picture or HTML, belongs to it. Of
   * one that is longer than {@link #NAME_MOST} as much is taken as fits.
   *
   * @return the name; empty if nothing of it can be seen
   */
  public static Optional<String> name(String raw) {
    var cut = raw.length() <= 4 * NAME_MOST ? raw : raw.substring(0, 4 * NAME_MOST);
    var composed =
        cut.chars().allMatch(CleanText::isLatin)
            ? cut
            : Normalizer.normalize(cut, Normalizer.Form.NFC);
    return beginning(composed, NAME_MOST)
        .filter(name -> name.codePoints().anyMatch(CleanText::isVisible));
  }

  /** Before the first of the characters that are put together with others. */
  private static boolean isLatin(int unit) {
    return unit < 0x300;
  }

  private static boolean isVisible(int point) {
    return !Character.isWhitespace(point)
        && !Character.isSpaceChar(point)
        && Character.getType(point) != Character.FORMAT;
  }

  /**
   * As much of a line as fits, with a mark where it was cut, and without marks that turn the
   * direction of writing; empty if there is none.
   */
  public static Optional<String> beginning(String raw, int most) {
    var line = line(DIRECTIONS.matcher(raw).replaceAll(""), Integer.MAX_VALUE).orElse("");
    if (line.length() <= most) {
      return Optional.of(line).filter(whole -> !whole.isEmpty());
    }
    var end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
    return Optional.of(line.substring(0, end) + "\u2026");
  }

  /** An address that begins with http or https and has no gap; empty if it is none. */
  public static Optional<String> link(String raw) {
    return line(raw, 2_000).filter(link -> link.matches("(?i)https?://[^\\s\\ufffd]+"));
  }
}
