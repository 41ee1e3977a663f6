package dev.suunta.adapters.web.people;

import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.baseline.driving.SweepBaseline.Deciding;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.Optional;

/** After a call or a meeting, brings back somebody who was let go (S4, S5). */
public final class BringingBack {
  private final SweepBaseline sweep;

  /** Brings back in the sweep that is open. */
  public BringingBack(SweepBaseline sweep) {
    this.sweep = sweep;
  }

  /** Whether somebody was let go on any of their accounts. */
  public boolean isOpen(OwnerId owner, PersonId person) {
    return sweep.about(owner, person) instanceof Next.Shown shown
        && shown.lines().stream()
            .flatMap(line -> line.standing().map(Line.Standing::choice).stream())
            .anyMatch(Choice::isLetGo);
  }

  /** Keeps them because the two meet; answers whether there was anything to bring back. */
  public boolean bring(OwnerId owner, PersonId person, Actor by) {
    return isOpen(owner, person)
        && sweep.decide(
                new Decision(
                    owner,
                    person,
                    Optional.empty(),
                    Optional.of(Choice.KEEP),
                    Optional.of(Ground.MET),
                    Optional.empty(),
                    by))
            instanceof Deciding.Decided;
  }
}
