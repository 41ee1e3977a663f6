package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Optional;

/** What all these pages ask. */
record Means(
    Following ports,
    ReadPeople people,
    ReadStrategy strategies,
    ManageNetworks networks,
    Visits visits) {
  OwnerId owner() {
    return visits.owner();
  }

  Words words(Context ctx) {
    return visits.words(ctx).knowing(networks.list(owner()));
  }

  ZoneId zone() {
    return strategies.zone(owner());
  }

  SweepSaying saying(Words words) {
    return new SweepSaying(words, zone());
  }

  /** Somebody in the open sweep, if they are in it. */
  Optional<Next.Shown> about(Optional<PersonId> person) {
    return person
        .map(id -> ports.sweep().about(owner(), id))
        .filter(Next.Shown.class::isInstance)
        .map(Next.Shown.class::cast);
  }

  Frame frame(Context ctx, Words words, String title, Address address) {
    return visits.frame(ctx, words, title, Frame.Place.FRESH_START, address.toString());
  }
}
