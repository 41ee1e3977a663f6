package dev.suunta.planted.domain.post;

/** Planted: one half of a cycle. */
public class KnowsReview {
  public dev.suunta.planted.domain.review.KnowsPost other =
      new dev.suunta.planted.domain.review.KnowsPost();
}
