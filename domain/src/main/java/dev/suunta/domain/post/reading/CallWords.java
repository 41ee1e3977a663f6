package dev.suunta.domain.post.reading;

import static dev.suunta.domain.post.reading.CallLexicon.ASKS_FOR_A_VERB;
import static dev.suunta.domain.post.reading.CallLexicon.CHAINS_ON;
import static dev.suunta.domain.post.reading.CallLexicon.INVITES_A_VERB;
import static dev.suunta.domain.post.reading.CallLexicon.LEADS_IN;
import static dev.suunta.domain.post.reading.CallLexicon.NEGATES;
import static dev.suunta.domain.post.reading.CallLexicon.STARTS_A_COMMAND;
import static dev.suunta.domain.post.reading.CallLexicon.SUBJECTS;
import static dev.suunta.domain.post.reading.CallLexicon.TELLS_OF_ONESELF;

import dev.suunta.domain.post.CallStep;
import java.util.List;
import java.util.Set;

/** Finds the steps that one clause asks for. */
final class CallWords {
  private CallWords() {}

  /**
   * Adds the steps that a clause asks for.
   *
   * @param first the first clause of its sentence
   * @param later whether it is another than that
   */
  static void addSteps(Clause clause, Clause first, boolean later, Set<CallStep> steps) {
    addPhrases(clause.words(), steps);
    if (!(later && goesOnTelling(clause, first))) {
      addCommands(clause, steps);
    }
  }

  /** "We walked, read and slept" goes on telling; "We made a map, see it here" does not. */
  private static boolean goesOnTelling(Clause clause, Clause first) {
    return clause.before() == ','
        && TELLS_OF_ONESELF.contains(first.words().getFirst())
        && clause.words().stream().noneMatch(CallLexicon.POINTS_AT_SOMETHING::contains);
  }

  /** Phrases ask wherever they stand, but not where somebody else or nobody does so. */
  private static void addPhrases(List<String> words, Set<CallStep> steps) {
    var negated = false;
    for (var at = 0; at < words.size(); at++) {
      if (!negated && (at == 0 || !SUBJECTS.contains(words.get(at - 1)))) {
        CallLexicon.phraseAt(words, at).flatMap(CallLexicon.Entry::step).ifPresent(steps::add);
      }
      negated |= NEGATES.contains(words.get(at));
    }
  }

  private static void addCommands(Clause clause, Set<CallStep> steps) {
    var words = clause.words();
    var negated = false;
    var chained = false;
    var at = 0;
    var open = true;
    while (at < words.size()) {
      var invited = negated ? 0 : CallLexicon.longest(INVITES_A_VERB, words, at);
      var step = CallLexicon.invitedAt(words, at + invited);
      if (invited > 0 && step.isPresent()) {
        steps.add(step.get());
        chained = true;
        open = false;
        at += invited + 1;
        continue;
      }
      var asked = CallLexicon.longest(ASKS_FOR_A_VERB, words, at);
      if (asked > 0) {
        open = true;
        at += asked;
        continue;
      }
      var word = words.get(at);
      if (STARTS_A_COMMAND.contains(word) && !negated) {
        open = true;
      } else if (CHAINS_ON.contains(word)) {
        open |= chained;
      } else if (!(open && LEADS_IN.contains(word))) {
        var command = open && !negated ? CallLexicon.commandAt(clause, at) : CallLexicon.NO_COMMAND;
        command.step().ifPresent(steps::add);
        chained |= command.isCommand();
        negated |= NEGATES.contains(word);
        open = false;
        at += Math.max(0, command.words().size() - 1);
      }
      at++;
    }
  }
}
