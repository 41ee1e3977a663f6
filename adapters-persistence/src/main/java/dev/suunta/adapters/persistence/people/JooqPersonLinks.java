package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_LINK;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.PersonLinkRecord;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.SamePerson;
import dev.suunta.domain.people.SamePerson.Seen;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** Keeps in a database which people are the same. */
final class JooqPersonLinks implements PersonLinks {
  private final JooqUnitOfWork units;

  JooqPersonLinks(JooqUnitOfWork units) {
    this.units = units;
  }

  private static UUID[] values(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
  }

  @Override
  public List<Group> groups(OwnerId owner, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return units.join(
        db -> {
          var wanted = Wanted.of(values(people), PERSON.ID);
          var heads =
              db.selectDistinct(PERSON.SHOWN_AS)
                  .from(wanted.table())
                  .leftJoin(PERSON)
                  .on(PERSON.OWNER_ID.eq(owner.value()))
                  .and(PERSON.ID.eq(wanted.value()))
                  .where(PERSON.ID.isNotNull())
                  .and(JooqPeopleRepository.isShown())
                  .fetch(row -> new PersonId(row.value1()));
          return groups(db, owner, heads);
        });
  }

  private record Member(PersonId id, Optional<String> given) {}

  private static List<Group> groups(DSLContext db, OwnerId owner, List<PersonId> heads) {
    if (heads.isEmpty()) {
      return List.of();
    }
    var members = new TreeMap<PersonId, List<Member>>();
    var wanted = Wanted.of(values(heads), PERSON.SHOWN_AS);
    db.select(wanted.value(), PERSON.ID, PERSON.NAME)
        .from(wanted.table())
        .leftJoin(PERSON)
        .on(PERSON.OWNER_ID.eq(owner.value()))
        .and(PERSON.SHOWN_AS.eq(wanted.value()))
        .where(JooqPeopleRepository.isShown())
        .forEach(
            row ->
                members
                    .computeIfAbsent(new PersonId(row.value1()), none -> new ArrayList<>())
                    .add(new Member(new PersonId(row.value2()), Columns.text(row.value3()))));
    var accounts =
        accounts(
            db, owner, members.values().stream().flatMap(List::stream).map(Member::id).toList());
    return members.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue(), accounts))
        .toList();
  }

  private static Group group(PersonId head, List<Member> members, Map<UUID, List<Seen>> accounts) {
    var ordered = members.stream().sorted(Comparator.comparing(Member::id)).toList();
    return new Group(
        new SamePerson.Group(
            head,
            ordered.stream().map(Member::id).toList(),
            ordered.stream()
                .flatMap(
                    member ->
                        Stream.concat(
                            member.given().stream()
                                .map(
                                    name ->
                                        new Seen(member.id(), Optional.empty(), Optional.of(name))),
                            accounts.getOrDefault(member.id().value(), List.of()).stream()))
                .toList()),
        ordered.stream().filter(member -> member.given().isPresent()).map(Member::id).toList());
  }

  private static Map<UUID, List<Seen>> accounts(
      DSLContext db, OwnerId owner, List<PersonId> people) {
    var wanted = Wanted.of(values(people), CONNECTION.PERSON_ID);
    return db.select(
            wanted.value(),
            CONNECTION.ACCOUNT_ID,
            CONNECTION.NETWORK,
            CONNECTION.NAME,
            CONNECTION.ID)
        .from(wanted.table())
        .leftJoin(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(owner.value()))
        .and(CONNECTION.PERSON_ID.eq(wanted.value()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner.value()))
        .and(IMPORT_RUN.ID.eq(CONNECTION.IMPORT_ID))
        .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .fetchGroups(
            row -> row.value1(),
            row ->
                new Seen(
                    new PersonId(row.value1()),
                    Optional.of(new OwnAccountId(row.value2()))
                        .filter(account -> new NetworkId(row.value3()).hasAccounts()),
                    Columns.text(row.value4())));
  }

  @Override
  public List<PersonLink> of(OwnerId owner, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return units.join(
        db ->
            Stream.concat(
                    at(db, owner, people, PERSON_LINK.ONE_ID),
                    at(db, owner, people, PERSON_LINK.OTHER_ID))
                .distinct()
                .sorted(Comparator.comparing(PersonLink::one).thenComparing(PersonLink::other))
                .toList());
  }

  private static Stream<PersonLink> at(
      DSLContext db,
      OwnerId owner,
      Collection<PersonId> people,
      TableField<PersonLinkRecord, UUID> end) {
    var wanted = Wanted.of(values(people), end);
    return db
        .select(PERSON_LINK.fields())
        .from(wanted.table())
        .leftJoin(PERSON_LINK)
        .on(PERSON_LINK.OWNER_ID.eq(owner.value()))
        .and(end.eq(wanted.value()))
        .where(PERSON_LINK.STATE.isNotNull())
        .fetch(row -> link(row.into(PERSON_LINK)))
        .stream();
  }

  private static PersonLink link(PersonLinkRecord row) {
    return new PersonLink(
        new PersonId(row.getOneId()),
        new PersonId(row.getOtherId()),
        PersonLink.State.valueOf(row.getState()),
        PersonLink.Reason.valueOf(row.getReason()),
        Columns.text(row.getAnchor()),
        row.getSaidAt(),
        new Actor(row.getByName(), Via.valueOf(row.getByVia())));
  }

  private static Condition between(OwnerId owner, PersonId one, PersonId other) {
    return PERSON_LINK
        .OWNER_ID
        .eq(owner.value())
        .and(PERSON_LINK.ONE_ID.eq(one.value()))
        .and(PERSON_LINK.OTHER_ID.eq(other.value()));
  }

  @Override
  public void save(OwnerId owner, PersonLink link) {
    var row = new PersonLinkRecord();
    row.setOwnerId(owner.value());
    row.setOneId(link.one().value());
    row.setOtherId(link.other().value());
    row.setState(link.state().name());
    row.setReason(link.reason().name());
    row.setAnchor(Columns.text(link.anchor()));
    row.setSaidAt(Columns.cut(link.at()));
    row.setByName(link.by().name());
    row.setByVia(link.by().via().name());
    units.join(
        db -> {
          db.deleteFrom(PERSON_LINK).where(between(owner, link.one(), link.other())).execute();
          return db.insertInto(PERSON_LINK).set(row).execute();
        });
  }

  @Override
  public void remove(OwnerId owner, PersonId one, PersonId other) {
    units.join(
        db ->
            db.deleteFrom(PERSON_LINK)
                .where(between(owner, one, other).or(between(owner, other, one)))
                .execute());
  }

  @Override
  public void show(OwnerId owner, Collection<PersonId> members, PersonId head) {
    units.join(
        db ->
            db.batch(
                    members.stream()
                        .map(
                            member ->
                                db.update(PERSON)
                                    .set(PERSON.SHOWN_AS, head.value())
                                    .where(PERSON.OWNER_ID.eq(owner.value()))
                                    .and(PERSON.ID.eq(member.value())))
                        .toList())
                .execute());
  }
}
