package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_WORD;
import static dev.suunta.adapters.persistence.generated.Tables.TIE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.people.JooqPeopleRepository.Place;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.domain.people.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Finds people by the beginnings of the words of their names. */
final class PeopleSearch {
  /** After every character that a folded word holds. */
  private static final String LAST = "\uffff";

  private static final List<String> READ =
      Arrays.stream(Relation.values()).filter(Relation::isRead).map(Enum::name).toList();

  private final DSLContext db;
  private final UUID owner;

  PeopleSearch(DSLContext db, UUID owner) {
    this.db = db;
    this.owner = owner;
  }

  List<UUID> found(Filter filter, Optional<Place> place, int most) {
    var words = filter.words();
    var passing = noCondition();
    for (var word : words) {
      passing = passing.and(PERSON.ID.in(whoseNamesHold(word)));
    }
    return db.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.OWNER_ID.eq(owner))
        .and(passing)
        .and(PERSON.SHOWN_AS.eq(PERSON.ID))
        .and(place.map(after -> JooqPeopleRepository.isAfter(db, after)).orElse(noCondition()))
        .and(JooqPeopleRepository.isShown())
        .and(passes(filter))
        .orderBy(Columns.binary(db, PERSON.SORT_KEY), PERSON.ID)
        .limit(most)
        .fetch(PERSON.ID);
  }

  private org.jooq.Select<org.jooq.Record1<UUID>> whoseNamesHold(String beginning) {
    var named = PERSON.as("named");
    var word = Columns.binary(db, PERSON_WORD.WORD);
    return select(named.SHOWN_AS)
        .from(PERSON_WORD)
        .join(named)
        .on(named.OWNER_ID.eq(PERSON_WORD.OWNER_ID))
        .and(named.ID.eq(PERSON_WORD.PERSON_ID))
        .where(PERSON_WORD.OWNER_ID.eq(owner))
        .and(word.ge(beginning))
        .and(word.lt(beginning + LAST))
        .and(
            PERSON_WORD
                .SOURCE
                .eq(PERSON_WORD.PERSON_ID)
                .or(
                    exists(
                        selectOne()
                            .from(IMPORT_RUN)
                            .where(IMPORT_RUN.OWNER_ID.eq(owner))
                            .and(IMPORT_RUN.ID.eq(PERSON_WORD.SOURCE))
                            .and(IMPORT_RUN.COMPLETED_AT.isNotNull()))));
  }

  /** Whether somebody has an account as it is asked for. */
  static Condition passes(Filter filter) {
    if (filter.network().isEmpty() && !filter.read()) {
      return noCondition();
    }
    var person = PERSON.as("of_person");
    return exists(
        selectOne()
            .from(person)
            .join(CONNECTION)
            .on(CONNECTION.OWNER_ID.eq(person.OWNER_ID))
            .and(CONNECTION.PERSON_ID.eq(person.ID))
            .join(IMPORT_RUN)
            .on(IMPORT_RUN.OWNER_ID.eq(CONNECTION.OWNER_ID))
            .and(IMPORT_RUN.ID.eq(CONNECTION.IMPORT_ID))
            .where(person.OWNER_ID.eq(PERSON.OWNER_ID))
            .and(person.SHOWN_AS.eq(PERSON.ID))
            .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
            .and(
                filter
                    .network()
                    .map(network -> CONNECTION.NETWORK.eq(network.value()))
                    .orElse(noCondition()))
            .and(filter.read() ? isRead() : noCondition()));
  }

  private static Condition isRead() {
    return exists(
        selectOne()
            .from(TIE)
            .where(TIE.OWNER_ID.eq(CONNECTION.OWNER_ID))
            .and(TIE.CONNECTION_ID.eq(CONNECTION.ID))
            .and(TIE.RELATION.in(READ))
            .and(TIE.ENDED_IMPORT.isNull()));
  }
}
