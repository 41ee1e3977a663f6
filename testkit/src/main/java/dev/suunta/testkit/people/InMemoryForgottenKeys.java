package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.imports.driven.ForgottenKeys;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Owned;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows of whom the owners had everything forgotten as long as the program runs. */
public final class InMemoryForgottenKeys implements ForgottenKeys {
  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryForgottenKeys(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Salt> salt(OwnerId owner) {
    return tables.memory.locked(() -> Optional.ofNullable(tables.salts.get(owner)));
  }

  @Override
  public List<ForgottenKey> having(OwnerId owner, Collection<String> hashes) {
    return tables.memory.locked(
        () -> {
          var accounts =
              all(owner)
                  .filter(key -> hashes.contains(key.hash()))
                  .map(ForgottenKey::account)
                  .collect(Collectors.toSet());
          return all(owner)
              .filter(key -> accounts.contains(key.account()))
              .sorted(Comparator.comparing(ForgottenKey::hash))
              .toList();
        });
  }

  private Stream<ForgottenKey> all(OwnerId owner) {
    return tables.forgotten.keySet().stream().filter(key -> isOf(owner, key)).map(Owned::key);
  }
}
