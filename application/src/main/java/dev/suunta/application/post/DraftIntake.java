package dev.suunta.application.post;

import dev.suunta.application.documents.Document;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.application.post.driving.CheckPost.Written;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.post.reading.Prefill;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes what somebody wrote and makes it a post, with everything filled in that follows (S15). */
final class DraftIntake {
  private final PostUseCases ports;

  DraftIntake(PostUseCases ports) {
    this.ports = ports;
  }

  /** A post that may be kept, or why it is none yet. */
  sealed interface Taken {
    record Usable(PostKind kind, Purpose purpose, List<Rendition> renditions) implements Taken {}

    record Unusable(DraftRefusal refusal) implements Taken {}
  }

  /** Reading a document touches no store, so it is done outside any unit of work. */
  Document<PostDraft> read(Written written) {
    return switch (written) {
      case Written.AsDraft(var draft) -> new Document.Read<>(draft);
      case Written.InDocument(var document) -> ports.documents().read(document);
    };
  }

  Taken take(
      OwnerId owner,
      Document<PostDraft> document,
      Optional<NetworkId> network,
      Via via,
      Optional<Path> folder,
      Instant now) {
    return switch (document) {
      case Document.Unreadable<PostDraft>(var problems) ->
          new Taken.Unusable(new DraftRefusal.Unreadable(problems));
      case Document.Read<PostDraft>(var draft) -> take(owner, draft, network, via, folder, now);
    };
  }

  private Taken take(
      OwnerId owner,
      PostDraft written,
      Optional<NetworkId> network,
      Via via,
      Optional<Path> folder,
      Instant now) {
    var strategy =
        ports.strategies().newest(owner, RevisionState.ADOPTED).map(StrategyRevision::strategy);
    if (written.renditions().isEmpty()) {
      return new Taken.Unusable(new DraftRefusal.Empty());
    }
    var placed = new ArrayList<PostDraft.Version>();
    for (var version : written.renditions()) {
      var where = version.network().or(() -> network).or(() -> onlyNetwork(strategy));
      if (where.isEmpty()) {
        return new Taken.Unusable(
            new DraftRefusal.NetworkMissing(
                strategy.map(Strategy::charters).orElse(List.of()).stream()
                    .map(NetworkCharter::network)
                    .toList()));
      }
      placed.add(
          new PostDraft.Version(
              where, version.handle(), version.audience(), version.title(), version.parts()));
    }
    var draft =
        Prefill.complete(new PostDraft(written.kind(), written.purpose(), placed), strategy);
    var refusal =
        unknownNames(owner, draft, strategy)
            .or(() -> unknownNetwork(owner, draft))
            .or(() -> reachNotOffered(owner, draft));
    if (refusal.isPresent()) {
      return new Taken.Unusable(refusal.get());
    }
    var renditions = new ArrayList<Rendition>();
    var places = new HashSet<Rendition.Place>();
    for (var version : draft.renditions()) {
      var where = version.network().orElseThrow();
      Optional<OwnAccountId> account = Optional.empty();
      switch (account(owner, where, version.handle().map(DraftIntake::withoutAt))) {
        case Account.None none -> {}
        case Account.This(var id) -> account = Optional.of(id);
        case Account.Unknown(var unknown) -> {
          return new Taken.Unusable(unknown);
        }
      }
      if (!places.add(new Rendition.Place(where, account, version.audience()))) {
        return new Taken.Unusable(new DraftRefusal.TwoForOnePlace(where));
      }
      renditions.add(
          new Rendition(
              new RenditionId(ports.ids().next()),
              where,
              account,
              version.audience(),
              version.title(),
              measured(version.parts(), folder),
              0,
              now,
              via));
    }
    return new Taken.Usable(
        draft.kind().orElse(PostKind.OWN), draft.purpose(), List.copyOf(renditions));
  }

  private static Optional<NetworkId> onlyNetwork(Optional<Strategy> strategy) {
    return strategy
        .filter(inUse -> inUse.charters().size() == 1)
        .map(inUse -> inUse.charters().getFirst().network());
  }

