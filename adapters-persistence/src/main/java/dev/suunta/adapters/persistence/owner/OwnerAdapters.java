package dev.suunta.adapters.persistence.owner;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.owner.driven.OwnerRepository;

/** Hands out what keeps owners. */
public final class OwnerAdapters {
  private OwnerAdapters() {}

  /** Owners in a database. */
  public static OwnerRepository owners(JooqUnitOfWork units) {
    return new JooqOwnerRepository(units);
  }
}
