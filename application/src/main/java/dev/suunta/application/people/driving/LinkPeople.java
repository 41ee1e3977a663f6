package dev.suunta.application.people.driving;

import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;

/** Driving port: say which people are the same, and which are not. All of it can be taken back. */
public interface LinkPeople {
  /** Says that two are the same; they are shown as one from then on. */
  Linking link(Request request);

  /** Says that two are not the same, whatever joins them. */
  Parting notSame(Request request);

  /** Takes somebody out of those with whom they are shown as one. */
  Unlinking unlink(OwnerId owner, PersonId person, Actor by);

  /** What joins, or parts, those who are shown as one with somebody. */
  List<PersonLink> links(OwnerId owner, PersonId person);

  /** Two people, by any id under which they are or were shown. */
  record Request(OwnerId owner, PersonId one, PersonId other, Actor by) {}

  /** What became of linking. */
  sealed interface Linking {
    /** They are one now. */
    record Linked(Person person) implements Linking {}

    /** They were one before. */
    record OneAlready(Person person) implements Linking {}

    /** It would join two who are said to be two. */
    record SaidToBeTwo(Person one, Person other) implements Linking {}

    /** There is no such person. */
    record UnknownPerson(PersonId person) implements Linking {}
  }

  /** What became of parting. */
  sealed interface Parting {
    /** They are two now, and stay two. */
    record Parted(Person one, Person other) implements Parting {}

    /** It is one person of one account. */
    record OnlyOne(Person person) implements Parting {}

    /** There is no such person. */
    record UnknownPerson(PersonId person) implements Parting {}
  }

  /** What became of unlinking. */
  sealed interface Unlinking {
    /** They stand alone now; the rest is shown as before. */
    record Unlinked(Person person, List<Person> rest) implements Unlinking {
      public Unlinked {
        rest = List.copyOf(rest);
      }
    }

    /** They are not linked to anybody. */
    record Alone(Person person) implements Unlinking {}

    /** There is no such person. */
    record UnknownPerson(PersonId person) implements Unlinking {}
  }
}
