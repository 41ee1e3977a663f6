package dev.suunta.domain.network;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which media a network takes with one part of a post. What is unknown is absent and gives no
 * finding.
 *
 * @param atLeast how many media there must be; 0 where text alone is welcome
 * @param atMost how many there may be, if known
 * @param bytes the kinds it takes, with the greatest size in bytes, if known; no kinds means that
 *     nothing is known
 * @param description how long the description of one medium may be, if known
 */
public record MediaLimits(
    int atLeast,
    OptionalInt atMost,
    Map<MediaKind, Optional<Long>> bytes,
    Optional<TextLimit> description) {
  /** Nothing is known, so nothing is refused. */
  public static final MediaLimits UNKNOWN =
      new MediaLimits(0, OptionalInt.empty(), Map.of(), Optional.empty());

  public MediaLimits {
    bytes = Map.copyOf(bytes);
    if (atLeast < 0 || (atMost.isPresent() && atMost.getAsInt() < atLeast)) {
      throw new IllegalArgumentException("media from " + atLeast + " to " + atMost);
    }
  }
}
