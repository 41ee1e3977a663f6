package dev.suunta.application.people.driven;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driven port: keeps whom the owners want to call (S4). Another owner's are unknown. */
public interface CallList {
  /** Keeps a call, in place of the one of its id. */
  void save(OwnerId owner, PlannedCall call);

  /** Calls with all who are shown as one with a person, the newest first, then by id. */
  List<PlannedCall> of(OwnerId owner, PersonId person);

  /**
   * Calls that were not made yet, the oldest first, then by id.
   *
   * @param after where the page begins, as {@link Page#next()} of the one before tells
   * @param most how many rows at the most, 1 to {@link Page#MOST}
   * @throws IllegalArgumentException if no page begins so
   */
  Page<PlannedCall> open(OwnerId owner, Optional<String> after, int most);
}
