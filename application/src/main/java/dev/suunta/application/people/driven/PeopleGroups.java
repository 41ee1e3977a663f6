package dev.suunta.application.people.driven;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.GroupId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: keeps into which groups the owners put people. Who is shown as one counts once.
 * Another owner's are unknown.
 */
public interface PeopleGroups {
  /** All groups, in the order of their ids, each with how many people are in it. */
  List<Counted> all(OwnerId owner);

  /** The groups in which a person is, or somebody who is shown as one with them, by id. */
  List<PeopleGroup> of(OwnerId owner, PersonId person);

  /** Puts people into a group, which is made or called anew; who is in it already stays there. */
  void put(OwnerId owner, PeopleGroup group, Collection<PersonId> people);

  /**
   * Takes people, and all who are shown as one with them, out of a group. A group that nobody is in
   * any more is gone.
   */
  void take(OwnerId owner, GroupId group, Collection<PersonId> people);

  /**
   * Who is in a group, by the ids under which they are shown, in the order of these.
   *
   * @param most how many at the most
   */
  List<PersonId> members(OwnerId owner, GroupId group, int most);

  /**
   * Who is in a group, by the ids under which they are shown, in the order of their names.
   *
   * @param after where the page begins, as {@link Page#next()} of the one before tells
   * @param most how many at the most, 1 to {@link Page#MOST}
   * @throws IllegalArgumentException if no page begins there
   */
  Page<PersonId> page(OwnerId owner, GroupId group, Optional<String> after, int most);

  /** A group, and how many people are in it. */
  record Counted(PeopleGroup group, int people) {}
}
