package dev.suunta.application.strategy;

import dev.suunta.application.shared.StaleStampException;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.domain.shared.Text;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyCheck;
import dev.suunta.domain.strategy.StrategyRevision;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

final class AdoptStrategyService implements AdoptStrategy {
  private final StrategyRepository strategies;
  private final UnitOfWork unitOfWork;
  private final InstantSource time;

  AdoptStrategyService(StrategyRepository strategies, UnitOfWork unitOfWork, InstantSource time) {
    this.strategies = strategies;
    this.unitOfWork = unitOfWork;
    this.time = time;
  }

  @Override
  public Outcome adopt(Request request) {
    try {
      return unitOfWork.run(() -> adoptDraft(request));
    } catch (StaleStampException meanwhile) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  private Outcome adoptDraft(Request request) {
    var owner = request.owner();
    var draft = strategies.newest(owner, RevisionState.DRAFT);
    if (draft.isEmpty()) {
      return new Outcome.NoDraft();
    }
    if (request.seen().isPresent() && !request.seen().get().is(draft.get())) {
      return new Outcome.ChangedMeanwhile();
    }
    var reason = Text.storable(request.reason()).strip();
    if (reason.isEmpty()) {
      return new Outcome.ReasonMissing();
    }
    if (reason.length() > StrategyRevision.MOST_REASON) {
      return new Outcome.ReasonTooLong(StrategyRevision.MOST_REASON);
    }
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    var strategy = draft.get().strategy();
    var findings = StrategyCheck.check(strategy, LocalDate.ofInstant(now, strategy.zone()));
    if (!StrategyCheck.allowsAdoption(findings)) {
      return new Outcome.Refused(findings);
    }
    strategies
        .newest(owner, RevisionState.ADOPTED)
        .ifPresent(inUse -> strategies.save(owner, inUse.supersede()));
    var adopted = strategies.save(owner, draft.get().adopt(reason, now, request.by()));
    return new Outcome.Adopted(adopted, findings);
  }
}
