package dev.suunta.application.people.driving;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.Evidence.Period;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driving port: look people up. */
public interface ReadPeople {
  /** How many people with one name are told at the most, to choose from. */
  int MOST_ALIKE = 20;

  /** How many people whose names are near to what was typed are told at the most. */
  int MOST_NEAR = 5;

  /** People in the order of their names. */
  Page<Person> list(Query query);

  /** Finds one person by what somebody typed. */
  Found find(OwnerId owner, String typed);

  /**
   * Whom somebody may have meant whose typing found nobody: people whose names are one slip of the
   * hand away, word for word. Among very many people of like names some may be missed.
   *
   * @return at most {@link #MOST_NEAR}; none where what was typed is an id
   */
  List<Person> near(OwnerId owner, String typed);

  /**
   * For which time imports tell what was done with anybody from the accounts where somebody is
   * known; empty where they tell of nothing.
   */
  Optional<Period> covered(OwnerId owner, PersonId person);

  /**
   * Whom to list.
   *
   * @param text beginnings of words of their names, however they are written; empty for all
   * @param network those with an account there, if given
   * @param read only those with an account that the owner reads
   * @param after where the page begins, as the page before told
   * @param most how many at the most, 1 to {@link Page#MOST}
   */
  record Query(
      OwnerId owner,
      String text,
      Optional<NetworkId> network,
      boolean read,
      Optional<String> after,
      int most) {}

  /** What was found. */
  sealed interface Found {
    /**
     * One person, and what was done with them.
     *
     * @param asked whose id was typed: the person's own, or that of one with whom they are linked
     */
    record One(Person person, PersonId asked, List<Evidence> evidence) implements Found {
      public One {
        evidence = List.copyOf(evidence);
      }
    }

    /** Several, of whom one must be chosen by id; at most {@link #MOST_ALIKE} are told. */
    record Several(List<Person> people, boolean more) implements Found {
      public Several {
        people = List.copyOf(people);
      }
    }

    /** Nobody. */
    record Nobody(String typed) implements Found {}
  }
}
