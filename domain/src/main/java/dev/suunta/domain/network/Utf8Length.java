package dev.suunta.domain.network;

/** Counts what a text takes in UTF-8, without encoding it. */
final class Utf8Length {

  private Utf8Length() {}

  static int of(String text) {
    return of(text, 0, text.length());
  }

  static int of(String text, int start, int end) {
    int bytes = 0;
    int at = start;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      bytes += bytesOf(codePoint);
      at += Character.charCount(codePoint);
    }
    return bytes;
  }

  private static int bytesOf(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return Character.isSupplementaryCodePoint(codePoint) ? 4 : 3;
  }
}
