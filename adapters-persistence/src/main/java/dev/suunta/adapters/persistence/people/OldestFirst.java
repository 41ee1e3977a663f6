package dev.suunta.adapters.persistence.people;

import static org.jooq.impl.DSL.noCondition;

import dev.suunta.application.shared.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Pages of a table, the oldest row first, then by id; an index must hold both behind the owner.
 *
 * @param since when a row began
 * @param id tells rows of one moment apart, and is what a page is named by
 */
record OldestFirst<R extends Record>(
    Table<R> table,
    TableField<R, UUID> owner,
    TableField<R, Instant> since,
    TableField<R, UUID> id) {
  /**
   * A page.
   *
   * @param which of which rows
   * @throws IllegalArgumentException if no page begins after that, or too many rows are asked for
   */
  Page<R> page(DSLContext db, UUID of, Condition which, Optional<String> after, int most) {
    Page.requireMost(most);
    var rows =
        db.selectFrom(table)
            .where(owner.eq(of))
            .and(which)
            .and(after.map(text -> isAfter(db, of, text)).orElse(noCondition()))
            .orderBy(since, id)
            .limit(most + 1)
            .fetch();
    var shown = rows.subList(0, Math.min(most, rows.size()));
    return new Page<>(
        shown,
        rows.size() > most ? Optional.of(shown.getLast().get(id).toString()) : Optional.empty());
  }

  private Condition isAfter(DSLContext db, UUID of, String text) {
    var place = UUID.fromString(text);
    var then =
        db.select(since)
            .from(table)
            .where(owner.eq(of))
            .and(id.eq(place))
            .fetchOptional(since)
            .orElseThrow(() -> new IllegalArgumentException("no page begins after " + text));
    return since.ge(then).and(since.gt(then).or(id.gt(place)));
  }
}
