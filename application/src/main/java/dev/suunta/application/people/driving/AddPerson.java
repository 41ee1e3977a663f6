package dev.suunta.application.people.driving;

import dev.suunta.domain.people.Person;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;

/** Driving port: add somebody whom no export tells of. */
public interface AddPerson {
  /** The greatest length of a name, in UTF-16 units. */
  int MOST_NAME = 300;

  /** How many people of the same name are told at the most. */
  int MOST_ALIKE = 20;

  /** Adds a person. */
  Outcome add(Request request);

  /**
   * Whom to add.
   *
   * @param name what the owner calls them
   * @param another whether it is another one of a name that somebody has already
   */
  record Request(OwnerId owner, String name, boolean another) {}

  /** What became of it. */
  sealed interface Outcome {
    /** Added. */
    record Added(Person person) implements Outcome {}

    /** Somebody is called so already; two of one name are two only where the owner says so. */
    record CalledSoAlready(List<Person> people) implements Outcome {
      public CalledSoAlready {
        people = List.copyOf(people);
      }
    }

    /** That is no name: it has no letter, is longer than {@link #MOST_NAME}, or cannot be kept. */
    record NoName(String name) implements Outcome {}
  }
}
