package dev.suunta.application.imports.driven;

import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.PostKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One post as an export tells it, already repaired of the export's own faults (mojibake, HTML
 * escapes, doubled quotes) and storable in every database.
 *
 * @param key what tells it from the account's other posts, the same in every export of that
 *     network, in every layout; at most 300 characters
 * @param at when it was published, cut to milliseconds
 * @param kind own, share (somebody else's, passed on) or reply (an answer, or a word on somebody's
 *     page)
 * @param text what the owner wrote; may be empty
 * @param links where it leads beyond the links in its text, such as an attached page
 * @param reach how far it can be seen, if the export says so
 * @param media how many pictures and films it has
 * @param permalink where it can be read, if the export tells or the network's form of links gives
 *     it
 */
public record ExportedPost(
    String key,
    Instant at,
    PostKind kind,
    String text,
    List<String> links,
    Optional<Reach> reach,
    int media,
    Optional<String> permalink) {
  public ExportedPost {
    links = List.copyOf(links);
  }
}
