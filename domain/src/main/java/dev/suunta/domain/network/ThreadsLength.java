package dev.suunta.domain.network;

import dev.suunta.domain.text.Emoji;

/** Counts as Threads does: characters, but emoji by their bytes. */
final class ThreadsLength {

  private ThreadsLength() {}

  static int of(String text) {
    int length = 0;
    int at = 0;
    while (at < text.length()) {
      int emojiEnd = Emoji.end(text, at);
      if (emojiEnd > at) {
        length += Utf8Length.of(text, at, emojiEnd);
        at = emojiEnd;
      } else {
        length++;
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return length;
  }
}
