package dev.suunta.domain.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Emoji as a reader sees them: one, however many code points it takes.
 *
 * <p>Read by the grammar of UTS #51 with the properties the JDK knows, rather than from a list of
 * sequences, so that an emoji of next year is one too. Three bounds keep it near the sequences
 * recommended for general interchange: flags are of existing regions, tag sequences are the three
 * flags in use, and no more than four emoji are joined.
 */
public final class Emoji {

  private static final char TEXT_STYLE = '\uFE0E';
  private static final char EMOJI_STYLE = '\uFE0F';
  private static final char JOINER = '\u200D';
  private static final char KEYCAP = '\u20E3';
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int TAG_BASE = 0xE0000;
  private static final int CANCEL_TAG = 0xE007F;
  private static final int REGIONAL_INDICATOR_A = 0x1F1E6;
  private static final int REGIONAL_INDICATOR_Z = 0x1F1FF;
  private static final int MAX_JOINED = 4;

  /** Signs of ordinary text: ©, ®, ™ and the chess pawn are emoji only when asked to be. */
  private static final Set<Integer> TEXT_BY_DEFAULT = Set.of(0xA9, 0xAE, 0x2122, 0x265F);

  private static final Set<String> TAGGED_FLAGS = Set.of("gbeng", "gbsct", "gbwls");
  private static final int TAGGED_FLAG_LENGTH = 5;

  private static final Set<String> REGIONS = regions();

  private Emoji() {}

  /** Where the emoji that begins at {@code start} ends, in UTF-16 units; there, if none does. */
  public static int end(String text, int start) {
    int first = text.codePointAt(start);
    if (isRegionalIndicator(first)) {
      return flagEnd(text, start);
    }
    if (first < 0x80) {
      return keycapEnd(text, start);
    }
    int end = pictureEnd(text, start);
    int joined = 1;
    while (end > start && joined < MAX_JOINED && isAt(text, end, JOINER)) {
      int next = pictureEnd(text, end + 1);
      if (next == end + 1) {
        return end;
      }
      end = next;
      joined++;
    }
    return end;
  }

  private static int pictureEnd(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    int picture = text.codePointAt(start);
    int end = start + Character.charCount(picture);
    if (picture < 0x80
        || !Character.isEmoji(picture)
        || isRegionalIndicator(picture)
        || isAt(text, end, TEXT_STYLE)) {
      return start;
    }
    if (picture == BLACK_FLAG) {
      return tagsEnd(text, end);
    }
    boolean styled = isAt(text, end, EMOJI_STYLE);
    if (TEXT_BY_DEFAULT.contains(picture) && !styled) {
      return start;
    }
    int behindStyle = styled ? end + 1 : end;
    return Character.isEmojiModifierBase(picture) ? modifierEnd(text, behindStyle) : behindStyle;
  }

  private static int modifierEnd(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    int modifier = text.codePointAt(start);
    return Character.isEmojiModifier(modifier) ? start + Character.charCount(modifier) : start;
  }

  private static int tagsEnd(String text, int start) {
    var tags = new StringBuilder();
    int at = start;
    while (at < text.length() && tags.length() <= TAGGED_FLAG_LENGTH) {
      int tag = text.codePointAt(at);
      at += Character.charCount(tag);
      if (tag == CANCEL_TAG) {
        return TAGGED_FLAGS.contains(tags.toString()) ? at : start;
      }
      if (tag <= TAG_BASE || tag > CANCEL_TAG) {
        break;
      }
      tags.append((char) (tag - TAG_BASE));
    }
    return isAt(text, start, EMOJI_STYLE) ? start + 1 : start;
  }

  private static int keycapEnd(String text, int start) {
    char key = text.charAt(start);
    if (key != '#' && key != '*' && (key < '0' || key > '9')) {
      return start;
    }
    int cap = isAt(text, start + 1, EMOJI_STYLE) ? start + 2 : start + 1;
    return isAt(text, cap, KEYCAP) ? cap + 1 : start;
  }

  /** Two regional indicators are a flag if there is such a region; else each is an emoji alone. */
  private static int flagEnd(String text, int start) {
    int second = start + 2;
    if (second < text.length() && isRegionalIndicator(text.codePointAt(second))) {
      var region = "" + letter(text.codePointAt(start)) + letter(text.codePointAt(second));
      if (REGIONS.contains(region)) {
        return second + 2;
      }
    }
    return second;
  }

  private static char letter(int regionalIndicator) {
    return (char) (regionalIndicator - REGIONAL_INDICATOR_A + 'A');
  }

  private static boolean isRegionalIndicator(int codePoint) {
    return codePoint >= REGIONAL_INDICATOR_A && codePoint <= REGIONAL_INDICATOR_Z;
  }

  private static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  /** The countries of ISO 3166, and what else has a flag among the emoji. */
  private static Set<String> regions() {
    var regions = new HashSet<String>();
    Collections.addAll(regions, Locale.getISOCountries());
    Collections.addAll(regions, "AC", "CP", "DG", "EA", "EU", "IC", "TA", "UN", "XK");
    return Set.copyOf(regions);
  }
}
