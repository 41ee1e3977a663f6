package dev.suunta.testkit.people;

import dev.suunta.application.people.driven.WishedPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Owned;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps from whom the owners would like to hear as long as the program runs. */
public final class InMemoryWishedPeople implements WishedPeople {
  private static final Comparator<WishedPerson> OLDEST_FIRST =
      Comparator.comparing(WishedPerson::since)
          .thenComparing(wish -> wish.person().value(), Ids.ORDER);

  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryWishedPeople(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public boolean add(OwnerId owner, WishedPerson wish) {
    return tables.memory.locked(
        () -> {
          if (!about(owner, wish.person()).isEmpty()) {
            return false;
          }
          tables.wishes.put(
              new Owned<>(owner, wish.person()),
              new WishedPerson(wish.person(), Instants.cut(wish.since()), wish.by()));
          return true;
        });
  }

  @Override
  public boolean remove(OwnerId owner, PersonId person) {
    return tables.memory.locked(
        () -> {
          var wishes = about(owner, person);
          wishes.forEach(wish -> tables.wishes.remove(new Owned<>(owner, wish.person())));
          return !wishes.isEmpty();
        });
  }

  @Override
  public Page<WishedPerson> page(OwnerId owner, Optional<String> after, int most) {
    return tables.memory.locked(
        () -> PagesById.page(all(owner), wish -> true, wish -> wish.person().value(), after, most));
  }

  private List<WishedPerson> about(OwnerId owner, PersonId person) {
    return all(owner).stream().filter(wish -> tables.isOne(owner, wish.person(), person)).toList();
  }

  private List<WishedPerson> all(OwnerId owner) {
    return tables.wishes.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .map(java.util.Map.Entry::getValue)
        .sorted(OLDEST_FIRST)
        .toList();
  }
}
