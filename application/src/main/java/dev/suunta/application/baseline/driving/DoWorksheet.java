package dev.suunta.application.baseline.driving;

import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;

/** Driving port: check off what was done on the networks by hand (S14). */
public interface DoWorksheet {
  /** Says that a step was done, or was not done after all. */
  Outcome check(OwnerId owner, ConnectionId account, boolean done);

  /** What became of it. */
  sealed interface Outcome {
    /** So it stands now. */
    record Checked(Entry entry) implements Outcome {}

    /** There is nothing to be done about this account. */
    record NothingToDo(ConnectionId account) implements Outcome {}

    /** No sweep is open. */
    record NoBaseline() implements Outcome {}
  }
}
