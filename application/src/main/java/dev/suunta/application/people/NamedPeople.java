package dev.suunta.application.people;

import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people whom several names mean; to be found within a unit of work.
 *
 * @param found who was found, by the id that was asked for, in the order of the names
 * @param nobody names that nobody has, each once
 * @param several the first name that fits several, if there is one
 */
record NamedPeople(Map<PersonId, Person> found, List<String> nobody, Optional<Ambiguous> several) {
  /** A name that fits several. */
  record Ambiguous(String typed, Found.Several people) {}

  static NamedPeople find(PeopleRepository people, OwnerId owner, Collection<String> names) {
    var finder = new PeopleFinder(people);
    var found = new LinkedHashMap<PersonId, Person>();
    var shown = new ArrayList<PersonId>();
    var nobody = new ArrayList<String>();
    for (var name : tidied(names)) {
      switch (finder.find(owner, name)) {
        case Found.One one -> {
          if (!shown.contains(one.person().id())) {
            shown.add(one.person().id());
            found.put(one.asked(), one.person());
          }
        }
        case Found.Nobody none -> nobody.add(name);
        case Found.Several several -> {
          return new NamedPeople(found, nobody, Optional.of(new Ambiguous(name, several)));
        }
      }
    }
    return new NamedPeople(found, nobody, Optional.empty());
  }

  /** Equal for names that are one; signs alone have no key. */
  private static String sameAs(String name) {
    var key = NameKey.of(name);
    return key.isEmpty() ? name : key;
  }

  /**
   * Names with single blanks, each once as it was written first, without those of nothing. Those
   * that are searched alike are one.
   */
  static List<String> tidied(Collection<String> names) {
    var tidied = new LinkedHashMap<String, String>();
    names.stream()
        .map(name -> name.strip().replaceAll("\\s+", " "))
        .filter(name -> !name.isEmpty())
        .forEach(name -> tidied.putIfAbsent(sameAs(name), name));
    return List.copyOf(tidied.values());
  }
}
