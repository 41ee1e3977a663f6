package dev.suunta.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * A few connections, kept open because an embedded database closes its file with the last one.
 *
 * <p>Smaller than a pool library: it starts in no time, and it can drop every connection at once,
 * which is what has to happen when the process that served the database is gone.
 */
final class Connections implements ConnectionProvider, AutoCloseable {
  private static final int MOST = 8;

  private final Opener opener;
  private final Semaphore free = new Semaphore(MOST, true);
  private final Deque<Connection> idle = new ArrayDeque<>();
  private int generation;
  private final java.util.Map<Connection, Integer> lent = new java.util.IdentityHashMap<>();
  private boolean closed;

  /** Opens one more connection. */
  interface Opener {
    Connection open() throws SQLException;
  }

  Connections(Opener opener, Connection first) {
    this.opener = opener;
    idle.push(first);
  }

  @Override
  public Connection acquire() {
    free.acquireUninterruptibly();
    var lending = false;
    try {
      var connection = takeIdle();
      if (connection == null) {
        connection = opener.open();
        note(connection);
      }
      lending = true;
      return connection;
    } catch (SQLException refused) {
      throw new DataAccessException("no connection", refused);
    } finally {
      if (!lending) {
        free.release();
      }
    }
  }

  @SuppressWarnings("NullAway") // null where none is idle; the caller opens one
  private synchronized Connection takeIdle() {
    if (closed) {
      throw new IllegalStateException("the database is closed");
    }
    var connection = idle.poll();
    if (connection != null) {
      lent.put(connection, generation);
    }
    return connection;
  }

  private synchronized void note(Connection connection) {
    lent.put(connection, generation);
  }

  @Override
  public void release(Connection connection) {
    try {
      if (!takeBack(connection)) {
        closeQuietly(connection);
      }
    } finally {
      free.release();
    }
  }

  private synchronized boolean takeBack(Connection connection) {
    var lentIn = lent.remove(connection);
    if (closed || lentIn == null || lentIn != generation) {
      return false;
    }
    idle.push(connection);
    return true;
  }

  /** Lets none of the connections that are open now be used again. */
  void dropAll() {
    for (var connection : takeAll(false)) {
      closeQuietly(connection);
    }
  }

  @Override
  public void close() {
    for (var connection : takeAll(true)) {
      closeQuietly(connection);
    }
  }

  private synchronized java.util.List<Connection> takeAll(boolean forGood) {
    generation++;
    closed |= forGood;
    var all = java.util.List.copyOf(idle);
    idle.clear();
    return all;
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException alreadyGone) {
      // It was given up because it is of no use; that it cannot even be closed says nothing new.
      return;
    }
  }
}
