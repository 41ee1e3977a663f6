package dev.suunta.adapters.persistence.network;

import static dev.suunta.adapters.persistence.generated.Tables.OWN_NETWORK;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;

/** Keeps documents of own networks in a database. */
final class JooqOwnNetworkRepository implements OwnNetworkRepository {
  private final JooqUnitOfWork units;

  JooqOwnNetworkRepository(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<Stored> all(OwnerId owner) {
    return units.join(
        db ->
            db.selectFrom(OWN_NETWORK)
                .where(OWN_NETWORK.OWNER_ID.eq(owner.value()))
                .orderBy(Columns.binary(db, OWN_NETWORK.NETWORK))
                .fetch(row -> new Stored(new NetworkId(row.getNetwork()), row.getDocument())));
  }

  @Override
  public void save(OwnerId owner, Stored network) {
    units.join(
        db ->
            db.insertInto(OWN_NETWORK)
                .set(OWN_NETWORK.OWNER_ID, owner.value())
                .set(OWN_NETWORK.NETWORK, network.id().value())
                .set(OWN_NETWORK.DOCUMENT, network.document())
                .onConflict(OWN_NETWORK.OWNER_ID, OWN_NETWORK.NETWORK)
                .doUpdate()
                .set(OWN_NETWORK.DOCUMENT, network.document())
                .execute());
  }
}
