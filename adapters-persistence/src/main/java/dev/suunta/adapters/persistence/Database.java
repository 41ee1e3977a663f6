package dev.suunta.adapters.persistence;

import dev.suunta.application.shared.UnitOfWork;

/** An open database, to be closed by whoever opened it. */
public final class Database implements AutoCloseable {
  private final Connections connections;
  private final JooqUnitOfWork unitOfWork;

  Database(Connections connections, JooqUnitOfWork unitOfWork) {
    this.connections = connections;
    this.unitOfWork = unitOfWork;
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
  }
}
