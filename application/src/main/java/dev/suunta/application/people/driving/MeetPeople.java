package dev.suunta.application.people.driving;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Driving port: tell whom one met in real life (S3, S5). */
public interface MeetPeople {
  /** How many people one encounter has at the most. */
  int MOST_PEOPLE = 200;

  /** Keeps an encounter as a whole, with whoever is new in it, or nothing of it. */
  Meeting met(Request request);

  /**
   * Encounters, the last first.
   *
   * @param with only those with this person, if given
   * @param after where the page begins, as the page before told
   * @param most how many at the most, 1 to {@link Page#MOST}
   */
  Page<Told> list(OwnerId owner, Optional<PersonId> with, Optional<String> after, int most);

  /**
   * Takes an encounter back.
   *
   * @param typed its id, or the short form of it
   */
  Removal remove(OwnerId owner, String typed);

  /**
   * What to keep.
   *
   * @param names who was there: names or ids, each found as {@link ReadPeople#find} does
   * @param on when; today, if it is not given
   * @param at where, or at what
   * @param note what to remember of it
   * @param adding whether those whom nobody is called are added as new people
   */
  record Request(
      OwnerId owner,
      List<String> names,
      Optional<PartialDate> on,
      Optional<String> at,
      Optional<String> note,
      boolean adding,
      Actor by) {
    public Request {
      names = List.copyOf(names);
    }
  }

  /** An encounter, and its people as they are shown now, each once. */
  record Told(Encounter encounter, List<Person> people) {
    public Told {
      people = List.copyOf(people);
    }
  }

  /** What became of it. Only {@link Met} stored something. */
  sealed interface Meeting {
    /**
     * Kept.
     *
     * @param added those of its people who are new
     */
    record Met(Told told, List<Person> added) implements Meeting {
      public Met {
        added = List.copyOf(added);
      }
    }

    /** The same people then and there are known already. */
    record ToldAlready(Told told) implements Meeting {}

    /** A name fits several people, of whom one must be chosen by id. */
    record Several(String typed, List<Person> people, boolean more) implements Meeting {
      public Several {
        people = List.copyOf(people);
      }
    }

    /** Nobody is called so. They can be added, so it may be asked again. */
    record Nobody(List<String> names) implements Meeting {
      public Nobody {
        names = List.copyOf(names);
      }
    }

    /** Nobody is called so, nor could be: it is no name. */
    record NoName(String name) implements Meeting {}

    /** No name was given, or more than {@link #MOST_PEOPLE}. */
    record NotSoMany(int given) implements Meeting {}

    /** It has not come yet. */
    record NotYet(PartialDate on, LocalDate today) implements Meeting {}

    /** The place is no line that can be kept, or longer than {@link Encounter#MOST_PLACE}. */
    record NoPlace(String typed) implements Meeting {}

    /** The note cannot be kept, or is longer than {@link Encounter#MOST_NOTE}. */
    record NoNote() implements Meeting {}
  }

  /** What became of taking back. */
  sealed interface Removal {
    /** It is gone. People who were added with it stay. */
    record Removed(Told told) implements Removal {}

    /** There is none, or the ending fits several. */
    record Unknown(String typed) implements Removal {}
  }
}
