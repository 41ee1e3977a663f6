package dev.suunta.application.people.driven;

import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameLikeness;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: finds people whose names may be one person's, by {@link NameLikeness#blockingKeys}.
 * Another owner's are unknown, and so is whom, or what name, only an unfinished import tells of.
 */
public interface Lookalikes {
  /** The most people who are asked for at once. */
  int MOST = 100;

  /**
   * How many people of one key are found for a person at the most; a name that more people have
   * tells little.
   */
  int MOST_OF_KEY = 50;

  /**
   * The next people in the order of their ids, before any link, each with those whose id is greater
   * and who have a key in common with them.
   *
   * @param after where to begin; at the first, if it is not given
   * @param most how many people, 1 to {@link #MOST}
   */
  Portion after(OwnerId owner, Optional<PersonId> after, int most);

  /**
   * Some people.
   *
   * @param people in the order of their ids
   * @param next after whom the next portion begins, if there are more
   */
  record Portion(List<Candidates> people, Optional<PersonId> next) {
    public Portion {
      people = List.copyOf(people);
    }
  }

  /**
   * Whom somebody may be.
   *
   * @param others people of greater ids, in the order of these
   * @param cut whether one of the keys may have more people than were found
   */
  record Candidates(PersonId person, List<PersonId> others, boolean cut) {
    public Candidates {
      others = List.copyOf(others);
    }
  }
}
