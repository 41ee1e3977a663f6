package dev.suunta.application.strategy;

import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyCheck;
import dev.suunta.domain.strategy.StrategyOutline;
import dev.suunta.domain.strategy.StrategyRevision;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

final class ReadStrategyService implements ReadStrategy {
  private final StrategyRepository strategies;
  private final StrategyDocuments documents;
  private final UnitOfWork unitOfWork;
  private final InstantSource time;

  ReadStrategyService(
      StrategyRepository strategies,
      StrategyDocuments documents,
      UnitOfWork unitOfWork,
      InstantSource time) {
    this.strategies = strategies;
    this.documents = documents;
    this.unitOfWork = unitOfWork;
    this.time = time;
  }

  @Override
  public Optional<Shown> show(OwnerId owner, Which which) {
    return unitOfWork.run(
        () ->
            find(owner, which)
                .map(
                    revision -> {
                      var strategy = revision.strategy();
                      var today = LocalDate.ofInstant(time.instant(), strategy.zone());
                      var draft = strategies.newest(owner, RevisionState.DRAFT);
                      return new Shown(
                          revision,
                          StrategyCheck.check(strategy, today),
                          draft.filter(other -> other.number() != revision.number()).isPresent());
                    }));
  }

  @Override
  public List<StrategyRevision> history(OwnerId owner, int before, int most) {
    return unitOfWork.run(() -> strategies.history(owner, before, most));
  }

  @Override
  public Optional<List<StrategyOutline.Change>> compare(OwnerId owner, Which before, Which after) {
    return unitOfWork.run(
        () ->
            find(owner, before)
                .flatMap(
                    old ->
                        find(owner, after)
                            .map(now -> StrategyOutline.changes(old.strategy(), now.strategy()))));
  }

  @Override
  public Optional<String> export(OwnerId owner, Which which) {
    return unitOfWork.run(
        () -> find(owner, which).map(revision -> documents.write(revision.strategy())));
  }

  @Override
  public ZoneId zone(OwnerId owner) {
    return unitOfWork.run(() -> OwnersZone.of(strategies, owner));
  }

  @Override
  public String schema() {
    return documents.schema();
  }

  private Optional<StrategyRevision> find(OwnerId owner, Which which) {
    return switch (which) {
      case Which.InUse inUse -> strategies.newest(owner, RevisionState.ADOPTED);
      case Which.Draft draft -> strategies.newest(owner, RevisionState.DRAFT);
      case Which.Current current ->
          strategies
              .newest(owner, RevisionState.ADOPTED)
              .or(() -> strategies.newest(owner, RevisionState.DRAFT));
      case Which.Newest newest ->
          strategies
              .newest(owner, RevisionState.DRAFT)
              .or(() -> strategies.newest(owner, RevisionState.ADOPTED));
      case Which.Numbered(var number) -> strategies.find(owner, number);
    };
  }
}
