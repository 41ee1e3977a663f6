package dev.suunta.domain.post.reading;

import dev.suunta.domain.post.similarity.Quotations;
import dev.suunta.domain.text.Links;
import java.util.BitSet;

/** What of a text its writer says to the readers: the text without links and quotations. */
final class OwnVoice {
  private OwnVoice() {}

  /** The text with links and quotations taken out. */
  static String in(String text) {
    var away = Quotations.in(text);
    away.or(linksIn(text));
    return without(away, text);
  }

  /** The text with its links taken out. */
  static String withoutLinks(String text) {
    return without(linksIn(text), text);
  }

  /** A space in the place of each passage, so that words beside it stay apart. */
  private static String without(BitSet away, String text) {
    var rest = new StringBuilder(text.length());
    var position = 0;
    while (position < text.length()) {
      var end = away.nextSetBit(position);
      rest.append(text, position, end < 0 ? text.length() : end);
      if (end < 0) {
        break;
      }
      rest.append(' ');
      position = away.nextClearBit(end);
    }
    return rest.toString();
  }

  private static BitSet linksIn(String text) {
    var links = new BitSet();
    Links.find(text).forEach(link -> links.set(link.start(), link.end()));
    var slashes = text.indexOf("://");
    if (slashes >= 0) {
      // Paths in scripts that X ends a link at, and hosts that no name server knows.
      Links.findOnMastodon(text).forEach(link -> links.set(link.start(), link.end()));
    }
    while (slashes >= 0) {
      if (!links.get(slashes)) {
        var start = slashes;
        while (start > 0 && isSchemeLetter(text.charAt(start - 1))) {
          start--;
        }
        var end = slashes;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        links.set(start, end);
      }
      slashes = text.indexOf("://", Math.max(slashes + 3, links.nextClearBit(slashes)));
    }
    return links;
  }

  private static boolean isSchemeLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
