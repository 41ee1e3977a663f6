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
    var today = LocalDate.ofInstant(ports.now(), OwnersZone.of(ports.strategies(), owner));
    var on = request.on().orElseGet(() -> PartialDate.of(today));
    if (on.isAfter(today)) {
      return new Meeting.NotYet(on, today);
    }
    return switch (NamedOrNew.find(ports, owner, names, request.adding())) {
      case NamedOrNew.Meant meant -> told(request, meant, on, place, note);
      case NamedOrNew.Several(var name) ->
          new Meeting.Several(name.typed(), name.people().people(), name.people().more());
      case NamedOrNew.Nobody(var unknown) -> new Meeting.Nobody(unknown);
      case NamedOrNew.NoName(var name) -> new Meeting.NoName(name);
    };
  }

  private Meeting told(
      Request request,
      NamedOrNew.Meant meant,
      PartialDate on,
      Optional<String> place,
      Optional<String> note) {
    var owner = request.owner();
    if (meant.unknown().isEmpty()) {
      var same = sameThenAndThere(owner, on, place, meant.found().values());
      if (same.isPresent()) {
        return new Meeting.ToldAlready(same.get());
      }
    }
    var added = meant.added(ports, owner);
    var encounter =
        new Encounter(
            new EncounterId(ports.ids().next()),
            on,
            place,
            note,
            meant.ids(added),
            ports.now(),
            request.by());
    ports.encounters().add(owner, encounter);
    return new Meeting.Met(told(owner, List.of(encounter)).getFirst(), added);
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
