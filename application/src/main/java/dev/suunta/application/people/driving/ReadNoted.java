package dev.suunta.application.people.driving;

import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PersonId;
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
   */
  record Noted(Optional<LastMet> lastMet, List<Encounter> encounters, boolean more) {
    public Noted {
      encounters = List.copyOf(encounters);
    }
  }
}
