package dev.suunta.application.people.driven;

import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.SamePerson;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.List;

/**
 * Driven port: keeps which people are the same, and which are not. Another owner's are unknown, and
 * so is whom only an unfinished import tells of.
 */
public interface PersonLinks {
  /** The most people who are asked for at once. */
  int MOST = 1_000;

  /**
   * The groups in which these people are shown, each group once, in the order of the ids under
   * which they are shown; unknown people are passed over.
   */
  List<Group> groups(OwnerId owner, Collection<PersonId> people);

  /** The links that have one of these people at one end or the other, in the order of their ids. */
  List<PersonLink> of(OwnerId owner, Collection<PersonId> people);

  /** Keeps a link in place of what was said of the two before. */
  void save(OwnerId owner, PersonLink link);

  /** Takes back what was said of two people; nothing if nothing was. */
  void remove(OwnerId owner, PersonId one, PersonId other);

  /** Shows people as one from now on, under the id of one of them. */
  void show(OwnerId owner, Collection<PersonId> members, PersonId head);

  /**
   * People who are shown as one.
   *
   * @param people who they are and what accounts they have
   * @param named those whom the owner named by hand
   */
  record Group(SamePerson.Group people, List<PersonId> named) {
    public Group {
      named = List.copyOf(named);
    }
  }
}
