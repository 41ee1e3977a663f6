package dev.suunta.adapters.persistence;

import static dev.suunta.adapters.persistence.generated.Tables.UNIT_OF_WORK;

import dev.suunta.application.shared.UnitOfWork;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jooq.impl.ThreadLocalTransactionProvider;

/**
 * Units of work on a database, and the statements within them.
 *
 * <p>The connection to an embedded database breaks when the process that opened the file first goes
 * away. Before the commit the unit is then run again from its start. While committing, nobody knows
 * whether it happened; so each unit that writes also writes a row under an id of its own, which is
 * looked for on a new connection, and the unit runs again only if the row is not there.
 */
public final class JooqUnitOfWork implements UnitOfWork {
  private static final int MOST_TRIES = 40;
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
  private static final Duration MARKS_ARE_KEPT = Duration.ofDays(1);

  private final Connections connections;
  private final WritingTurn turn;
  private final InstantSource time;
  private final DSLContext db;
  private final ThreadLocal<Unit> current = new ThreadLocal<>();
  private final AtomicBoolean pruned = new AtomicBoolean();

  /** What is known of the unit that a thread runs. */
  private static final class Unit {
    private final UUID id = UUID.randomUUID();
    private final boolean named;
    private boolean writes;
    private boolean committing;
    private Optional<WritingTurn.Held> turn = Optional.empty();

    Unit(boolean named) {
      this.named = named;
    }
  }

  JooqUnitOfWork(
      Connections connections,
      SQLDialect dialect,
      WritingTurn turn,
      InstantSource time,
      ExecuteListener... listeners) {
    this.connections = connections;
    this.turn = turn;
    this.time = time;
    var configuration = new DefaultConfiguration();
    configuration.set(dialect);
    configuration.settings().setExecuteLogging(false);
    configuration.set(new DefaultExecuteListenerProvider(new WriteNotice()));
    for (var listener : listeners) {
      configuration.setAppending(listener);
    }
    configuration.set(new ThreadLocalTransactionProvider(connections, true));
    this.db = DSL.using(configuration);
  }

  @Override
  public <T> T run(Supplier<T> work) {
    var running = current.get();
    if (running != null && running.named) {
      throw new IllegalStateException("a unit of work within another");
    }
    return runAgainWhereLost(true, work);
  }

  /**
   * Runs statements within the unit of this thread, or as a unit of their own if there is none.
   *
   * @param statements what a repository does in one of its methods
   */
  public <T> T join(Function<DSLContext, T> statements) {
    return current.get() != null
        ? statements.apply(db)
        : runAgainWhereLost(false, () -> statements.apply(db));
  }

  private <T> T runAgainWhereLost(boolean named, Supplier<T> work) {
    for (var tries = 1; ; tries++) {
      var unit = new Unit(named);
      var answer = new Answer<T>();
      try {
        return runOnce(unit, work, answer);
      } catch (RuntimeException failed) {
        if (!Lost.is(failed)) {
          throw failed;
        }
        connections.dropAll();
        if (unit.committing && (!unit.writes || wasCommitted(unit.id))) {
          return answer.get();
        }
        if (tries == MOST_TRIES) {
          throw failed;
        }
        pause(tries);
      }
    }
  }

  /** What the work answered, kept for the case that only the commit's own answer was lost. */
  private static final class Answer<T> {
    private java.util.List<T> given = java.util.List.of();

    void set(T value) {
      given = java.util.Collections.singletonList(value);
    }

    T get() {
      return given.getFirst();
    }
  }

  private <T> T runOnce(Unit unit, Supplier<T> work, Answer<T> answer) {
    current.set(unit);
    try {
      return db.transactionResult(
          inner -> {
            answer.set(work.get());
            if (unit.writes) {
              mark(unit);
            }
            unit.committing = true;
            return answer.get();
          });
    } finally {
      current.remove();
      unit.turn.ifPresent(WritingTurn.Held::close);
    }
  }

  private void mark(Unit unit) {
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    if (pruned.compareAndSet(false, true)) {
      prune(now);
    }
    db.insertInto(UNIT_OF_WORK).values(unit.id, now).execute();
  }

  private void prune(Instant now) {
    db.deleteFrom(UNIT_OF_WORK)
        .where(UNIT_OF_WORK.COMMITTED_AT.lt(now.minus(MARKS_ARE_KEPT)))
        .execute();
  }

  private boolean wasCommitted(UUID id) {
    for (var tries = 1; ; tries++) {
      try {
        return db.transactionResult(inner -> db.fetchExists(UNIT_OF_WORK, UNIT_OF_WORK.ID.eq(id)));
      } catch (RuntimeException failed) {
        if (!Lost.is(failed) || tries == MOST_TRIES) {
          throw failed;
        }
        connections.dropAll();
        pause(tries);
      }
    }
  }

  private static void pause(int tries) {
    LockSupport.parkNanos(Math.min(LONGEST_PAUSE.toNanos(), tries * 20_000_000L));
  }

  /**
   * Notices that a unit writes, so that units which only read leave no row. The turn to write is
   * taken before the first lock on a row, so that no two units wait for each other.
   */
  private final class WriteNotice implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void executeStart(ExecuteContext context) {
      var unit = current.get();
      if (unit == null) {
        return;
      }
      var reads = context.query() instanceof Select;
      unit.writes |= !reads;
      if (unit.turn.isEmpty() && (!reads || locks(context))) {
        unit.turn = Optional.of(turn.take());
      }
    }

    private static boolean locks(ExecuteContext context) {
      var sql = context.sql();
      return sql != null && sql.endsWith(" for update");
    }
  }

  /** Tells whether a failure means that the database was lost on the way. */
  static final class Lost {
    private static final int H2_CONNECTION_BROKEN = 90067;
    private static final int H2_DATABASE_CLOSED = 90098;
    private static final int H2_DATABASE_CLOSING = 90121;
    private static final int H2_OBJECT_CLOSED = 90007;
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_GENERAL_ERROR = 50000;

    /** Somebody wrote into the lock file for as long as H2 was willing to wait. */
    private static final int H2_NOT_OPENED = 8000;

    /**
     * What the store of a process that is just closing answers whoever it serves, by way of a
     * general error of which only the message comes through; 4 is "closed".
     */
    private static final Pattern H2_STORE_CLOSED =
        Pattern.compile("MVStoreException: [^\\n]* \\[[\\d.]+/4]");

    private Lost() {}

    static boolean is(Throwable failure) {
      for (var cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException database && is(database)) {
          return true;
        }
      }
      return false;
    }

    /** Whether another process is just closing, or just opening, the embedded database. */
    static boolean isLeaving(SQLException failure) {
      return switch (failure.getErrorCode()) {
        case H2_CONNECTION_BROKEN,
            H2_DATABASE_CLOSED,
            H2_DATABASE_CLOSING,
            H2_ALREADY_OPEN,
            H2_NOT_OPENED ->
            true;
        default -> false;
      };
    }

    private static boolean is(SQLException failure) {
      var state = failure.getSQLState();
      return switch (failure.getErrorCode()) {
        case H2_CONNECTION_BROKEN,
            H2_DATABASE_CLOSED,
            H2_DATABASE_CLOSING,
            H2_OBJECT_CLOSED,
            H2_ALREADY_OPEN ->
            true;
        case H2_GENERAL_ERROR ->
            H2_STORE_CLOSED.matcher(String.valueOf(failure.getMessage())).find();
        default -> state != null && (state.startsWith("08") || state.equals("57P01"));
      };
    }
  }
}
