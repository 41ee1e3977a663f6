package dev.suunta.domain.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells whom the owner met in person: some networks are for nobody else (S10). */
public final class MetInPerson {
  private MetInPerson() {}

  /**
   * Those of whom no meeting is known, in their order. Where only people met in person are
   * admitted, they are out of place among the readers.
   *
   * @param people some people
   * @param met when each of them was last met, as far as is known
   */
  public static List<PersonId> never(Collection<PersonId> people, Map<PersonId, LastMet> met) {
    return people.stream().filter(person -> !met.containsKey(person)).toList();
  }
}
