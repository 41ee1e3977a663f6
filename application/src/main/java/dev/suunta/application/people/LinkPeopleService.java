package dev.suunta.application.people;

import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.PersonLink.Reason;
import dev.suunta.domain.people.PersonLink.State;
import dev.suunta.domain.people.SamePerson;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

final class LinkPeopleService implements LinkPeople {
  private final PeopleUseCases ports;

  LinkPeopleService(PeopleUseCases ports) {
    this.ports = ports;
  }

  private Optional<PersonLinks.Group> group(OwnerId owner, PersonId person) {
    return ports.links().groups(owner, List.of(person)).stream().findFirst();
  }

  private Person person(OwnerId owner, PersonId id) {
    return ports.people().find(owner, id).orElseThrow();
  }

  private Instant now() {
    return ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private PersonLink byHand(PersonId one, PersonId other, State state, Actor by) {
    return PersonLink.between(one, other, state, Reason.BY_HAND, Optional.empty(), now(), by);
  }

  @Override
  public Linking link(Request request) {
    return ports.unitOfWork().run(() -> linked(request));
  }

  private Linking linked(Request request) {
    var owner = request.owner();
    var one = group(owner, request.one());
    if (one.isEmpty()) {
      return new Linking.UnknownPerson(request.one());
    }
    var other = group(owner, request.other());
    if (other.isEmpty()) {
      return new Linking.UnknownPerson(request.other());
    }
    if (one.equals(other)) {
      return new Linking.OneAlready(person(owner, request.one()));
    }
    var groups = List.of(one.get(), other.get());
    var together = new Together(ports.links(), owner);
    // What was said of just these two is said otherwise now; what was said of others stands.
    var standing =
        together.saidToBeTwo(groups).stream()
            .filter(link -> !link.isBetween(request.one(), request.other()))
            .toList();
    var separating = SamePerson.separates(standing, one.get().people(), other.get().people());
    if (separating.isPresent()) {
      return new Linking.SaidToBeTwo(
          person(owner, separating.get().one()), person(owner, separating.get().other()));
    }
    ports.links().save(owner, byHand(request.one(), request.other(), State.SAME, request.by()));
    together.show(groups);
    return new Linking.Linked(person(owner, request.one()));
  }

  @Override
  public Parting notSame(Request request) {
    return ports.unitOfWork().run(() -> parted(request));
  }

  private Parting parted(Request request) {
    var owner = request.owner();
    var one = group(owner, request.one());
    if (one.isEmpty()) {
      return new Parting.UnknownPerson(request.one());
    }
    var other = group(owner, request.other());
    if (other.isEmpty()) {
      return new Parting.UnknownPerson(request.other());
    }
    if (request.one().equals(request.other())) {
      return new Parting.OnlyOne(person(owner, request.one()));
    }
    if (one.equals(other)) {
      standAlone(owner, request.other(), one.get());
    }
    ports.links().save(owner, byHand(request.one(), request.other(), State.NOT_SAME, request.by()));
    new Together(ports.links(), owner)
        .show(one.equals(other) ? List.of(one.get()) : List.of(one.get(), other.get()));
    return new Parting.Parted(person(owner, request.one()), person(owner, request.other()));
  }

  @Override
  public Unlinking unlink(OwnerId owner, PersonId person, Actor by) {
    return ports.unitOfWork().run(() -> unlinked(owner, person, by));
  }

  private Unlinking unlinked(OwnerId owner, PersonId id, Actor by) {
    var group = group(owner, id);
    if (group.isEmpty()) {
      return new Unlinking.UnknownPerson(id);
    }
    if (group.get().people().members().size() == 1) {
      return new Unlinking.Alone(person(owner, id));
    }
    var before = ports.links().of(owner, List.of(id));
    standAlone(owner, id, group.get());
    // What joined them would join them again at the next import.
    for (var link : before) {
      if (link.state() == State.SAME) {
        ports.links().save(owner, byHand(link.one(), link.other(), State.NOT_SAME, by));
      }
    }
    var shown = new Together(ports.links(), owner).show(List.of(group.get()));
    var rest =
        shown.stream()
            .filter(together -> !together.contains(id))
            .map(together -> person(owner, together.getFirst()))
            .toList();
    return new Unlinking.Unlinked(person(owner, id), rest);
  }

  /** Takes the links away that hold somebody in a group. */
  private void standAlone(OwnerId owner, PersonId person, PersonLinks.Group group) {
    for (var link : ports.links().of(owner, List.of(person))) {
      if (link.state() == State.SAME
          && group.people().members().contains(link.one())
          && group.people().members().contains(link.other())) {
        ports.links().remove(owner, link.one(), link.other());
      }
    }
  }

  @Override
  public List<PersonLink> links(OwnerId owner, PersonId person) {
    return ports
        .unitOfWork()
        .run(
            () ->
                group(owner, person)
                    .map(group -> ports.links().of(owner, group.people().members()))
                    .orElse(List.of()));
  }
}
