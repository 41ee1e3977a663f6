package dev.suunta.testkit.post;

import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Keeps what the gate found as long as the program runs. */
public final class InMemoryGateRecords implements GateRecords {
  private final Memory memory;
  private final Map<Owned<Integer>, Check> checks;
  private final Map<Owned<Integer>, Reason> reasons;

  /** Nothing yet. */
  public InMemoryGateRecords(Memory memory) {
    this.memory = memory;
    this.checks = memory.table();
    this.reasons = memory.table();
  }

  @Override
  public void add(OwnerId owner, Check check) {
    memory.locked(
        () -> {
          checks.put(new Owned<>(owner, checks.size()), check);
        });
  }

  /** The checks of an owner in the order in which they were added, for tests to look at. */
  public List<Check> checks(OwnerId owner) {
    return memory.locked(() -> of(owner, checks));
  }

  @Override
  public void add(OwnerId owner, Reason reason) {
    var cut =
        new Reason(
            reason.rendition(),
            reason.version(),
            reason.revision(),
            reason.code(),
            reason.words(),
            Instants.cut(reason.at()),
            reason.by());
    memory.locked(
        () -> {
          reasons.put(new Owned<>(owner, reasons.size()), cut);
        });
  }

  @Override
  public List<Reason> reasons(OwnerId owner, RenditionId rendition) {
    return memory.locked(
        () ->
            of(owner, reasons).stream()
                .filter(reason -> reason.rendition().equals(rendition))
                .sorted(Comparator.comparing(Reason::at))
                .toList());
  }

  private static <T> List<T> of(OwnerId owner, Map<Owned<Integer>, T> table) {
    return table.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .map(Map.Entry::getValue)
        .toList();
  }
}
