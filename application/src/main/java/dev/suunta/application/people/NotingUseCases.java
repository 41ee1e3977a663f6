package dev.suunta.application.people;

import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.ReadNoted;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;
import java.time.InstantSource;

/**
 * Makes the use cases of this feature that keep what the owner notes about people.
 *
 * @param people keeps whom the owners know
 * @param encounters keeps whom they met
 * @param strategies tells in which zone their days begin
 */
public record NotingUseCases(
    PeopleRepository people,
    Encounters encounters,
    StrategyRepository strategies,
    UnitOfWork unitOfWork,
    IdSource ids,
    InstantSource time) {
  /** Tell whom one met. */
  public MeetPeople meetPeople() {
    return new MeetPeopleService(this);
  }

  /** Read what is noted about somebody. */
  public ReadNoted readNoted() {
    return new ReadNotedService(this);
  }
}
