package dev.suunta.domain.people;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import java.util.List;
import java.util.Optional;

/**
 * An account of somebody else, as seen from one of the owner's accounts.
 *
 * @param id its id
 * @param person whose it is
 * @param account from which of the owner's accounts it is seen
 * @param network where it is
 * @param keys what tells it from others, the surest first
 * @param name what it is called there, if an export told
 * @param about what they do and where, if an export told
 * @param anchors what belongs to the person besides the keys
 * @param ties how it stands to the owner, those that hold first, then by relation
 */
public record Connection(
    ConnectionId id,
    PersonId person,
    OwnAccountId account,
    NetworkId network,
    List<AccountKey> keys,
    Optional<String> name,
    Optional<String> about,
    List<Anchor> anchors,
    List<HeldTie> ties) {
  public Connection {
    keys = List.copyOf(keys);
    anchors = List.copyOf(anchors);
    ties = List.copyOf(ties);
  }

  /** How it stands or stood: what ended and holds again is told as it holds. */
  public List<HeldTie> told() {
    var held = ties.stream().filter(HeldTie::holds).map(HeldTie::relation).toList();
    return ties.stream().filter(tie -> tie.holds() || !held.contains(tie.relation())).toList();
  }

  /** Whether the owner reads it, as far as is known. */
  public boolean isRead() {
    return ties.stream().anyMatch(tie -> tie.holds() && tie.relation().isRead());
  }

  /** What people call the account: its handle or the account's part of a profile's address. */
  public Optional<String> handle() {
    return keyOf(AccountKey.Kind.HANDLE).or(() -> keyOf(AccountKey.Kind.PROFILE));
  }

  private Optional<String> keyOf(AccountKey.Kind kind) {
    return keys.stream().filter(key -> key.kind() == kind).map(AccountKey::value).findFirst();
  }
}
