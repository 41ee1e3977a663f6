package dev.suunta.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Says in one sentence what a post is for. */
final class Purposes {
  private final Texts texts;
  private final UnaryOperator<String> mark;

  Purposes(Texts texts, UnaryOperator<String> mark) {
    this.texts = texts;
    this.mark = mark;
  }

  String say(PurposeLine purpose) {
    var parts = new ArrayList<String>();
    if (!purpose.goals().isEmpty()) {
      parts.add(part("goals", marked(purpose.goals().stream().map(texts::quote).toList())));
    }
    if (purpose.readers().isPresent() && purpose.audience().isPresent()) {
      parts.add(
          part("both", mark.apply(purpose.readers().get()), mark.apply(purpose.audience().get())));
    } else {
      purpose.readers().ifPresent(readers -> parts.add(part("readers", mark.apply(readers))));
      purpose.audience().ifPresent(audience -> parts.add(part("audience", mark.apply(audience))));
    }
    if (!purpose.asks().isEmpty()) {
      parts.add(
          part(
              "asks",
              marked(purpose.asks().stream().map(step -> texts.word("asks", step)).toList())));
    }
    purpose.feeling().ifPresent(feeling -> parts.add(part("feeling", mark.apply(feeling))));
    return parts.isEmpty() ? "" : capitalised(String.join(", ", parts)) + ".";
  }

  private String marked(List<String> words) {
    return texts.list(words.stream().map(mark).toList());
  }

  private String part(String name, Object... words) {
    return texts.say(Bundle.WORDS, "purpose." + name, words);
  }

  /** Every part begins with a word of the tool's own, so the first letter is never the owner's. */
  private static String capitalised(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
