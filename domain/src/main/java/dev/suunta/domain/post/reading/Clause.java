package dev.suunta.domain.post.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence in which one thing is said.
 *
 * @param words its words, parts of a compound with a hyphen together; never empty
 * @param before the mark after which it stands: a comma, or anything else
 * @param after the mark at which it ends
 */
record Clause(List<String> words, int before, int after) {
  private static final String ENDS_SENTENCE = ".!?…\n\r;？！。؟";
  private static final String ENDS_CLAUSE = ",:()–—•、，：";

  Clause {
    words = List.copyOf(words);
  }

  /** The sentences of a text, each with its clauses; none is empty. */
  static List<List<Clause>> sentencesOf(String text) {
    var sentences = new ArrayList<List<Clause>>();
    var sentence = new ArrayList<Clause>();
    var before = (int) '\n';
    var start = 0;
    var index = 0;
    while (index < text.length()) {
      var point = text.codePointAt(index);
      var next = index + Character.charCount(point);
      var mark = markAt(text, index, point);
      if (mark != 0) {
        add(text.substring(start, index), before, mark, sentence);
        before = mark;
        start = next;
        if (ENDS_SENTENCE.indexOf(mark) >= 0 && !sentence.isEmpty()) {
          sentences.add(List.copyOf(sentence));
          sentence.clear();
        }
      }
      index = next;
    }
    add(text.substring(start), before, '\n', sentence);
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
    return sentences;
  }

  private static void add(String text, int before, int after, List<Clause> sentence) {
    var words = PlainWords.of(withoutHyphens(text));
    if (!words.isEmpty()) {
      sentence.add(new Clause(words, before, after));
    }
  }

  /** An emoji or arrow ends a sentence: who writes one starts anew. */
  private static int markAt(String text, int index, int point) {
    if (ENDS_SENTENCE.indexOf(point) >= 0 || ENDS_CLAUSE.indexOf(point) >= 0) {
      return point;
    }
    if (point == '-') {
      return isBlank(text, index - 1) && isBlank(text, index + 1) ? '–' : 0;
    }
    return switch (Character.getType(point)) {
      case Character.OTHER_SYMBOL, Character.MATH_SYMBOL -> '\n';
      default -> 0;
    };
  }

  private static boolean isBlank(String text, int index) {
    return index < 0 || index >= text.length() || Character.isWhitespace(text.charAt(index));
  }

  /** "Check-in" is one word, and no command to check. */
  private static String withoutHyphens(String text) {
    if (text.indexOf('-') < 0) {
      return text;
    }
    var joined = new StringBuilder(text.length());
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      if (character != '-' || isBlank(text, index - 1) || isBlank(text, index + 1)) {
        joined.append(character);
      }
    }
    return joined.toString();
  }
}
