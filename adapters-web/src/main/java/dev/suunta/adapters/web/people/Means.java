package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the page of a person and all that is done on it ask. */
record Means(
    ReadPeople people,
    LinkPeople linking,
    Noting noting,
    SweepBaseline sweep,
    ReadStrategy strategies,
    ManageNetworks networks,
    Visits visits) {
  OwnerId owner() {
    return visits.owner();
  }

  Words words(Context ctx) {
    return visits.words(ctx).knowing(networks.list(owner()));
  }

  Optional<Found.One> found(PersonId id) {
    return people.find(owner(), id.value().toString()) instanceof Found.One one
        ? Optional.of(one)
        : Optional.empty();
  }

  /** Whom the address is about, as they are shown now. */
  Optional<Found.One> meant(Context ctx) {
    return uuid(ctx.pathParam("person")).map(PersonId::new).flatMap(this::found);
  }

  /** Somebody may change an address or a form; what is no id is none that was meant. */
  static Optional<UUID> uuid(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  static String address(PersonId id) {
    return Frame.Place.PEOPLE.path() + "/" + id.value();
  }

  static String address(Person person) {
    return address(person.id());
  }

  /** Says that there is nobody of that address. */
  void nobody(Context ctx, Words words) {
    ctx.status(HttpStatus.NOT_FOUND);
    visits.show(
        ctx,
        "nobody",
        Map.of(
            "page",
            visits.frame(
                ctx,
                words,
                words.say("person.nobody"),
                Frame.Place.PEOPLE,
                Frame.Place.PEOPLE.path())));
  }
}
