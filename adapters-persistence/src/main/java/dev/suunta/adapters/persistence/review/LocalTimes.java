package dev.suunta.adapters.persistence.review;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import dev.suunta.adapters.persistence.Columns;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * Days and hours of instants in an owner's zone, reckoned by the database.
 *
 * <p>PostgreSQL reads a zone such as {@code +02:00} with its sign turned round, as POSIX has it, so
 * there a fixed offset is given as an interval. H2 keeps the zone with the value, so its parts are
 * extracted and never cast, because a cast would go through the session's zone.
 */
final class LocalTimes {
  private final Field<?> local;

  LocalTimes(DSLContext db, Field<Instant> at, ZoneId zone) {
    var rules = zone.getRules();
    if (rules.isFixedOffset()) {
      local = fixed(db, at, rules.getOffset(Instant.EPOCH));
    } else {
      local = field("{0} at time zone {1}", SQLDataType.OTHER, at, inline(zone.getId()));
    }
  }

  private static Field<?> fixed(DSLContext db, Field<Instant> at, ZoneOffset offset) {
    return Columns.isPostgres(db.configuration())
        ? field(
            "{0} at time zone ({1} * interval '1' second)",
            SQLDataType.OTHER, at, inline(offset.getTotalSeconds()))
        : field("{0} at time zone {1}", SQLDataType.OTHER, at, inline(offset.getId()));
  }

  Field<Integer> year() {
    return part("year");
  }

  Field<Integer> month() {
    return part("month");
  }

  Field<Integer> day() {
    return part("day");
  }

  Field<Integer> hour() {
    return part("hour");
  }

  /** The day of the week, Monday 1 to Sunday 7. */
  Field<Integer> dayOfWeek() {
    return part("isodow");
  }

  private Field<Integer> part(String name) {
    return field("cast(extract(" + name + " from {0}) as integer)", SQLDataType.INTEGER, local);
  }
}
