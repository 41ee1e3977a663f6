package dev.suunta.application.baseline;

import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.application.baseline.driving.DoWorksheet;
import dev.suunta.application.baseline.driving.LetGoOfRest;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.people.PersonDiary;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.UnitOfWork;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Makes the use cases of this feature.
 *
 * @param baselines keeps the sweeps
 * @param accounts tells whom the owners follow
 * @param people tells whose the accounts are
 * @param diary keeps what goes along with a decision
 */
public record BaselineUseCases(
    BaselineRepository baselines,
    FollowedAccounts accounts,
    PeopleRepository people,
    PersonDiary diary,
    UnitOfWork unitOfWork,
    IdSource ids,
    InstantSource time) {
  /** Go over whom one follows. */
  public SweepBaseline sweepBaseline() {
    return new SweepBaselineService(this);
  }

  /** Let go of all who were not named. */
  public LetGoOfRest letGoOfRest() {
    return new LetGoOfRestService(this);
  }

  /** Look at what was decided. */
  public ReadBaseline readBaseline() {
    return new ReadBaselineService(this);
  }

  /** Check off what was done. */
  public DoWorksheet doWorksheet() {
    return new DoWorksheetService(this);
  }

  Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
