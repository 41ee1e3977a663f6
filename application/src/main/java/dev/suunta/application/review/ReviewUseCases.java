package dev.suunta.application.review;

import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;
import java.time.InstantSource;

/** Makes the use cases of this feature. */
public final class ReviewUseCases {
  private ReviewUseCases() {}

  /** The gate, run over what already stands on the networks. */
  public static LookInMirror lookInMirror(
      MirrorFacts facts,
      StrategyRepository strategies,
      NetworkCatalog networks,
      UnitOfWork unitOfWork,
      InstantSource time) {
    return new LookInMirrorService(facts, strategies, networks, unitOfWork, time);
  }
}
