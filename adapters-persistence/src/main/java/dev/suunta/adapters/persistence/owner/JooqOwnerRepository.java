package dev.suunta.adapters.persistence.owner;

import static dev.suunta.adapters.persistence.generated.Tables.OWNER;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.generated.tables.records.OwnerRecord;
import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Keeps owners in a database. */
final class JooqOwnerRepository implements OwnerRepository {
  /** Before every place that the database gives. */
  private static final long FIRST_PLACE = 0;

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
  public Owner firstOr(Owner newcomer) {
    return units.join(
        db -> {
          var known = oldest(db);
          if (known.isPresent()) {
            return known.get();
          }
          return addFirst(db, newcomer) ? newcomer : oldest(db).orElseThrow();
        });
  }

  /** There is one first place, so that whoever comes second waits for the first to be done. */
  private static boolean addFirst(DSLContext db, Owner newcomer) {
    try {
      return db.insertInto(OWNER, OWNER.OWNER_ID, OWNER.ADDED, OWNER.NAME, OWNER.LANGUAGE)
              .values(newcomer.id().value(), FIRST_PLACE, newcomer.name(), newcomer.language())
              .onConflictDoNothing()
              .execute()
          == 1;
    } catch (IntegrityConstraintViolationException placeIsTaken) {
      // H2 says it in this way; the transaction goes on.
      return false;
    }
  }

  private static Optional<Owner> oldest(DSLContext db) {
    return db.selectFrom(OWNER)
        .orderBy(OWNER.ADDED)
        .limit(1)
        .fetchOptional(JooqOwnerRepository::owner);
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
