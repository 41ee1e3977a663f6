package dev.suunta.application.strategy;

import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy;
import java.time.InstantSource;

/** Makes the use cases of this feature. */
public final class StrategyUseCases {
  private StrategyUseCases() {}

  /** Write the strategy down. */
  public static DraftStrategy draftStrategy(
      StrategyRepository strategies,
      StrategyDocuments documents,
      NetworkCatalog networks,
      UnitOfWork unitOfWork,
      InstantSource time) {
    return new DraftStrategyService(strategies, documents, networks, unitOfWork, time);
  }

  /** Use the draft from today. */
  public static AdoptStrategy adoptStrategy(
      StrategyRepository strategies, UnitOfWork unitOfWork, InstantSource time) {
    return new AdoptStrategyService(strategies, unitOfWork, time);
  }

  /** Look at the strategy and at how it came to be. */
  public static ReadStrategy readStrategy(
      StrategyRepository strategies,
      StrategyDocuments documents,
      UnitOfWork unitOfWork,
      InstantSource time) {
    return new ReadStrategyService(strategies, documents, unitOfWork, time);
  }
}
