package dev.suunta.domain.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a network accepts by one way of publishing. What is unknown is absent and gives no finding.
 *
 * @param text limits of the text of one part, all of which must hold
 * @param textRequired whether a post without text is refused
 * @param title limit of the title, absent where the network has no titles
 * @param titleRequired whether a title must be there
 * @param refused characters that the network does not take, each as one code point
 * @param media which media it takes
 */
public record Acceptance(
    List<TextLimit> text,
    boolean textRequired,
    Optional<TextLimit> title,
    boolean titleRequired,
    Set<Integer> refused,
    MediaLimits media) {
  /** Nothing is known, so nothing is refused. */
  public static final Acceptance UNKNOWN =
      new Acceptance(List.of(), false, Optional.empty(), false, Set.of(), MediaLimits.UNKNOWN);

  public Acceptance {
    text = List.copyOf(text);
    refused = Set.copyOf(refused);
    if (titleRequired && title.isEmpty()) {
      throw new IllegalArgumentException("a title is required but has no limit");
    }
  }
}
