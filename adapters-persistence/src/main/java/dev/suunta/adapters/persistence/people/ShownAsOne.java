package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.PERSON;

import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Widens people to all who are shown as one with them. */
final class ShownAsOne {
  private ShownAsOne() {}

  /** The ids of all of them; unknown people are passed over. */
  static List<UUID> with(DSLContext db, OwnerId owner, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    var member = PERSON.as("member");
    var wanted =
        Wanted.of(people.stream().map(PersonId::value).distinct().toArray(UUID[]::new), PERSON.ID);
    return db.selectDistinct(member.ID)
        .from(wanted.table())
        .leftJoin(PERSON)
        .on(PERSON.OWNER_ID.eq(owner.value()))
        .and(PERSON.ID.eq(wanted.value()))
        .leftJoin(member)
        .on(member.OWNER_ID.eq(owner.value()))
        .and(member.SHOWN_AS.eq(PERSON.SHOWN_AS))
        .where(member.ID.isNotNull())
        .fetch(member.ID);
  }
}
