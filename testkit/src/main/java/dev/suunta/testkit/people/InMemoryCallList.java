package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.people.driven.CallList;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Owned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps whom the owners want to call as long as the program runs. */
public final class InMemoryCallList implements CallList {
  private static final Comparator<PlannedCall> OLDEST_FIRST =
      Comparator.comparing(PlannedCall::since).thenComparing(call -> call.id().value(), Ids.ORDER);

  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryCallList(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public void save(OwnerId owner, PlannedCall call) {
    tables.memory.locked(
        () -> {
          tables.calls.put(
              new Owned<>(owner, call.id()),
              new PlannedCall(
                  call.id(),
                  call.person(),
                  call.note(),
                  Instants.cut(call.since()),
                  call.by(),
                  call.ended()
                      .map(ended -> new PlannedCall.Ended(ended.how(), Instants.cut(ended.at())))));
        });
  }

  private Stream<PlannedCall> all(OwnerId owner) {
    return tables.calls.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .map(Map.Entry::getValue);
  }

  @Override
  public List<PlannedCall> of(OwnerId owner, PersonId person) {
    return tables.memory.locked(
        () ->
            all(owner)
                .filter(call -> tables.isOne(owner, call.person(), person))
                .sorted(
                    Comparator.comparing(PlannedCall::since)
                        .reversed()
                        .thenComparing(call -> call.id().value(), Ids.ORDER))
                .toList());
  }

  @Override
  public Page<PlannedCall> open(OwnerId owner, Optional<String> after, int most) {
    return tables.memory.locked(
        () ->
            PagesById.page(
                all(owner).sorted(OLDEST_FIRST).toList(),
                call -> call.ended().isEmpty(),
                call -> call.id().value(),
                after,
                most));
  }
}
