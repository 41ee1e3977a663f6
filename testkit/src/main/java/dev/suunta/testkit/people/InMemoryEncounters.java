package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.EncounterId;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Owned;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps whom the owners met as long as the program runs. */
public final class InMemoryEncounters implements Encounters {
  private static final Comparator<Encounter> BY_ID =
      Comparator.comparing(encounter -> encounter.id().value(), Ids.ORDER);

  private static final Comparator<Encounter> LAST_FIRST =
      Comparator.comparing(Encounter::on).thenComparing(BY_ID).reversed();

  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryEncounters(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public void add(OwnerId owner, Encounter encounter) {
    tables.memory.locked(
        () -> {
          tables.encounters.put(
              new Owned<>(owner, encounter.id()),
              new Encounter(
                  encounter.id(),
                  encounter.on(),
                  encounter.at(),
                  encounter.note(),
                  encounter.people(),
                  Instants.cut(encounter.told()),
                  encounter.by()));
        });
  }

  private Stream<Encounter> of(OwnerId owner) {
    return tables.encounters.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted(BY_ID);
  }

  @Override
  public List<Encounter> endingWith(OwnerId owner, String shortForm, int most) {
    return tables.memory.locked(
        () ->
            of(owner)
                .filter(encounter -> encounter.id().shortForm().equals(shortForm))
                .limit(most)
                .toList());
  }

  @Override
  public void remove(OwnerId owner, EncounterId id) {
    tables.memory.locked(
        () -> {
          tables.encounters.remove(new Owned<>(owner, id));
        });
  }

  @Override
  public List<Encounter> on(OwnerId owner, PartialDate date) {
    return tables.memory.locked(
        () -> of(owner).filter(encounter -> encounter.on().equals(date)).toList());
  }

  @Override
  public Page<Encounter> page(
      OwnerId owner, Optional<PersonId> with, Optional<String> after, int most) {
    Page.requireMost(most);
    return tables.memory.locked(
        () -> {
          var all =
              of(owner)
                  .filter(
                      encounter ->
                          with.isEmpty()
                              || encounter.people().stream()
                                  .anyMatch(one -> tables.isOne(owner, one, with.get())))
                  .sorted(LAST_FIRST)
                  .toList();
          var from = after.map(id -> indexAfter(owner, all, id)).orElse(0);
          var rows = all.subList(from, Math.min(all.size(), from + most));
          return new Page<>(
              rows,
              from + most < all.size()
                  ? Optional.of(rows.getLast().id().value().toString())
                  : Optional.empty());
        });
  }

  private int indexAfter(OwnerId owner, List<Encounter> all, String id) {
    var place =
        of(owner)
            .filter(encounter -> encounter.id().value().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no page begins after " + id));
    return (int)
        all.stream().filter(encounter -> LAST_FIRST.compare(encounter, place) <= 0).count();
  }

  @Override
  public Map<PersonId, Traces> last(OwnerId owner, Collection<PersonId> people) {
    return tables.memory.locked(
        () -> {
          var last = new HashMap<PersonId, Traces>();
          for (var person : people) {
            var traces = new Traces(told(owner, person), appointment(owner, person));
            if (traces.told().isPresent() || traces.appointment().isPresent()) {
              last.put(person, traces);
            }
          }
          return last;
        });
  }

  private Optional<PartialDate> told(OwnerId owner, PersonId person) {
    return of(owner)
        .filter(
            encounter ->
                encounter.people().stream().anyMatch(one -> tables.isOne(owner, one, person)))
        .map(Encounter::on)
        .max(Comparator.naturalOrder());
  }

  private Optional<Instant> appointment(OwnerId owner, PersonId person) {
    return tables.evidence.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> entry.getKey().key().kind() == EvidenceKind.APPOINTMENT)
        .filter(entry -> tables.isComplete(owner, entry.getKey().key().run()))
        .filter(
            entry ->
                tables.isOne(
                    owner,
                    PeopleTables.get(tables.connections, owner, entry.getKey().key().connection())
                        .person(),
                    person))
        .map(entry -> entry.getValue().last())
        .max(Comparator.naturalOrder());
  }
}
