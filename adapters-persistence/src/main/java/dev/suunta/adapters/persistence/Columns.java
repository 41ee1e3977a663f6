package dev.suunta.adapters.persistence;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;

/** How values stand in columns; the mappers use it. */
public final class Columns {
  private Columns() {}

  /** An instant as it is kept: milliseconds and nothing finer. */
  public static Instant cut(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }

  /** A text that may be missing. */
  public static Optional<String> text(String column) {
    return Optional.ofNullable(column);
  }

  /** A text column that may be empty. */
  @SuppressWarnings("NullAway") // null is how a column says that nothing is there
  public static String text(Optional<String> value) {
    return value.orElse(null);
  }

  /** An instant that may be missing. */
  public static Optional<Instant> instant(Instant column) {
    return Optional.ofNullable(column);
  }

  /** The column of an instant that may be missing. */
  @SuppressWarnings("NullAway") // null is how a column says that nothing is there
  public static Instant instant(Optional<Instant> value) {
    return value.map(Columns::cut).orElse(null);
  }

  /** An enum's name that may be missing. */
  @SuppressWarnings("NullAway") // null is how a column says that nothing is there
  public static <E extends Enum<E>> String name(Optional<E> value) {
    return value.map(Enum::name).orElse(null);
  }

  /** A network. */
  public static NetworkId network(String column) {
    return new NetworkId(column);
  }

  /** The column of a network. */
  public static String network(NetworkId network) {
    return network.value();
  }

  /** An own account. */
  public static OwnAccountId account(UUID column) {
    return new OwnAccountId(column);
  }

  /** The column of an own account. */
  public static UUID account(OwnAccountId account) {
    return account.value();
  }

  /** The text in the order of its bytes, whatever language a PostgreSQL database was made for. */
  public static Field<String> binary(DSLContext db, Field<String> text) {
    return isPostgres(db.configuration()) ? text.collate("C") : text;
  }

  /** Whether the statements are for PostgreSQL. */
  public static boolean isPostgres(Configuration configuration) {
    return configuration.family() == SQLDialect.POSTGRES;
  }
}
