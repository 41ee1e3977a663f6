package dev.suunta.planted.application.post;

/** Planted: one half of a cycle. */
public class KnowsReview {
  public dev.suunta.planted.application.review.KnowsPost other =
      new dev.suunta.planted.application.review.KnowsPost();
}
