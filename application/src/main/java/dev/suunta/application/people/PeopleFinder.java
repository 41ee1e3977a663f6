package dev.suunta.application.people;

import static dev.suunta.application.people.driving.ReadPeople.MOST_ALIKE;

import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds one person by what somebody typed; to be asked within a unit of work. */
final class PeopleFinder {
  private static final Pattern ID =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Through how many pages somebody is looked for whose words are all short. */
  private static final int MOST_PAGES = 20;

  private static final Pattern SHORT = Pattern.compile("(?i)[0-9a-f]{8}");

  private final PeopleRepository people;

  PeopleFinder(PeopleRepository people) {
    this.people = people;
  }

  static List<String> words(String typed) {
    return List.of(NameKey.of(typed).split(" ")).stream().filter(word -> !word.isEmpty()).toList();
  }

  /** Whether it is an id, or what is written for one. */
  static boolean isId(String typed) {
    return ID.matcher(typed).matches() || SHORT.matcher(typed).matches();
  }

  Found find(OwnerId owner, String typed) {
    if (ID.matcher(typed).matches()) {
      return people
          .find(owner, new PersonId(UUID.fromString(typed)))
          .map(person -> one(owner, person, typed))
          .orElse(new Found.Nobody(typed));
    }
    if (SHORT.matcher(typed).matches()) {
      var ending = people.endingWith(owner, typed.toLowerCase(Locale.ROOT), MOST_ALIKE);
      if (!ending.isEmpty()) {
        return ending.size() == 1
            ? one(owner, ending.getFirst(), typed)
            : new Found.Several(ending, false);
      }
    }
    var words = words(typed);
    if (words.isEmpty()) {
      return new Found.Nobody(typed);
    }
    var page = page(owner, words);
    return switch (page.rows().size()) {
      case 0 -> new Found.Nobody(typed);
      case 1 -> one(owner, page.rows().getFirst(), typed);
      default -> exactly(owner, typed, page);
    };
  }

  /**
   * Those with a word of their own for each word: "matti m" is Matti Mäkinen, and not every Matti,
   * whose one word begins with both.
   */
  private Page<Person> page(OwnerId owner, List<String> words) {
    var filter = new Filter(words, Optional.empty(), false);
    var page = people.page(owner, filter, Optional.empty(), MOST_ALIKE);
    if (!NameKey.canMeanOneWord(words)) {
      return page;
    }
    var fitting = new ArrayList<Person>();
    for (var turned = 1; ; turned++) {
      page.rows().stream().filter(person -> isCalled(person, words)).forEach(fitting::add);
      if (page.next().isEmpty() || fitting.size() >= MOST_ALIKE || turned == MOST_PAGES) {
        return new Page<>(fitting, page.next());
      }
      page = people.page(owner, filter, page.next(), MOST_ALIKE);
    }
  }

  private static boolean isCalled(Person person, List<String> words) {
    return NearPeople.names(person).anyMatch(name -> NameKey.begins(name, words));
  }

  /** Who is called just so is meant before those of whose names it is a beginning. */
  private Found exactly(OwnerId owner, String typed, Page<Person> page) {
    var wanted = NameKey.of(typed);
    var exact =
        page.rows().stream()
            .filter(person -> person.name().map(NameKey::of).filter(wanted::equals).isPresent())
            .toList();
    return exact.size() == 1 && page.next().isEmpty()
        ? one(owner, exact.getFirst(), typed)
        : new Found.Several(page.rows(), page.next().isPresent());
  }

  private Found one(OwnerId owner, Person person, String typed) {
    var asked =
        person.connections().stream()
            .map(Connection::person)
            .filter(member -> isId(member, typed))
            .findFirst()
            .orElse(person.id());
    return new Found.One(person, asked, people.evidence(owner, person.id()));
  }

  private static boolean isId(PersonId id, String typed) {
    return id.shortForm().equalsIgnoreCase(typed) || id.value().toString().equalsIgnoreCase(typed);
  }
}
