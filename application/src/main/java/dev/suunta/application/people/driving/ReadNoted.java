package dev.suunta.application.people.driving;

import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driving port: read what the owner noted about somebody. */
public interface ReadNoted {
  /** How many encounters are told at the most. */
  int MOST_ENCOUNTERS = 5;

  /** What is noted about a person and all with whom they are shown as one. */
  Noted of(OwnerId owner, PersonId person);

  /**
   * What is noted.
   *
   * @param lastMet when they last met, as far as is known
   * @param encounters the last ones that were told, the last first
   * @param more whether there are more of them
   * @param notes what was written down, the first written first
   * @param groups in which groups they are
   * @param calls which calls were made or are to be made, the newest first
   */
  record Noted(
      Optional<LastMet> lastMet,
      List<Encounter> encounters,
      boolean more,
      List<PersonNote> notes,
      List<PeopleGroup> groups,
      List<PlannedCall> calls) {
    public Noted {
      encounters = List.copyOf(encounters);
      notes = List.copyOf(notes);
      groups = List.copyOf(groups);
      calls = List.copyOf(calls);
    }

    /** The call that is still to be made, if there is one. */
    public Optional<PlannedCall> toCall() {
      return calls.stream().filter(call -> call.ended().isEmpty()).findFirst();
    }
  }
}
