package dev.suunta.adapters.persistence.network;

import static dev.suunta.adapters.persistence.generated.Tables.OWN_ACCOUNT;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.generated.tables.records.OwnAccountRecord;
import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.shared.OwnerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Keeps own accounts in a database. */
final class JooqOwnAccountRepository implements OwnAccountRepository {
  private final JooqUnitOfWork units;

  JooqOwnAccountRepository(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<OwnAccount> find(OwnerId owner, OwnAccountId id) {
    return units.join(
        db ->
            db.selectFrom(OWN_ACCOUNT)
                .where(OWN_ACCOUNT.OWNER_ID.eq(owner.value()))
                .and(OWN_ACCOUNT.ID.eq(id.value()))
                .fetchOptional(JooqOwnAccountRepository::account));
  }

  @Override
  public List<OwnAccount> on(OwnerId owner, NetworkId network) {
    return units.join(
        db ->
            db.selectFrom(OWN_ACCOUNT)
                .where(OWN_ACCOUNT.OWNER_ID.eq(owner.value()))
                .and(OWN_ACCOUNT.NETWORK.eq(network.value()))
                .orderBy(OWN_ACCOUNT.PLACE)
                .fetch(JooqOwnAccountRepository::account));
  }

  @Override
  public boolean add(OwnerId owner, OwnAccount account, int after) {
    return units.join(
        db ->
            count(db, owner, account.network()) == after
                && db.insertInto(OWN_ACCOUNT)
                        .set(OWN_ACCOUNT.OWNER_ID, owner.value())
                        .set(OWN_ACCOUNT.ID, account.id().value())
                        .set(OWN_ACCOUNT.NETWORK, account.network().value())
                        .set(OWN_ACCOUNT.PLACE, after)
                        .set((Map<?, ?>) values(account))
                        .onConflict(OWN_ACCOUNT.OWNER_ID, OWN_ACCOUNT.NETWORK, OWN_ACCOUNT.PLACE)
                        .doNothing()
                        .execute()
                    == 1);
  }

  private static int count(DSLContext db, OwnerId owner, NetworkId network) {
    return db.fetchCount(
        OWN_ACCOUNT,
        OWN_ACCOUNT.OWNER_ID.eq(owner.value()).and(OWN_ACCOUNT.NETWORK.eq(network.value())));
  }

  @Override
  public void replace(OwnerId owner, OwnAccount account) {
    var replaced =
        units.join(
            db ->
                db.update(OWN_ACCOUNT)
                    .set((Map<?, ?>) values(account))
                    .where(OWN_ACCOUNT.OWNER_ID.eq(owner.value()))
                    .and(OWN_ACCOUNT.ID.eq(account.id().value()))
                    .and(OWN_ACCOUNT.NETWORK.eq(account.network().value()))
                    .execute());
    if (replaced == 0) {
      throw new IllegalStateException("no account " + account.id() + " on " + account.network());
    }
  }

  private static Map<Field<?>, Object> values(OwnAccount account) {
    var values = new HashMap<Field<?>, Object>();
    values.put(OWN_ACCOUNT.ACCOUNT_KEY, Columns.text(account.key()));
    values.put(OWN_ACCOUNT.HANDLE, Columns.text(account.handle()));
    values.put(
        OWN_ACCOUNT.TEXT_LIMIT,
        account.textLimit().isPresent() ? account.textLimit().getAsInt() : null);
    return values;
  }

  private static OwnAccount account(OwnAccountRecord row) {
    var limit = row.getTextLimit();
    return new OwnAccount(
        new OwnAccountId(row.getId()),
        new NetworkId(row.getNetwork()),
        Optional.ofNullable(row.getAccountKey()),
        Optional.ofNullable(row.getHandle()),
        limit == null ? OptionalInt.empty() : OptionalInt.of(limit));
  }
}