  private Optional<DraftRefusal> unknownNames(
      OwnerId owner, PostDraft draft, Optional<Strategy> strategy) {
    if (strategy.isEmpty()) {
      return Optional.empty();
    }
    var inUse = strategy.get();
    var goals = inUse.goals().stream().map(goal -> goal.id().value()).toList();
    var unknownGoals = unknown(draft.purpose().goals(), goal -> goal.value(), goals);
    if (!unknownGoals.isEmpty()) {
      return Optional.of(new DraftRefusal.UnknownGoals(unknownGoals, goals));
    }
    var topics = inUse.topics().stream().map(topic -> topic.id().value()).toList();
    var unknownTopics = unknown(draft.purpose().topics(), topic -> topic.value(), topics);
    if (!unknownTopics.isEmpty()) {
      return Optional.of(new DraftRefusal.UnknownTopics(unknownTopics, topics));
    }
    var groups =
        Stream.concat(
                inUse.groups().stream().map(group -> group.id().value()),
                ports.groups().all(owner).stream().map(listed -> listed.group().id().value()))
            .distinct()
            .toList();
    var named =
        draft.renditions().stream()
            .flatMap(version -> version.audience().flatMap(Audience::group).stream())
            .toList();
    var unknownGroups = unknown(named, group -> group.value(), groups);
    return unknownGroups.isEmpty()
        ? Optional.empty()
        : Optional.of(new DraftRefusal.UnknownGroups(unknownGroups, groups));
  }

  private static <T> List<String> unknown(
      Collection<T> named, Function<T, String> name, List<String> known) {
    return named.stream().map(name).filter(value -> !known.contains(value)).sorted().toList();
  }

  private Optional<DraftRefusal> unknownNetwork(OwnerId owner, PostDraft draft) {
    for (var version : draft.renditions()) {
      var where = version.network().orElseThrow();
      if (ports.networks().find(owner, where).isEmpty()) {
        return Optional.of(
            new DraftRefusal.UnknownNetwork(
                where,
                ports.networks().all(owner).stream().map(known -> known.network().id()).toList()));
      }
    }
    return Optional.empty();
  }

  private Optional<DraftRefusal> reachNotOffered(OwnerId owner, PostDraft draft) {
    for (var version : draft.renditions()) {
      var network = ports.networks().find(owner, version.network().orElseThrow());
      var reach = version.audience().map(Audience::reach);
      if (network.isPresent()
          && reach.isPresent()
          && !network.get().network().offers(reach.get())) {
        return Optional.of(
            new DraftRefusal.ReachNotOffered(
                network.get().network().id(), reach.get(), network.get().network().offered()));
      }
    }
    return Optional.empty();
  }

  private sealed interface Account {
    record None() implements Account {}

    record This(OwnAccountId id) implements Account {}

    record Unknown(DraftRefusal refusal) implements Account {}
  }

  private static String withoutAt(String handle) {
    return handle.startsWith("@") ? handle.substring(1) : handle;
  }

  private Account account(OwnerId owner, NetworkId network, Optional<String> handle) {
    var accounts = ports.accounts().on(owner, network);
    if (handle.isEmpty()) {
      return accounts.size() == 1 ? new Account.This(accounts.getFirst().id()) : new Account.None();
    }
    return accounts.stream()
        .filter(account -> account.handle().equals(handle))
        .map(OwnAccount::id)
        .<Account>map(Account.This::new)
        .findFirst()
        .orElseGet(
            () ->
                new Account.Unknown(
                    new DraftRefusal.UnknownAccount(
                        network,
                        handle.get(),
                        accounts.stream().flatMap(each -> each.handle().stream()).toList())));
  }

  private List<Part> measured(List<Part> parts, Optional<Path> folder) {
    if (folder.isEmpty()) {
      return parts;
    }
    return parts.stream()
        .map(
            part ->
                new Part(
                    part.text(),
                    part.media().stream()
                        .map(
                            medium ->
                                new Medium(
                                    medium.file(),
                                    medium.kind(),
                                    ports.media().size(folder.get(), medium.file()),
                                    medium.description()))
                        .toList()))
        .toList();
  }
}
