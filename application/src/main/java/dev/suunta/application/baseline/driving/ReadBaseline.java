package dev.suunta.application.baseline.driving;

import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Step;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driving port: look at what was decided, what is to be done, and what imports tell of it. */
public interface ReadBaseline {
  /**
   * Accounts in the open sweep; none if no sweep is open.
   *
   * @throws IllegalArgumentException if no page begins there
   */
  Page<Entry> list(Query query);

  /** All sweeps, the newest first. */
  List<Progress> history(OwnerId owner);

  /**
   * Which accounts to list.
   *
   * @param after where the page begins, as the page before told
   * @param most how many at the most, 1 to {@link Page#MOST}
   */
  record Query(OwnerId owner, Filter filter, Optional<String> after, int most) {}

  /**
   * An account in a sweep.
   *
   * @param line how it stands
   * @param connection the account
   * @param step what is to be done on the network, where something is
   */
  record Entry(Line line, Connection connection, Optional<Step> step) {}
}
