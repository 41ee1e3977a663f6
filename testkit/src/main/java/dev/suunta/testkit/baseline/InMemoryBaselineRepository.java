package dev.suunta.testkit.baseline;

import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps sweeps as long as the program runs. */
public final class InMemoryBaselineRepository implements BaselineRepository {
  private static final Comparator<Line> IN_ORDER =
      Comparator.comparing((Line line) -> line.place().round())
          .thenComparing(line -> line.place().key())
          .thenComparing(line -> line.connection().value(), Ids.ORDER);

  private static final Comparator<Line> LEAST_SKIPPED_FIRST =
      Comparator.comparing(Line::skips).thenComparing(IN_ORDER);

  private static final Comparator<Verdict> NEWEST_FIRST =
      Comparator.comparing(Verdict::at)
          .thenComparing(Verdict::decision)
          .reversed()
          .thenComparing(verdict -> verdict.connection().value(), Ids.ORDER);

  private final Memory memory;
  private final Map<Owned<BaselineId>, Baseline> baselines;
  private final Map<Owned<LineOf>, Line> lines;
  private final Map<Owned<VerdictOf>, Verdict> verdicts;

  private record LineOf(BaselineId baseline, ConnectionId connection) {}

  private record VerdictOf(BaselineId baseline, int decision, ConnectionId connection) {}

  /** Nothing kept yet. */
  public InMemoryBaselineRepository(Memory memory) {
    this.memory = memory;
    this.baselines = memory.table();
    this.lines = memory.table();
    this.verdicts = memory.table();
  }

  private Stream<Baseline> of(OwnerId owner) {
    return baselines.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .map(Map.Entry::getValue);
  }

  @Override
  public Optional<Baseline> open(OwnerId owner) {
    return memory.locked(() -> of(owner).filter(Baseline::isOpen).findFirst());
  }

  @Override
  public List<Baseline> all(OwnerId owner) {
    return memory.locked(
        () ->
            of(owner)
                .sorted(
                    Comparator.comparing(Baseline::startedAt)
                        .reversed()
                        .thenComparing(one -> one.id().value(), Ids.ORDER))
                .limit(MOST_SWEEPS)
                .toList());
  }

  @Override
  public void save(OwnerId owner, Baseline baseline) {
    memory.locked(
        () -> {
          baselines.put(new Owned<>(owner, baseline.id()), baseline);
        });
  }

  @Override
  public void append(OwnerId owner, BaselineId baseline, List<Line> added) {
    save(owner, baseline, added);
  }

  @Override
  public void save(OwnerId owner, BaselineId baseline, List<Line> changed) {
    memory.locked(
        () ->
            changed.forEach(
                line ->
                    lines.put(new Owned<>(owner, new LineOf(baseline, line.connection())), line)));
  }

  private Stream<Line> linesOf(OwnerId owner, BaselineId baseline) {
    return lines.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .filter(entry -> entry.getKey().key().baseline().equals(baseline))
        .map(Map.Entry::getValue);
  }

  @Override
  public Optional<Line> next(OwnerId owner, BaselineId baseline, Optional<NetworkId> network) {
    return memory.locked(
        () ->
            linesOf(owner, baseline)
                .filter(line -> line.state() == Line.State.OPEN)
                .filter(line -> network.map(line.network()::equals).orElse(true))
                .min(LEAST_SKIPPED_FIRST));
  }

  @Override
  public List<Line> lines(OwnerId owner, BaselineId baseline, Collection<ConnectionId> accounts) {
    return memory.locked(
        () ->
            linesOf(owner, baseline).filter(line -> accounts.contains(line.connection())).toList());
  }

  @Override
  public Page<Line> page(
      OwnerId owner, BaselineId baseline, Filter filter, Optional<String> after, int most) {
    Page.requireMost(most);
    return memory.locked(
        () -> {
          var place =
              after
                  .map(text -> new ConnectionId(UUID.fromString(text)))
                  .map(id -> lines(owner, baseline, List.of(id)));
          if (place.filter(List::isEmpty).isPresent()) {
            throw new IllegalArgumentException("no page begins after " + after);
          }
          var rows =
              linesOf(owner, baseline)
                  .filter(line -> passes(filter, line))
                  .sorted(IN_ORDER)
                  .filter(
                      line ->
                          place
                              .map(List::getFirst)
                              .map(last -> IN_ORDER.compare(line, last) > 0)
                              .orElse(true))
                  .limit(most + 1L)
                  .toList();
          return new Page<>(
              rows.subList(0, Math.min(most, rows.size())),
              rows.size() > most
                  ? Optional.of(rows.get(most - 1).connection().value().toString())
                  : Optional.empty());
        });
  }

  private static boolean passes(Filter filter, Line line) {
    return filter.network().map(line.network()::equals).orElse(true)
        && filter.state().map(line.state()::equals).orElse(true)
        && filter
            .ground()
            .map(Optional::of)
            .map(line.standing().flatMap(Line.Standing::ground)::equals)
            .orElse(true)
        && filter.todo().map(line.todo()::equals).orElse(true)
        && filter.proof().map(line.proof()::equals).orElse(true);
  }

