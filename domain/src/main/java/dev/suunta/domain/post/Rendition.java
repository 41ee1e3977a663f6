package dev.suunta.domain.post;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.shared.Text;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A post as written for one own account and audience. A second rendition starts empty beside the
 * first; there is no text for all (S6).
 *
 * @param id its id
 * @param network where it is meant to stand
 * @param account which of the owner's accounts there, where there is more than one
 * @param audience who may read it; absent means the ground rules' own audience
 * @param title a title, where the network has them; one line of at most 500 characters
 * @param parts what it says, in order; 1 to 100
 * @param version counts its saved texts from 1; 0 before it was first saved
 * @param finishedAt when this version's text was written
 * @param confirmed the way by which a person last confirmed this version, or by which it came in
 */
public record Rendition(
    RenditionId id,
    NetworkId network,
    Optional<OwnAccountId> account,
    Optional<Audience> audience,
    Optional<String> title,
    List<Part> parts,
    int version,
    Instant finishedAt,
    Via confirmed) {
  /** The most parts of one rendition. */
  public static final int MOST_PARTS = 100;

  public Rendition {
    title.ifPresent(value -> Text.requireLine("title", value, 500));
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      throw new IllegalArgumentException(parts.size() + " parts");
    }
  }

  /** Everything it says, parts joined by an empty line. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining("\n\n"));
  }

  /** Where a rendition is meant to stand, and for whom; a post has at most one for each. */
  public record Place(
      NetworkId network, Optional<OwnAccountId> account, Optional<Audience> audience) {}

  /** Where it is meant to stand, and for whom. */
  public Place place() {
    return new Place(network, account, audience);
  }

  /**
   * The same under the id of an earlier rendition, whose next version it is; on the account of that
   * one, where it does not name its own.
   */
  public Rendition following(Rendition earlier) {
    return new Rendition(
        earlier.id,
        network,
        account.or(earlier::account),
        audience,
        title,
        parts,
        version,
        finishedAt,
        confirmed);
  }

  /** The same with these parts. */
  public Rendition saying(List<Part> newParts) {
    return new Rendition(
        id, network, account, audience, title, newParts, version, finishedAt, confirmed);
  }

  /** Whether it says the same to the same readers: text, title, media and audience. */
  public boolean saysTheSameAs(Rendition other) {
    return network.equals(other.network)
        && audience.equals(other.audience)
        && title.equals(other.title)
        && parts.equals(other.parts);
  }

  /** The same as another version. */
  public Rendition as(int newVersion, Instant finished, Via via) {
    return new Rendition(id, network, account, audience, title, parts, newVersion, finished, via);
  }
}
