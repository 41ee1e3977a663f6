package dev.suunta.application.strategy;

import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.RevisionState;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The zone in which an owner's days begin and end. */
public final class OwnersZone {
  private OwnersZone() {}

  /** That of the strategy in use, else of its draft, else UTC. To be called within a unit. */
  public static ZoneId of(StrategyRepository strategies, OwnerId owner) {
    return strategies
        .newest(owner, RevisionState.ADOPTED)
        .or(() -> strategies.newest(owner, RevisionState.DRAFT))
        .map(revision -> revision.strategy().zone())
        .orElse(ZoneOffset.UTC);
  }
}
