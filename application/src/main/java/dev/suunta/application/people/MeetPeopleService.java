package dev.suunta.application.people;

import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.application.strategy.OwnersZone;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.EncounterId;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class MeetPeopleService implements MeetPeople {
  private static final int SHORT = 8;

  private final NotingUseCases ports;

  MeetPeopleService(NotingUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Meeting met(Request request) {
    var names = NamedPeople.tidied(request.names());
    if (names.isEmpty() || names.size() > MOST_PEOPLE) {
      return new Meeting.NotSoMany(names.size());
    }
    var place = request.at().map(String::strip).filter(text -> !text.isEmpty());
    if (place.isPresent() && !isLine(place.get())) {
      return new Meeting.NoPlace(place.get());
    }
    var note = request.note().map(String::strip).filter(text -> !text.isEmpty());
    if (note.isPresent() && !isNote(note.get())) {
      return new Meeting.NoNote();
    }
    return ports.unitOfWork().run(() -> kept(request, names, place, note));
  }

  private static boolean isLine(String place) {
    return place.length() <= Encounter.MOST_PLACE
        && place.lines().count() == 1
        && Text.isStorable(place);
  }

  private static boolean isNote(String note) {
    return note.length() <= Encounter.MOST_NOTE && Text.isStorable(note);
  }

  private Meeting kept(
      Request request, List<String> names, Optional<String> place, Optional<String> note) {
    var owner = request.owner();
    var now = ports.now();
    var today = LocalDate.ofInstant(now, OwnersZone.of(ports.strategies(), owner));
    var on = request.on().orElseGet(() -> PartialDate.of(today));
    if (on.isAfter(today)) {
      return new Meeting.NotYet(on, today);
    }
    var named = NamedPeople.find(ports.people(), owner, names);
    if (named.several().isPresent()) {
      var several = named.several().get();
      return new Meeting.Several(
          several.typed(), several.people().people(), several.people().more());
    }
    var noName = named.nobody().stream().filter(name -> !AddPersonService.isName(name)).findFirst();
    if (noName.isPresent()) {
      return new Meeting.NoName(noName.get());
    }
    if (!named.nobody().isEmpty() && !request.adding()) {
      return new Meeting.Nobody(named.nobody());
    }
    if (named.nobody().isEmpty()) {
      var same = sameThenAndThere(owner, on, place, named.found().values());
      if (same.isPresent()) {
        return new Meeting.ToldAlready(same.get());
      }
    }
    var added = named.nobody().stream().map(name -> add(owner, name)).toList();
    var people = new ArrayList<>(named.found().keySet());
    added.forEach(person -> people.add(person.id()));
    var encounter =
        new Encounter(
            new EncounterId(ports.ids().next()), on, place, note, people, now, request.by());
    ports.encounters().add(owner, encounter);
    return new Meeting.Met(told(owner, List.of(encounter)).getFirst(), added);
  }

  private Person add(OwnerId owner, String name) {
    var person = new Person(new PersonId(ports.ids().next()), Optional.of(name), List.of());
    ports.people().add(owner, person.id(), name);
    return person;
  }

  private Optional<Told> sameThenAndThere(
      OwnerId owner, PartialDate on, Optional<String> place, Collection<Person> people) {
    var wanted = ids(people);
    var then =
        ports.encounters().on(owner, on).stream()
            .filter(encounter -> encounter.wasThen(on, place))
            .toList();
    return told(owner, then).stream().filter(told -> ids(told.people()).equals(wanted)).findFirst();
  }

  private static Set<PersonId> ids(Collection<Person> people) {
    return people.stream().map(Person::id).collect(Collectors.toSet());
  }

  private List<Told> told(OwnerId owner, List<Encounter> encounters) {
    var all = new HashSet<PersonId>();
    encounters.forEach(encounter -> all.addAll(encounter.people()));
    var shown = ports.people().shown(owner, all);
    return encounters.stream().map(encounter -> told(encounter, shown)).toList();
  }

  private static Told told(Encounter encounter, Map<PersonId, Person> shown) {
    return new Told(
        encounter,
        encounter.people().stream()
            .flatMap(id -> Optional.ofNullable(shown.get(id)).stream())
            .distinct()
            .toList());
  }

  @Override
  public Page<Told> list(OwnerId owner, Optional<PersonId> with, Optional<String> after, int most) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var page = ports.encounters().page(owner, with, after, Page.requireMost(most));
              return new Page<>(told(owner, page.rows()), page.next());
            });
  }

  @Override
  public Removal remove(OwnerId owner, String typed) {
    var id = typed.strip().toLowerCase(Locale.ROOT);
    return ports.unitOfWork().run(() -> removed(owner, id));
  }

  private Removal removed(OwnerId owner, String typed) {
    var ending = typed.substring(Math.max(0, typed.length() - SHORT));
    var fitting =
        ports.encounters().endingWith(owner, ending, Page.MOST).stream()
            .filter(encounter -> encounter.id().value().toString().endsWith(typed))
            .toList();
    if (typed.length() < SHORT || fitting.size() != 1) {
      return new Removal.Unknown(typed);
    }
    var told = told(owner, fitting).getFirst();
    ports.encounters().remove(owner, told.encounter().id());
    return new Removal.Removed(told);
  }
}
