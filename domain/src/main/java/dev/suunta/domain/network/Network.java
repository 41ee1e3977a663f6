package dev.suunta.domain.network;

import dev.suunta.domain.shared.Text;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A social network as such: what anybody who has an account there must live with.
 *
 * @param id its slug
 * @param name its name as people write it, one line of at most 60 characters
 * @param tie what joins two accounts there
 * @param reaches how far one may let posts be seen there; never empty
 * @param accepts what it accepts, by way of publishing; a way that is missing does not exist there
 * @param composeLink where a post is written by hand, with {@code {text}} and {@code {url}} where
 *     the network takes them prefilled
 * @param exportPage where the owner asks for everything they have there
 */
public record Network(
    NetworkId id,
    String name,
    Tie tie,
    Set<Reach> reaches,
    Map<Way, Acceptance> accepts,
    Optional<String> composeLink,
    Optional<URI> exportPage) {
  public Network {
    Text.requireLine("network name", name, 60);
    if (reaches.isEmpty()) {
      throw new IllegalArgumentException(id + " lets nobody see a post");
    }
    reaches = Set.copyOf(EnumSet.copyOf(reaches));
    accepts = Map.copyOf(accepts);
  }

  /** Whether one may let a post be seen so far there. */
  public boolean offers(Reach reach) {
    return reaches.contains(reach);
  }

  /** How far one may let posts be seen there, narrowest first. */
  public List<Reach> offered() {
    return reaches.stream().sorted().toList();
  }

  /** What the network accepts by this way; {@link Acceptance#UNKNOWN} where nothing is known. */
  public Acceptance accepts(Way way) {
    return accepts.getOrDefault(way, Acceptance.UNKNOWN);
  }
}
