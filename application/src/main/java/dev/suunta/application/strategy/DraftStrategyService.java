package dev.suunta.application.strategy;

import dev.suunta.application.documents.Document;
import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyCheck;
import dev.suunta.domain.strategy.StrategyRevision;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

final class DraftStrategyService implements DraftStrategy {
  private final StrategyRepository strategies;
  private final StrategyDocuments documents;
  private final NetworkCatalog networks;
  private final UnitOfWork unitOfWork;
  private final InstantSource time;

  DraftStrategyService(
      StrategyRepository strategies,
      StrategyDocuments documents,
      NetworkCatalog networks,
      UnitOfWork unitOfWork,
      InstantSource time) {
    this.strategies = strategies;
    this.documents = documents;
    this.networks = networks;
    this.unitOfWork = unitOfWork;
    this.time = time;
  }

  @Override
  public Outcome draft(Request request) {
    return switch (read(request.content())) {
      case Document.Unreadable<Strategy>(var problems) -> new Outcome.Unreadable(problems);
      case Document.Read<Strategy>(var strategy) -> {
        try {
          yield unitOfWork.run(() -> write(request, strategy));
        } catch (StaleStampException meanwhile) {
          yield new Outcome.ChangedMeanwhile();
        }
      }
    };
  }

  private Document<Strategy> read(Content content) {
    return switch (content) {
      case Content.Written(var strategy) -> new Document.Read<>(strategy);
      case Content.InDocument(var document) -> documents.read(document);
      case Content.Example(var language) ->
          documents.read(documents.example(language).getBytes(StandardCharsets.UTF_8));
    };
  }

  private Outcome write(Request request, Strategy strategy) {
    var owner = request.owner();
    var networksKnown = networks.all(owner).stream().map(KnownNetwork::network).toList();
    var known = networksKnown.stream().map(Network::id).toList();
    var unknown =
        strategy.charters().stream()
            .map(NetworkCharter::network)
            .filter(network -> !known.contains(network))
            .toList();
    if (!unknown.isEmpty()) {
      return new Outcome.UnknownNetworks(unknown, known);
    }
    for (var network : networksKnown) {
      var reach =
          strategy
              .charter(network.id())
              .flatMap(NetworkCharter::audience)
              .map(Audience::reach)
              .filter(wanted -> !network.offers(wanted));
      if (reach.isPresent()) {
        return new Outcome.ReachNotOffered(network.id(), reach.get(), network.offered());
      }
    }
    var draft = strategies.newest(owner, RevisionState.DRAFT);
    var inUse = strategies.newest(owner, RevisionState.ADOPTED);
    if (draft.isEmpty() && inUse.isPresent() && inUse.get().strategy().equals(strategy)) {
      return new Outcome.Unchanged(inUse.get());
    }
    switch (request.replacing()) {
      case Replacing.Nothing nothing -> {
        if (draft.isPresent() && !draft.get().strategy().equals(strategy)) {
          return new Outcome.DraftWaiting(draft.get());
        }
      }
      case Replacing.Seen(var seen) -> {
        if (draft.filter(seen::is).isEmpty()) {
          return new Outcome.ChangedMeanwhile();
        }
      }
      case Replacing.Whatever whatever -> {}
    }
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    var written =
        draft
            .map(existing -> existing.rewrite(strategy, now, request.by()))
            .orElseGet(
                () ->
                    StrategyRevision.draft(
                        strategies.lastNumber(owner) + 1, strategy, now, request.by()));
    return new Outcome.Drafted(
        strategies.save(owner, written),
        StrategyCheck.check(strategy, LocalDate.ofInstant(now, strategy.zone())));
  }
}
