package dev.suunta.domain.people;

import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.name.NameLikeness;
import dev.suunta.domain.people.name.WholeNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells when an anchor that several accounts have makes them one person without asking, so that no
 * two people are ever taken for one: a family shares an address, a handle passes on.
 */
public final class SamePerson {
  private SamePerson() {}

  /**
   * People who are shown as one.
   *
   * @param shownAs under which of their ids
   * @param members all of them
   * @param seen their accounts
   */
  public record Group(PersonId shownAs, List<PersonId> members, List<Seen> seen) {
    public Group {
      members = List.copyOf(members);
      seen = List.copyOf(seen);
    }

    /** This one together with another. */
    public Group with(Group other, PersonId head) {
      return new Group(head, concat(members, other.members()), concat(seen, other.seen()));
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
      return Stream.concat(one.stream(), other.stream()).toList();
    }
  }

  /**
   * An account, as far as it tells whose it is.
   *
   * @param person whose it was before any link
   * @param account from which of the owner's accounts it is seen; empty where it is no account but
   *     a card, a guest or a name that the owner gave, of which a person may have several
   * @param name what it is called there
   */
  public record Seen(PersonId person, Optional<OwnAccountId> account, Optional<String> name) {
    boolean isCard() {
      return account.isEmpty();
    }
  }

  /**
   * Whether all of these groups may become one because of an anchor that a member of each has. If
   * two of them may not, the anchor is shared by several, and tells nothing of any.
   *
   * @param groups two or more
   * @param saidToBeTwo links that say of two people that they are not the same
   */
  public static boolean isSharedByOnlyOne(
      Anchor anchor, List<Group> groups, Collection<PersonLink> saidToBeTwo) {
    if (anchor.isOfAPlace()) {
      return false;
    }
    for (var index = 0; index < groups.size(); index++) {
      for (var other : groups.subList(index + 1, groups.size())) {
        if (!mayBeOne(anchor.kind(), groups.get(index), other)
            || separates(saidToBeTwo, groups.get(index), other).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean mayBeOne(Anchor.Kind kind, Group one, Group other) {
    for (var some : one.seen()) {
      for (var someone : other.seen()) {
        if (!mayBeOne(kind, some, someone)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Two accounts on one network may be one person's, but only the owner knows. Who shares an
   * address or a number has the family in common too, so that both must have one name. Where a card
   * holds an account's own address the owner has said whose it is, and may call them anything but
   * another name: contacts are merged, and handles pass on. Of two such cards that are not alike,
   * one is wrong.
   */
  private static boolean mayBeOne(Anchor.Kind kind, Seen one, Seen other) {
    if (!one.isCard() && one.account().equals(other.account())) {
      return false;
    }
    if (one.name().isEmpty() || other.name().isEmpty()) {
      return kind != Anchor.Kind.PHONE;
    }
    var name = one.name().get();
    var otherName = other.name().get();
    if (kind != Anchor.Kind.ACCOUNT) {
      return WholeNames.agree(name, otherName);
    }
    return !WholeNames.contradict(name, otherName)
        && (!one.isCard() || !other.isCard() || NameLikeness.between(name, otherName).isPresent());
  }

  /** A link that says of somebody of the one group and somebody of the other that they are two. */
  public static Optional<PersonLink> separates(
      Collection<PersonLink> saidToBeTwo, Group one, Group other) {
    return saidToBeTwo.stream()
        .filter(link -> link.state() == PersonLink.State.NOT_SAME)
        .filter(
            link ->
                (one.members().contains(link.one()) && other.members().contains(link.other()))
                    || (one.members().contains(link.other())
                        && other.members().contains(link.one())))
        .findFirst();
  }
}
