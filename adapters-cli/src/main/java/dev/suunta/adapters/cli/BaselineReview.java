package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.domain.baseline.Line;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;

/** Shows what was decided by its grounds, and what each step does before it is taken. */
final class BaselineReview {
  private final Session session;

  BaselineReview(Session session) {
    this.session = session;
  }

  void show(Progress progress) {
    var screen = session.screen();
    for (var state : new Line.State[] {Line.State.KEEP, Line.State.STOP_SEEING, Line.State.PART}) {
      var grounds = new LinkedHashMap<String, Integer>();
      progress.counts().stream()
          .filter(count -> count.state() == state)
          .forEach(count -> grounds.merge(ground(count), count.amount(), Integer::sum));
      if (!grounds.isEmpty()) {
        screen.heading(
            session.say("baseline.diff", session.texts().word(state), progress.count(state)));
        grounds.forEach(
            (ground, amount) -> screen.wrapped("  ", session.say("baseline.diff", ground, amount)));
      }
    }
    consequences(progress);
    screen.wrapped("", session.say("baseline.untouched", progress.count(Line.State.OPEN)));
  }

  private String ground(Count count) {
    return count
        .ground()
        .map(ground -> session.texts().word(ground))
        .orElseGet(() -> session.say("baseline.noGround"));
  }

  private void consequences(Progress progress) {
    var told = new LinkedHashSet<String>();
    for (var count : progress.counts()) {
      if (count.state() == Line.State.STOP_SEEING || count.state() == Line.State.PART) {
        told.add(session.texts().consequence(count.network().value(), count.state()));
      }
    }
    told.forEach(line -> session.screen().wrapped("", line));
  }
}
