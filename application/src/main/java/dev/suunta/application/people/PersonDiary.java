package dev.suunta.application.people;

import dev.suunta.application.people.driven.CallList;
import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.Page;
import dev.suunta.application.strategy.OwnersZone;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.EncounterId;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.people.PlannedCall.How;
import dev.suunta.domain.people.PlannedCallId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What goes along with a decision about somebody, and is taken back with it; to be asked within its
 * unit of work, so that neither is ever kept without the other.
 */
public final class PersonDiary {
  private final Encounters encounters;
  private final CallList calls;
  private final StrategyRepository strategies;
  private final IdSource ids;

  public PersonDiary(
      Encounters encounters, CallList calls, StrategyRepository strategies, IdSource ids) {
    this.encounters = encounters;
    this.calls = calls;
    this.strategies = strategies;
    this.ids = ids;
  }

  /** Keeps that the owner met somebody that day, unless that is told already. */
  public void met(OwnerId owner, PersonId person, Optional<String> note, Actor by, Instant at) {
    var day = PartialDate.of(LocalDate.ofInstant(at, OwnersZone.of(strategies, owner)));
    var isTold =
        encounters.on(owner, day).stream()
            .anyMatch(
                one -> one.wasThen(day, Optional.empty()) && one.people().equals(List.of(person)));
    if (!isTold) {
      encounters.add(
          owner,
          new Encounter(
              new EncounterId(ids.next()), day, Optional.empty(), note, List.of(person), at, by));
    }
  }

  /** Puts somebody on the list of those to call; answers whether they were not on it before. */
  public boolean toCall(
      OwnerId owner, PersonId person, Optional<String> note, Actor by, Instant at) {
    if (!waiting(owner, person).isEmpty()) {
      return false;
    }
    calls.save(
        owner,
        new PlannedCall(new PlannedCallId(ids.next()), person, note, at, by, Optional.empty()));
    return true;
  }

  /** Calls that wait. Two of one person may both do, if they were linked only afterwards. */
  List<PlannedCall> waiting(OwnerId owner, PersonId person) {
    return calls.of(owner, person).stream().filter(call -> call.ended().isEmpty()).toList();
  }

  /**
   * Takes back what went along with a decision about somebody; the rest stays.
   *
   * @param at when that decision was made
   * @param now when it is taken back
   */
  public void takeBack(OwnerId owner, PersonId person, Instant at, Instant now) {
    waiting(owner, person).stream()
        .filter(call -> call.since().equals(at))
        .map(call -> call.ended(How.DROPPED, now))
        .forEach(call -> calls.save(owner, call));
    encounters.page(owner, Optional.of(person), Optional.empty(), Page.MOST).rows().stream()
        .filter(one -> one.told().equals(at))
        .forEach(one -> encounters.remove(owner, one.id()));
  }
}
