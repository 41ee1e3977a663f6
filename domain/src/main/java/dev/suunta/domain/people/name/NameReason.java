package dev.suunta.domain.people.name;

/**
 * Why two names may be one person's, the strongest reason first. None of them is ever certain: many
 * people share a name. Stable names; each says what it rests on.
 */
public enum NameReason {
  /**
   * The same words in any order, but for titles, degrees, emoji and what stands in brackets. Words
   * that one writes apart and the other together are the same.
   */
  SAME_NAME,
  /**
   * The same words once they are written with the same letters: Иван Петров and Ivan Petrov, Jürgen
   * Müller and Juergen Mueller.
   */
  SAME_AFTER_TRANSLITERATION,
  /** One bears a name that the other has in brackets: Maija Lehtonen (Öhman) and Maija Öhman. */
  FORMER_NAME,
  /**
   * Some words are the same, each other one is short for its fellow, or its first letter: Liz and
   * Elizabeth, Matti K and Matti Korhonen.
   */
  NICKNAME_OR_SHORT,
  /** Two words or more are the same, a former name among them, and one has one or two more. */
  ONE_WORD_MORE,
  /**
   * Long names that differ by one letter, which is not the first of a word, or only in how a
   * foreign sound is spelled.
   */
  MAYBE_TYPO,
  /** Both are the same single word. Of a given name that says next to nothing. */
  SAME_SINGLE_WORD
}
