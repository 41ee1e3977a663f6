package dev.suunta.application.people.driving;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.GroupId;
import java.util.List;
import java.util.Optional;

/** Driving port: put people into groups, and see who of them was met in person (S10). */
public interface GroupPeople {
  /** How many members of a group are told at the most. */
  int MOST_MEMBERS = 1_000;

  /** Puts people into a group, which is made if there is none. */
  Putting put(Request request);

  /** Takes people out of a group. */
  Taking take(Request request);

  /** All groups by id: those with people, and those of the strategy in use. */
  List<Listed> groups(OwnerId owner);

  /** Who is in a group, by name, and who of them was never met. */
  Showing show(OwnerId owner, String group);

  /**
   * Some of those in a group, by name.
   *
   * @throws IllegalArgumentException if no page begins there
   */
  Opening open(Query query);

  /**
   * Whom of which group to tell.
   *
   * @param after where the page begins, as the page before told
   * @param most how many at the most, 1 to {@link Page#MOST}
   */
  record Query(OwnerId owner, GroupId group, Optional<String> after, int most) {}

  /**
   * Whom to put where.
   *
   * @param people ids of people
   * @param group the group's id, its name, or a name to make one of
   */
  record Request(OwnerId owner, List<PersonId> people, String group) {
    public Request {
      people = List.copyOf(people);
    }
  }

  /** A group, how many are in it, and whether the strategy in use names it. */
  record Listed(PeopleGroup group, int people, boolean inStrategy) {}

  /** Somebody in a group, and when they were last met, as far as is known. */
  record Member(Person person, Optional<LastMet> lastMet) {}

  /** What became of putting. */
  sealed interface Putting {
    /** They are in it. */
    record In(PeopleGroup group, List<Person> people) implements Putting {
      public In {
        people = List.copyOf(people);
      }
    }

    /** No group can be called so. */
    record NoName(String typed) implements Putting {}

    /** There is no such person; nobody was put anywhere. */
    record UnknownPerson(PersonId person) implements Putting {}
  }

  /** What became of taking out. */
  sealed interface Taking {
    /** They are not in it any more; some of them may not have been. */
    record Out(PeopleGroup group) implements Taking {}

    /** None of them was in it. */
    record NobodyIn(PeopleGroup group) implements Taking {}

    /** There is no such group. */
    record UnknownGroup(String typed) implements Taking {}
  }

  /** What a group is. */
  sealed interface Showing {
    /**
     * A group.
     *
     * @param members by name, at most {@link #MOST_MEMBERS}
     * @param neverMet those of whom no meeting is known
     * @param more whether there are more members
     */
    record Shown(Listed group, List<Member> members, List<Person> neverMet, boolean more)
        implements Showing {
      public Shown {
        members = List.copyOf(members);
        neverMet = List.copyOf(neverMet);
      }
    }

    /** There is no such group. */
    record UnknownGroup(String typed) implements Showing {}
  }

  /** What opening a group shows. */
  sealed interface Opening {
    /** Some of its members, by name. */
    record Opened(Listed group, Page<Member> members) implements Opening {}

    /** There is no such group, or not any more. */
    record UnknownGroup(GroupId group) implements Opening {}
  }
}
