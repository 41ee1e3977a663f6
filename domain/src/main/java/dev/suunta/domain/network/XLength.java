package dev.suunta.domain.network;

import dev.suunta.domain.text.ComposedText;
import dev.suunta.domain.text.Emoji;
import dev.suunta.domain.text.Links;

/**
 * Counts as X does. The published weights are 100 and 200 on a scale of 100; here they are 1 and 2.
 */
final class XLength {

  private static final int LINK = 23;
  private static final int EMOJI = 2;

  private XLength() {}

  static int of(String text) {
    var composed = ComposedText.of(text);
    int length = 0;
    int at = 0;
    for (var link : Links.find(composed)) {
      length += LINK + withoutLinks(composed, at, link.start());
      at = link.end();
    }
    return length + withoutLinks(composed, at, composed.length());
  }

  private static int withoutLinks(String text, int start, int end) {
    int length = 0;
    int at = start;
    while (at < end) {
      int emojiEnd = Emoji.end(text, at);
      if (emojiEnd > at) {
        length += EMOJI;
        at = emojiEnd;
      } else {
        int codePoint = text.codePointAt(at);
        length += weight(codePoint);
        at += Character.charCount(codePoint);
      }
    }
    return length;
  }

  /** The ranges are Latin to Georgian, and spaces, dashes, quotes and primes. */
  private static int weight(int codePoint) {
    boolean light =
        codePoint <= 4351
            || codePoint >= 8192 && codePoint <= 8205
            || codePoint >= 8208 && codePoint <= 8223
            || codePoint >= 8242 && codePoint <= 8247;
    return light ? 1 : 2;
  }
}
