package dev.suunta.domain.post.reading;

import dev.suunta.domain.post.CallStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Invented sentences, each with the steps that a person reading it takes it to ask for. */
record CallCorpus(List<Sentence> sentences) {
  /** A sentence; what is arguable counts neither for nor against the reader. */
  record Sentence(String text, Set<CallStep> asked, Set<CallStep> arguable) {}

  /** Precision and recall over all steps of all sentences, and where the reader went wrong. */
  record Score(double precision, double recall, List<String> misreadings) {}

  static CallCorpus of(String file) {
    try (var in = Objects.requireNonNull(CallCorpus.class.getResourceAsStream(file), file)) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return new CallCorpus(
          lines.filter(line -> !line.startsWith("#")).map(CallCorpus::sentence).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Sentence sentence(String line) {
    var bar = line.indexOf(" | ");
    var asked = EnumSet.noneOf(CallStep.class);
    var arguable = EnumSet.noneOf(CallStep.class);
    for (var step : line.substring(0, bar).split(" ")) {
      if (step.startsWith("(")) {
        arguable.add(CallStep.valueOf(step.substring(1, step.length() - 1)));
      } else if (!step.equals("-")) {
        asked.add(CallStep.valueOf(step));
      }
    }
    return new Sentence(line.substring(bar + 3), asked, arguable);
  }

  Score score() {
    var right = 0;
    var wrong = 0;
    var missed = 0;
    var misreadings = new ArrayList<String>();
    for (var sentence : sentences) {
      var read = Calls.in(sentence.text());
      for (var step : CallStep.values()) {
        if (sentence.arguable().contains(step)) {
          continue;
        }
        var asked = sentence.asked().contains(step);
        right += asked && read.contains(step) ? 1 : 0;
        wrong += !asked && read.contains(step) ? 1 : 0;
        missed += asked && !read.contains(step) ? 1 : 0;
        if (asked != read.contains(step)) {
          misreadings.add((asked ? "missed " : "wrongly ") + step + ": " + sentence.text());
        }
      }
    }
    return new Score(
        (double) right / (right + wrong), (double) right / (right + missed), misreadings);
  }
}
