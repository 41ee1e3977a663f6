package dev.suunta.application.people.driving;

import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Driving port: find several people at once by what somebody typed. */
public interface FindPeople {
  /** Finds each as {@link ReadPeople#find} does. */
  Found find(OwnerId owner, List<String> names);

  /** What was found. */
  sealed interface Found {
    /** All of them, by the id that was asked for, in the order of the names; each person once. */
    record All(Map<PersonId, Person> people) implements Found {
      public All {
        people = new LinkedHashMap<>(people);
      }
    }

    /** The first name that fits several, of whom one must be chosen by id. */
    record Several(String typed, List<Person> people, boolean more) implements Found {
      public Several {
        people = List.copyOf(people);
      }
    }

    /** Nobody is called so, be the others found or not. */
    record Nobody(List<String> names) implements Found {
      public Nobody {
        names = List.copyOf(names);
      }
    }
  }
}
