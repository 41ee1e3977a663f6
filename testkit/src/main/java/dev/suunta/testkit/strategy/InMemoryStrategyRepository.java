package dev.suunta.testkit.strategy;

import dev.suunta.application.shared.Page;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps strategies as long as the program runs. */
public final class InMemoryStrategyRepository implements StrategyRepository {
  private final Memory memory;
  private final Map<Owned<Integer>, StrategyRevision> revisions;

  /** No strategies yet. */
  public InMemoryStrategyRepository(Memory memory) {
    this.memory = memory;
    this.revisions = memory.table();
  }

  @Override
  public Optional<StrategyRevision> find(OwnerId owner, int number) {
    return memory.locked(() -> Optional.ofNullable(revisions.get(new Owned<>(owner, number))));
  }

  @Override
  public Optional<StrategyRevision> newest(OwnerId owner, RevisionState state) {
    return memory.locked(
        () -> newestFirst(owner).filter(revision -> revision.state() == state).findFirst());
  }

  @Override
  public int lastNumber(OwnerId owner) {
    return memory.locked(
        () -> newestFirst(owner).findFirst().map(StrategyRevision::number).orElse(0));
  }

  @Override
  public List<StrategyRevision> history(OwnerId owner, int before, int most) {
    Page.requireMost(most);
    return memory.locked(
        () ->
            newestFirst(owner).filter(revision -> revision.number() < before).limit(most).toList());
  }

  @Override
  public StrategyRevision save(OwnerId owner, StrategyRevision revision) {
    return memory.locked(() -> saveAlone(owner, revision));
  }

  private StrategyRevision saveAlone(OwnerId owner, StrategyRevision revision) {
    var key = new Owned<>(owner, revision.number());
    var kept = revisions.get(key);
    if ((kept == null ? 0 : kept.stamp()) != revision.stamp()) {
      throw new StaleStampException("strategy revision " + revision.number());
    }
    var next =
        new StrategyRevision(
            revision.number(),
            revision.state(),
            revision.strategy(),
            revision.reason(),
            Instants.cut(revision.writtenAt()),
            revision.adoptedAt().map(Instants::cut),
            revision.by(),
            revision.stamp() + 1);
    revisions.put(key, next);
    return next;
  }

  private Stream<StrategyRevision> newestFirst(OwnerId owner) {
    return revisions.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingInt(StrategyRevision::number).reversed());
  }
}
