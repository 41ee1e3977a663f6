package dev.suunta.planted.domain.review;

import dev.suunta.planted.domain.post.KnowsReview;

/** Planted: the other half of the cycle. */
public class KnowsPost {
  public java.util.function.Supplier<KnowsReview> other = KnowsReview::new;
}
