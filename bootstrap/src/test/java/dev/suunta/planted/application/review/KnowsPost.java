package dev.suunta.planted.application.review;

import dev.suunta.planted.application.post.KnowsReview;

/** Planted: the other half of the cycle. */
public class KnowsPost {
  public java.util.function.Supplier<KnowsReview> other = KnowsReview::new;
}
