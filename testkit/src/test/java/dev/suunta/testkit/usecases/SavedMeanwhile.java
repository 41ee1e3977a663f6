package dev.suunta.testkit.usecases;

import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyRevision;
import java.util.List;
import java.util.Optional;

/** Strategies whose draft somebody else saves right after it was looked at. */
record SavedMeanwhile(StrategyRepository strategies) implements StrategyRepository {
  @Override
  public Optional<StrategyRevision> find(OwnerId owner, int number) {
    return strategies.find(owner, number);
  }

  @Override
  public Optional<StrategyRevision> newest(OwnerId owner, RevisionState state) {
    var seen = strategies.newest(owner, state);
    if (state == RevisionState.DRAFT) {
      seen.ifPresent(draft -> strategies.save(owner, draft));
    }
    return seen;
  }

  @Override
  public int lastNumber(OwnerId owner) {
    return strategies.lastNumber(owner);
  }

  @Override
  public List<StrategyRevision> history(OwnerId owner, int before, int most) {
    return strategies.history(owner, before, most);
  }

  @Override
  public StrategyRevision save(OwnerId owner, StrategyRevision revision) {
    return strategies.save(owner, revision);
  }
}
