package dev.suunta.adapters.persistence;

import dev.suunta.application.shared.UnitOfWork;
import java.util.concurrent.atomic.AtomicBoolean;

/** An open database, to be closed by whoever opened it. */
public final class Database implements AutoCloseable {
  private final Connections connections;
  private final JooqUnitOfWork unitOfWork;
  private final Runnable afterwards;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** {@code afterwards} runs once it is closed. */
  Database(Connections connections, JooqUnitOfWork unitOfWork, Runnable afterwards) {
    this.connections = connections;
    this.unitOfWork = unitOfWork;
    this.afterwards = afterwards;
  }

  /** What is kept in it. */
  public Repositories repositories() {
    return Repositories.on(unitOfWork);
  }

  /** Units on it. */
  public UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  @Override
  public void close() {
    connections.close();
    if (closed.compareAndSet(false, true)) {
      afterwards.run();
    }
  }
}
