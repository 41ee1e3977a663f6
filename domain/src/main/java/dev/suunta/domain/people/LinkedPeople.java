package dev.suunta.domain.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Tells which people are shown as one, and under whose id. */
public final class LinkedPeople {
  private LinkedPeople() {}

  /**
   * The groups that links make of people: two are in one group if links lead from one to the other.
   *
   * @param people all of them
   * @param links links among them; those that say that two are not the same lead nowhere
   */
  public static List<List<PersonId>> groups(
      Collection<PersonId> people, Collection<PersonLink> links) {
    var left = new TreeSet<>(people);
    var groups = new ArrayList<List<PersonId>>();
    while (!left.isEmpty()) {
      var group = new TreeSet<PersonId>();
      var reached = new ArrayDeque<PersonId>(List.of(left.first()));
      while (!reached.isEmpty()) {
        var person = reached.remove();
        if (left.remove(person)) {
          group.add(person);
          for (var link : links) {
            if (link.state() == PersonLink.State.SAME) {
              if (link.one().equals(person)) {
                reached.add(link.other());
              } else if (link.other().equals(person)) {
                reached.add(link.one());
              }
            }
          }
        }
      }
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  /** How much a person's own name tells. */
  public enum Naming {
    /** The owner gave it by hand. */
    GIVEN,
    /** An account has it. */
    NAMED,
    /** There is none. */
    NAMELESS
  }

  /**
   * Under whose id a group is shown: whom the owner named, or else somebody with a name; among
   * several whose id comes first.
   *
   * @param naming how each of the group is named
   */
  public static PersonId head(Map<PersonId, Naming> naming) {
    Optional<PersonId> head =
        naming.entrySet().stream()
            .min(Map.Entry.<PersonId, Naming>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
    return head.orElseThrow();
  }
}
