package dev.suunta.application.people;

import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.people.PlannedCall.How;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class CallPeopleService implements CallPeople {
  private final NotingUseCases ports;

  CallPeopleService(NotingUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Listing list(Request request) {
    var note = request.note().map(String::strip);
    if (note.isPresent() && !PersonNote.isText(note.get())) {
      return new Listing.NoNote();
    }
    return ports.unitOfWork().run(() -> listed(request, note));
  }

  private Listing listed(Request request, Optional<String> note) {
    var owner = request.owner();
    var known = new LinkedHashMap<PersonId, Person>();
    for (var id : request.people()) {
      var person = ports.people().find(owner, id);
      if (person.isEmpty()) {
        return new Listing.UnknownPerson(id);
      }
      known.put(id, person.get());
    }
    var added = new ArrayList<Person>();
    var before = new ArrayList<Person>();
    for (Map.Entry<PersonId, Person> one : known.entrySet()) {
      if (ports.personDiary().toCall(owner, one.getKey(), note, request.by(), ports.now())) {
        added.add(one.getValue());
      } else {
        before.add(one.getValue());
      }
    }
    return new Listing.OnList(added, before);
  }

  @Override
  public Page<ToCall> toCall(OwnerId owner, Optional<String> after, int most) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var page = ports.kept().calls().open(owner, after, Page.requireMost(most));
              var people =
                  ports
                      .people()
                      .shown(owner, page.rows().stream().map(PlannedCall::person).toList());
              return new Page<>(
                  page.rows().stream()
                      .flatMap(
                          call ->
                              Optional.ofNullable(people.get(call.person()))
                                  .map(person -> new ToCall(call, person, phones(person)))
                                  .stream())
                      .toList(),
                  page.next());
            });
  }

  private static List<String> phones(Person person) {
    return person.connections().stream()
        .flatMap(connection -> connection.anchors().stream())
        .filter(Anchor::isNumber)
        .map(Anchor::value)
        .distinct()
        .toList();
  }

  @Override
  public Ending end(OwnerId owner, PersonId person, How how) {
    return ports.unitOfWork().run(() -> ended(owner, person, how));
  }

  private Ending ended(OwnerId owner, PersonId id, How how) {
    var person = ports.people().find(owner, id);
    if (person.isEmpty()) {
      return new Ending.UnknownPerson(id);
    }
    var ended =
        ports.personDiary().waiting(owner, id).stream()
            .map(call -> call.ended(how, ports.now()))
            .toList();
    ended.forEach(call -> ports.kept().calls().save(owner, call));
    return ended.isEmpty()
        ? new Ending.NotListed(person.get())
        : new Ending.Ended(person.get(), ended.getFirst());
  }
}
