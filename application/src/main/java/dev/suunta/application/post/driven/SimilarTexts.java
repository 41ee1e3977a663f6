package dev.suunta.application.post.driven;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: finds texts that went out and might say the same, by fingerprints that were stored
 * when they were taken in. What is still being written has not gone out and is never answered. The
 * gate alone judges. Another owner's are unknown.
 */
public interface SimilarTexts {
  /** The most candidates from other networks, where a copy blocks. */
  int MOST_ELSEWHERE = 40;

  /** The most candidates from the same network, where a repetition is worth a thought. */
  int MOST_THERE = 10;

  /**
   * Past posts that share a value: first those on other networks, at most {@link #MOST_ELSEWHERE},
   * then those on the window's network, at most {@link #MOST_THERE}, so that neither take the
   * others' places. Of each, most values shared first, then newest first.
   */
  List<EarlierText> sharing(OwnerId owner, Collection<Long> values, Window window);

  /**
   * Which texts to look at.
   *
   * @param network where the text that is checked is meant to stand
   * @param from the earliest time, inclusive
   * @param to the latest time, inclusive
   */
  record Window(NetworkId network, Instant from, Instant to) {}

  /**
   * A text that went out earlier.
   *
   * @param network where it stands
   * @param at when it went out
   * @param text what it says
   * @param permalink where it can be read, if known
   */
  record EarlierText(NetworkId network, Instant at, String text, Optional<String> permalink) {}
}