  @Override
  public List<Count> counts(OwnerId owner, BaselineId baseline) {
    return memory.locked(
        () -> {
          var counts =
              linesOf(owner, baseline)
                  .collect(
                      Collectors.toMap(
                          InMemoryBaselineRepository::sortKey,
                          line -> count(line, 1),
                          (one, other) -> count(one, one.amount() + other.amount()),
                          TreeMap::new));
          return List.copyOf(counts.values());
        });
  }

  private static String sortKey(Line line) {
    return Stream.of(
            line.network().value(),
            line.state().name(),
            line.standing().flatMap(Line.Standing::ground).map(Enum::name).orElse(""),
            line.todo().name(),
            line.proof().name())
        .collect(Collectors.joining("\u0000"));
  }

  private static Count count(Line line, int amount) {
    return new Count(
        line.network(),
        line.state(),
        line.standing().flatMap(Line.Standing::ground),
        line.todo(),
        line.proof(),
        amount);
  }

  private static Count count(Count one, int amount) {
    return new Count(one.network(), one.state(), one.ground(), one.todo(), one.proof(), amount);
  }

  private Stream<Verdict> verdictsOf(OwnerId owner, Optional<BaselineId> baseline) {
    return verdicts.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .filter(entry -> baseline.map(entry.getKey().key().baseline()::equals).orElse(true))
        .map(Map.Entry::getValue);
  }

  @Override
  public void add(OwnerId owner, BaselineId baseline, List<Verdict> added) {
    memory.locked(
        () ->
            added.forEach(
                verdict ->
                    verdicts.put(
                        new Owned<>(
                            owner,
                            new VerdictOf(baseline, verdict.decision(), verdict.connection())),
                        verdict)));
  }

  @Override
  public int lastDecision(OwnerId owner, BaselineId baseline) {
    return memory.locked(
        () -> verdictsOf(owner, Optional.of(baseline)).mapToInt(Verdict::decision).max().orElse(0));
  }

  @Override
  public Optional<Integer> lastStanding(OwnerId owner, BaselineId baseline) {
    return memory.locked(
        () ->
            verdictsOf(owner, Optional.of(baseline))
                .filter(verdict -> verdict.undone().isEmpty())
                .map(Verdict::decision)
                .filter(decision -> decision > 0)
                .max(Comparator.naturalOrder()));
  }

  @Override
  public List<Verdict> of(
      OwnerId owner, BaselineId baseline, int decision, Optional<ConnectionId> after, int most) {
    return memory.locked(
        () ->
            verdictsOf(owner, Optional.of(baseline))
                .filter(verdict -> verdict.decision() == decision)
                .sorted(Comparator.comparing(verdict -> verdict.connection().value(), Ids.ORDER))
                .filter(
                    verdict ->
                        after
                            .map(
                                id ->
                                    Ids.ORDER.compare(verdict.connection().value(), id.value()) > 0)
                            .orElse(true))
                .limit(most)
                .toList());
  }

  @Override
  public void undo(OwnerId owner, BaselineId baseline, int decision, Instant at) {
    memory.locked(
        () ->
            verdicts.replaceAll(
                (key, verdict) ->
                    key.owner().equals(owner)
                            && key.key().baseline().equals(baseline)
                            && key.key().decision() == decision
                        ? verdict.undone(at)
                        : verdict));
  }

  @Override
  public List<Verdict> standing(
      OwnerId owner, BaselineId baseline, Collection<ConnectionId> accounts) {
    return memory.locked(
        () ->
            List.copyOf(
                verdictsOf(owner, Optional.of(baseline))
                    .filter(verdict -> accounts.contains(verdict.connection()))
                    .filter(verdict -> verdict.undone().isEmpty())
                    .filter(verdict -> verdict.choice().isPresent())
                    .collect(
                        Collectors.toMap(
                            Verdict::connection,
                            verdict -> verdict,
                            (one, other) -> one.decision() > other.decision() ? one : other))
                    .values()));
  }

  @Override
  public void forget(OwnerId owner, Collection<ConnectionId> accounts) {
    memory.locked(
        () -> {
          lines
              .keySet()
              .removeIf(
                  key -> key.owner().equals(owner) && accounts.contains(key.key().connection()));
          verdicts
              .keySet()
              .removeIf(
                  key -> key.owner().equals(owner) && accounts.contains(key.key().connection()));
        });
  }

  @Override
  public List<Verdict> history(OwnerId owner, Collection<ConnectionId> accounts) {
    return memory.locked(
        () ->
            verdictsOf(owner, Optional.empty())
                .filter(verdict -> accounts.contains(verdict.connection()))
                .sorted(NEWEST_FIRST)
                .toList());
  }
}
