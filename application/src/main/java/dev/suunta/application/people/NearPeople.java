package dev.suunta.application.people;

import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.people.name.NearName;
import dev.suunta.domain.shared.OwnerId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds whom somebody may have meant; to be asked within a unit of work. */
final class NearPeople {
  /** Through how many pages each beginning is looked for: thousands may share a first letter. */
  private static final int MOST_PAGES = 4;

  private final PeopleRepository people;

  NearPeople(PeopleRepository people) {
    this.people = people;
  }

  List<Person> find(OwnerId owner, String typed) {
    var words = PeopleFinder.words(typed);
    var near = new LinkedHashMap<PersonId, Person>();
    if (!PeopleFinder.isId(typed)) {
      for (var beginnings : NearName.beginnings(words)) {
        if (near.size() < ReadPeople.MOST_NEAR) {
          add(owner, words, new Filter(beginnings, Optional.empty(), false), near);
        }
      }
    }
    return near.values().stream()
        .sorted(Comparator.comparing((Person person) -> typedRight(person, words)).reversed())
        .limit(ReadPeople.MOST_NEAR)
        .toList();
  }

  private void add(OwnerId owner, List<String> words, Filter filter, Map<PersonId, Person> near) {
    Optional<String> after = Optional.empty();
    for (var turned = 0; turned < MOST_PAGES; turned++) {
      var page = people.page(owner, filter, after, Page.MOST);
      page.rows().stream()
          .filter(person -> isMeant(person, words))
          .forEach(person -> near.putIfAbsent(person.id(), person));
      after = page.next();
      if (after.isEmpty()) {
        return;
      }
    }
  }

  private static boolean isMeant(Person person, List<String> words) {
    return names(person).anyMatch(name -> NearName.isMeant(name, words));
  }

  private static long typedRight(Person person, List<String> words) {
    return words.stream()
        .filter(word -> names(person).anyMatch(name -> NameKey.begins(name, List.of(word))))
        .count();
  }

  /** What the owner calls them, and what they are called on networks. */
  static Stream<String> names(Person person) {
    return Stream.concat(
        person.name().stream(), person.connections().stream().flatMap(one -> one.name().stream()));
  }
}
