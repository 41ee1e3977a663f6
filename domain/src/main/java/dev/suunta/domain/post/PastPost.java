package dev.suunta.domain.post;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.network.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What already stands on a network, as an export tells it.
 *
 * @param id its id
 * @param account the owner's account it stands on
 * @param network where it stands
 * @param key what tells it from the account's other posts in every export
 * @param at when it was published, cut to milliseconds
 * @param kind own, share or reply
 * @param text what it says; may be empty where only pictures or a link stand there
 * @param links where it leads, beyond the links in its text
 * @param reach how far it can be seen, if the export says so
 * @param media how many pictures and films it has
 * @param permalink where it can be read, if known
 */
public record PastPost(
    PastPostId id,
    OwnAccountId account,
    NetworkId network,
    String key,
    Instant at,
    PostKind kind,
    String text,
    List<String> links,
    Optional<Reach> reach,
    int media,
    Optional<String> permalink) {
  public PastPost {
    links = List.copyOf(links);
  }
}
