package dev.suunta.application.people;

import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.strategy.OwnersZone;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When people were last met, as far as is known; to be asked within a unit of work. */
final class LastMeetings {
  private final NotingUseCases ports;

  LastMeetings(NotingUseCases ports) {
    this.ports = ports;
  }

  /** Of at most {@link Encounters#MOST} people; who was never met is missing. */
  Map<PersonId, LastMet> of(OwnerId owner, List<PersonId> people) {
    var zone = OwnersZone.of(ports.strategies(), owner);
    var last = new HashMap<PersonId, LastMet>();
    ports
        .encounters()
        .last(owner, people)
        .forEach(
            (person, traces) ->
                LastMet.of(traces.told(), traces.appointment(), zone)
                    .ifPresent(met -> last.put(person, met)));
    return last;
  }
}
