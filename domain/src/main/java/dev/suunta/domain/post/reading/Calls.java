package dev.suunta.domain.post.reading;

import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.text.Links;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads which steps a text asks its readers to take (S9), in English and Finnish.
 *
 * <p>A question asks for an answer. Else a step is asked for by a phrase that means nothing else,
 * or by a verb that opens a clause, as commands do: "Read the whole story" asks, "I read a story"
 * does not. What stands in quotation marks asks nobody.
 */
public final class Calls {
  private Calls() {}

  /** The steps that the text asks for, softest first. */
  public static Set<CallStep> in(String text) {
    var plain = withoutQuotations(withoutLinks(text));
    var steps = EnumSet.noneOf(CallStep.class);
    if (plain.indexOf('?') >= 0 || plain.indexOf('？') >= 0) {
      steps.add(CallStep.TALK);
    }
    for (var clause : clauses(plain)) {
      var words = PlainWords.of(clause);
      if (!words.isEmpty()) {
        CallWords.stepsOf(words, steps);
      }
    }
    return steps;
  }

  /** The text with its links taken out, a space in the place of each. */
  static String withoutLinks(String text) {
    var links = Links.find(text);
    if (links.isEmpty()) {
      return text;
    }
    var rest = new StringBuilder(text.length());
    var position = 0;
    for (var link : links) {
      rest.append(text, position, link.start()).append(' ');
      position = link.end();
    }
    return rest.append(text, position, text.length()).toString();
  }

  /** A quotation that is not closed on its line is none. */
  private static String withoutQuotations(String text) {
    var rest = new StringBuilder(text.length());
    var open = -1;
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      if (open >= 0) {
        if (isQuoteMark(character)) {
          rest.append(' ');
          open = -1;
        } else if (character == '\n') {
          rest.append(text, open + 1, index + 1);
          open = -1;
        }
      } else if (isQuoteMark(character)) {
        open = index;
      } else {
        rest.append(character);
      }
    }
    return open >= 0 ? rest.append(text, open + 1, text.length()).toString() : rest.toString();
  }

  private static boolean isQuoteMark(char character) {
    return "\"“”„«»".indexOf(character) >= 0;
  }

  private static List<String> clauses(String text) {
    var clauses = new ArrayList<String>();
    var start = 0;
    for (var index = 0; index < text.length(); index++) {
      if (endsClause(text.charAt(index))) {
        clauses.add(text.substring(start, index));
        start = index + 1;
      }
    }
    clauses.add(text.substring(start));
    return clauses;
  }

  private static boolean endsClause(char character) {
    return ".!?…:;,()\n\r→–—|•".indexOf(character) >= 0 || Character.isSurrogate(character);
  }
}
