package dev.suunta.application.people.driving;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/**
 * Driving port: keep from whom one would like to hear, after the networks were emptied (S4). It
 * follows nobody; the owner does that, and the import that shows it asks for the ground.
 */
public interface HearFrom {
  /** How many people may be named at once. */
  int MOST_PEOPLE = 50;

  /**
   * Puts people on the list; all of them or nobody. Those of the list who are followed by now are
   * taken off it.
   */
  Wishing wish(Request request);

  /**
   * Whom one would like to hear from and does not follow yet, the longest waiting first. A page may
   * be shorter than it could be, and the list still goes on, where very many are followed by now.
   *
   * @param after where the page begins, as the page before told
   * @param most how many at the most, 1 to {@link Page#MOST}
   */
  Page<Wished> wished(OwnerId owner, Optional<String> after, int most);

  /** Takes somebody off the list. */
  Dropping drop(OwnerId owner, PersonId person);

  /**
   * Whom to put on the list.
   *
   * @param names names or ids, each found as {@link ReadPeople#find} does
   * @param adding whether those whom nobody is called are added as new people
   */
  record Request(OwnerId owner, List<String> names, boolean adding, Actor by) {
    public Request {
      names = List.copyOf(names);
    }
  }

  /** Somebody on the list. */
  record Wished(WishedPerson wish, Person person) {}

  /** What became of it. Only {@link OnList} stored something. */
  sealed interface Wishing {
    /**
     * They are on the list.
     *
     * @param people all who are on it now, be it since now or before
     * @param added those of them who are new among the people the owner knows
     * @param followed those whom the owner follows already; they are not put on it
     */
    record OnList(List<Person> people, List<Person> added, List<Person> followed)
        implements Wishing {
      public OnList {
        people = List.copyOf(people);
        added = List.copyOf(added);
        followed = List.copyOf(followed);
      }
    }

    /** A name fits several people, of whom one must be chosen by id. */
    record Several(String typed, List<Person> people, boolean more) implements Wishing {
      public Several {
        people = List.copyOf(people);
      }
    }

    /** Nobody is called so. They can be added, so it may be asked again. */
    record Nobody(List<String> names) implements Wishing {
      public Nobody {
        names = List.copyOf(names);
      }
    }

    /** Nobody is called so, nor could be: it is no name. */
    record NoName(String name) implements Wishing {}

    /** No name was given, or more than {@link #MOST_PEOPLE}. */
    record NotSoMany(int given) implements Wishing {}
  }

  /** What became of taking off the list. */
  sealed interface Dropping {
    /** They are off the list. */
    record Dropped(Person person) implements Dropping {}

    /** They are not on it. */
    record NotListed(Person person) implements Dropping {}

    /** There is no such person. */
    record UnknownPerson(PersonId person) implements Dropping {}
  }
}
