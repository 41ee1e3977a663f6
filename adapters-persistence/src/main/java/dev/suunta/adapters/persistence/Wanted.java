package dev.suunta.adapters.persistence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;

import org.jooq.Field;
import org.jooq.Table;

/**
 * Values to look up, as a table to select from.
 *
 * <p>H2 uses an index for a list of values only where the list is compared with the index's first
 * column. Ours all begin with the owner, so that {@code owner_id = ? and id = any(?)} reads all
 * that an owner has. From a table of values, each is looked up by itself. What is looked up is left
 * joined, one after the other, which keeps H2 to this order whatever it believes about sizes.
 *
 * @param table the table; stands first in a query
 * @param value its only column
 */
public record Wanted<T>(Table<?> table, Field<T> value) {
  private static final String TABLE = "wanted";
  private static final String VALUE = "wanted_value";

  /** These values, which are compared with this column. */
  public static <T> Wanted<T> of(T[] values, Field<T> column) {
    return new Wanted<>(
        unnest(values).as(TABLE, VALUE), field(name(TABLE, VALUE), column.getDataType()));
  }
}
