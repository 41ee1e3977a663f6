package dev.suunta.adapters.persistence.review;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.review.driven.MirrorFacts;

/** Hands out what counts past posts. */
public final class ReviewAdapters {
  private ReviewAdapters() {}

  /** The mirror of a database. */
  public static MirrorFacts mirrorFacts(JooqUnitOfWork units) {
    return new JooqMirrorFacts(units);
  }
}
