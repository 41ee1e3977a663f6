package dev.suunta.adapters.persistence.owner;

import static dev.suunta.adapters.persistence.generated.Tables.OWNER;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.generated.tables.records.OwnerRecord;
import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Keeps owners in a database. */
final class JooqOwnerRepository implements OwnerRepository {
  private final JooqUnitOfWork units;

  JooqOwnerRepository(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<Owner> find(OwnerId id) {
    return units.join(
        db ->
            db.selectFrom(OWNER)
                .where(OWNER.OWNER_ID.eq(id.value()))
                .fetchOptional(JooqOwnerRepository::owner));
  }

  @Override
  public List<Owner> first(int most) {
    return units.join(
        db ->
            db.selectFrom(OWNER)
                .orderBy(OWNER.ADDED)
                .limit(most)
                .fetch(JooqOwnerRepository::owner));
  }

  @Override
  public void save(Owner owner) {
    units.join(
        db ->
            db.insertInto(OWNER, OWNER.OWNER_ID, OWNER.NAME, OWNER.LANGUAGE)
                .values(owner.id().value(), owner.name(), owner.language())
                .onConflict(OWNER.OWNER_ID)
                .doUpdate()
                .set(OWNER.NAME, owner.name())
                .set(OWNER.LANGUAGE, owner.language())
                .execute());
  }

  private static Owner owner(OwnerRecord row) {
    return new Owner(new OwnerId(row.getOwnerId()), row.getName(), row.getLanguage());
  }
}
