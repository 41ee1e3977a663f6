package dev.suunta.domain.text;

/** What makes a word in any script, by code point. */
final class WordCharacters {

  private WordCharacters() {}

  static boolean isWord(int codePoint) {
    return codePoint == '_' || Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  /**
   * Vowel signs and accents are written as characters of their own, but a word goes on with them.
   */
  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Where the word that begins at {@code start} ends; there, if none does. */
  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
