package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_WORD;
import static dev.suunta.adapters.persistence.generated.Tables.TIE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.people.JooqPeopleRepository.Place;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.domain.people.Relation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

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

  /**
   * Begins with those whose names hold the longest word, which are the fewest, and left joins the
   * rest: otherwise H2 goes through all people in the order in which they are wanted.
   */
  List<UUID> found(Filter filter, Optional<Place> place, int most) {
    var words =
        filter.words().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    var matched = whoseNamesHold(words.getFirst()).asTable("matched");
    var others = noCondition();
    for (var word : words.subList(1, words.size())) {
      others = others.and(hasNameWith(word));
    }
    return db.select(PERSON.ID)
        .from(matched)
        .leftJoin(PERSON)
        .on(PERSON.OWNER_ID.eq(owner))
        .and(PERSON.ID.eq(matched.field(0, UUID.class)))
        .where(PERSON.ID.isNotNull())
        .and(others)
        .and(place.map(after -> JooqPeopleRepository.isAfter(db, after)).orElse(noCondition()))
        .and(JooqPeopleRepository.isShown())
        .and(passes(filter))
        .orderBy(Columns.binary(db, PERSON.SORT_KEY), PERSON.ID)
        .limit(most)
        .fetch(PERSON.ID);
  }

  private Condition begins(String beginning) {
    var word = Columns.binary(db, PERSON_WORD.WORD);
    return PERSON_WORD
        .OWNER_ID
        .eq(owner)
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

  private Select<Record1<UUID>> whoseNamesHold(String beginning) {
    var named = PERSON.as("named");
    return selectDistinct(named.SHOWN_AS)
        .from(PERSON_WORD)
        .join(named)
        .on(named.OWNER_ID.eq(PERSON_WORD.OWNER_ID))
        .and(named.ID.eq(PERSON_WORD.PERSON_ID))
        .where(begins(beginning));
  }

  private Condition hasNameWith(String beginning) {
    var named = PERSON.as("also_named");
    return exists(
        selectOne()
            .from(named)
            .join(PERSON_WORD)
            .on(PERSON_WORD.OWNER_ID.eq(named.OWNER_ID))
            .and(PERSON_WORD.PERSON_ID.eq(named.ID))
            .where(named.OWNER_ID.eq(owner))
            .and(named.SHOWN_AS.eq(PERSON.ID))
            .and(begins(beginning)));
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

  /** Whether the owner reads an account. */
  static Condition isRead() {
    return exists(
        selectOne()
            .from(TIE)
            .where(TIE.OWNER_ID.eq(CONNECTION.OWNER_ID))
            .and(TIE.CONNECTION_ID.eq(CONNECTION.ID))
            .and(TIE.RELATION.in(READ))
            .and(TIE.ENDED_IMPORT.isNull()));
  }
}
