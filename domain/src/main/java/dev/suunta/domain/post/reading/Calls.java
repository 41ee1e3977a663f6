package dev.suunta.domain.post.reading;

import dev.suunta.domain.post.CallStep;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads which steps a text asks its readers to take (S9), in English and Finnish.
 *
 * <p>A question asks for an answer, unless it is one that nobody is meant to answer. Else a step is
 * asked for by a phrase that means nothing else, or by a verb that opens a clause, as commands do:
 * "Read the whole story" asks, "I read a story" does not. What stands in quotation marks or in a
 * link asks nobody.
 */
public final class Calls {
  private Calls() {}

  /** The steps that the text asks for, softest first. */
  public static Set<CallStep> in(String text) {
    var own = OwnVoice.in(text);
    var steps = EnumSet.noneOf(CallStep.class);
    if (Questions.askForAnAnswer(own)) {
      steps.add(CallStep.TALK);
    }
    for (var sentence : Clause.sentencesOf(own)) {
      for (var index = 0; index < sentence.size(); index++) {
        CallWords.addSteps(sentence.get(index), sentence.getFirst(), index > 0, steps);
      }
    }
    return steps;
  }
}
