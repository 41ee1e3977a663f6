package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.FORGOTTEN_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.FORGOTTEN_SALT;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.ForgottenKeyRecord;
import dev.suunta.application.imports.driven.ForgottenKeys;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps in a database of whom the owners had everything forgotten. */
final class JooqForgottenKeys implements ForgottenKeys {
  private final JooqUnitOfWork units;

  JooqForgottenKeys(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<Salt> salt(OwnerId owner) {
    return units.join(
        db ->
            db.select(FORGOTTEN_SALT.SALT)
                .from(FORGOTTEN_SALT)
                .where(FORGOTTEN_SALT.OWNER_ID.eq(owner.value()))
                .fetchOptional(row -> new Salt(row.value1())));
  }

  @Override
  public List<ForgottenKey> having(OwnerId owner, Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return List.of();
    }
    var wanted = Wanted.of(hashes.stream().distinct().toArray(String[]::new), FORGOTTEN_KEY.HASH);
    return units.join(
        db -> {
          var accounts =
              db.selectDistinct(FORGOTTEN_KEY.ACCOUNT_ID)
                  .from(wanted.table())
                  .leftJoin(FORGOTTEN_KEY)
                  .on(FORGOTTEN_KEY.OWNER_ID.eq(owner.value()))
                  .and(FORGOTTEN_KEY.HASH.eq(wanted.value()))
                  .where(FORGOTTEN_KEY.ACCOUNT_ID.isNotNull())
                  .fetch(FORGOTTEN_KEY.ACCOUNT_ID);
          if (accounts.isEmpty()) {
            return List.of();
          }
          var those = Wanted.of(accounts.toArray(UUID[]::new), FORGOTTEN_KEY.ACCOUNT_ID);
          return db
              .select(FORGOTTEN_KEY.fields())
              .from(those.table())
              .leftJoin(FORGOTTEN_KEY)
              .on(FORGOTTEN_KEY.OWNER_ID.eq(owner.value()))
              .and(FORGOTTEN_KEY.ACCOUNT_ID.eq(those.value()))
              .fetchInto(FORGOTTEN_KEY)
              .stream()
              .map(JooqForgottenKeys::key)
              .sorted(Comparator.comparing(ForgottenKey::hash))
              .toList();
        });
  }

  private static ForgottenKey key(ForgottenKeyRecord row) {
    return new ForgottenKey(
        row.getAccountId(),
        Columns.text(row.getKind()).map(AccountKey.Kind::valueOf),
        row.getHash());
  }
}
