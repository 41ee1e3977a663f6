package dev.suunta.application.people.driving;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.people.PlannedCall.How;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driving port: keep a short list of those whom one wants to call (S4). */
public interface CallPeople {
  /** Puts people on the list; who stands there already stays as they are. */
  Listing list(Request request);

  /**
   * Whom to call, the longest waiting first.
   *
   * @param after where the page begins, as the page before told
   * @param most how many at the most, 1 to {@link Page#MOST}
   */
  Page<ToCall> toCall(OwnerId owner, Optional<String> after, int most);

  /** Takes somebody off the list, as called or without; what was on it stays as history. */
  Ending end(OwnerId owner, PersonId person, How how);

  /** Whom to put on the list, and why. */
  record Request(OwnerId owner, List<PersonId> people, Optional<String> note, Actor by) {
    public Request {
      people = List.copyOf(people);
    }
  }

  /**
   * Somebody on the list.
   *
   * @param phones their telephone numbers, as far as they are known
   */
  record ToCall(PlannedCall call, Person person, List<String> phones) {
    public ToCall {
      phones = List.copyOf(phones);
    }
  }

  /** What became of putting on the list. */
  sealed interface Listing {
    /** They are on the list now, or were before. */
    record OnList(List<Person> added, List<Person> before) implements Listing {
      public OnList {
        added = List.copyOf(added);
        before = List.copyOf(before);
      }
    }

    /** The note is blank, too long, or cannot be kept. */
    record NoNote() implements Listing {}

    /** There is no such person; nobody was put on the list. */
    record UnknownPerson(PersonId person) implements Listing {}
  }

  /** What became of taking off the list. */
  sealed interface Ending {
    /** They are off the list. Whoever was called may be brought back. */
    record Ended(Person person, PlannedCall call) implements Ending {}

    /** They are not on the list. */
    record NotListed(Person person) implements Ending {}

    /** There is no such person. */
    record UnknownPerson(PersonId person) implements Ending {}
  }
}
