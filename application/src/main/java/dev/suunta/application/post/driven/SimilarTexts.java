package dev.suunta.application.post.driven;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: finds earlier texts that might say the same, by fingerprints that were stored when
 * they were saved. The gate alone judges. Another owner's are unknown.
 */
public interface SimilarTexts {
  /** The most candidates that are ever answered. */
  int MOST = 50;

  /**
   * Keeps the fingerprint of a rendition's newest version in place of the one before.
   *
   * @param values the fingerprint's values; none forgets it
   */
  void remember(OwnerId owner, RenditionId rendition, Collection<Long> values);

  /**
   * Past posts and renditions of posts that are not dropped which share a value, most values shared
   * first, then newest first; at most {@link #MOST}.
   */
  List<EarlierText> sharing(OwnerId owner, Collection<Long> values, Window window);

  /**
   * Which texts to look at.
   *
   * @param from the earliest time, inclusive
   * @param to the latest time, inclusive
   * @param without a rendition to leave out, such as the one that is checked
   */
  record Window(Instant from, Instant to, Optional<RenditionId> without) {}

  /**
   * A text that was written earlier.
   *
   * @param network where it stands or is meant to
   * @param at when it went out, or was finished if it has not
   * @param text what it says
   * @param facts what was set aside in it
   * @param rendition which rendition it is; absent for a past post
   * @param permalink where it can be read, if known
   */
  record EarlierText(
      NetworkId network,
      Instant at,
      String text,
      List<String> facts,
      Optional<RenditionId> rendition,
      Optional<String> permalink) {
    public EarlierText {
      facts = List.copyOf(facts);
    }
  }
}
