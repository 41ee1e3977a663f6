package dev.suunta.domain.strategy;

import dev.suunta.domain.shared.Text;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a network is settled or on trial (S2, S12). */
public sealed interface Standing {
  /** It belongs to the strategy. */
  record Core() implements Standing {}

  /**
   * It is on trial.
   *
   * @param question what the trial is to answer, if said, one line of at most 300 characters
   * @param ends the last day of the trial, if said
   */
  record Experiment(Optional<String> question, Optional<LocalDate> ends) implements Standing {
    public Experiment {
      question.ifPresent(value -> Text.requireLine("trial question", value, 300));
    }

    /** Whether its last day has gone by. */
    public boolean isOverOn(LocalDate today) {
      return ends.isPresent() && ends.get().isBefore(today);
    }
  }
}
