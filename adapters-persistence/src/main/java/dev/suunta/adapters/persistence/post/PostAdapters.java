package dev.suunta.adapters.persistence.post;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.post.driven.SimilarTexts;

/** Hands out what keeps posts and asks about them. */
public final class PostAdapters {
  private PostAdapters() {}

  /** Posts in a database. */
  public static PostRepository posts(JooqUnitOfWork units) {
    return new JooqPostRepository(units);
  }

  /** What the gate found, in a database. */
  public static GateRecords gateRecords(JooqUnitOfWork units) {
    return new JooqGateRecords(units);
  }

  /** Similar texts in a database. */
  public static SimilarTexts similarTexts(JooqUnitOfWork units) {
    return new JooqSimilarTexts(units);
  }

  /** Past posts in a database. */
  public static PastPosts pastPosts(JooqUnitOfWork units) {
    return new JooqPastPosts(units);
  }
}
