package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PersonView.Candidates;
import dev.suunta.adapters.web.people.PersonView.Notice;
import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.LinkPeople.Linking;
import dev.suunta.application.people.driving.LinkPeople.Parting;
import dev.suunta.application.people.driving.LinkPeople.Unlinking;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a person, and says who is who; all of it can be taken back on the same page. */
public final class PersonPages {
  /** How many others a notice names at the most. */
  private static final int MOST_TOLD = 10;

  private final ReadPeople people;
  private final LinkPeople linking;
  private final SweepBaseline sweep;
  private final ReadStrategy strategies;
  private final ManageNetworks networks;
  private final Visits visits;

  public PersonPages(
      ReadPeople people,
      LinkPeople linking,
      SweepBaseline sweep,
      ReadStrategy strategies,
      ManageNetworks networks,
      Visits visits) {
    this.people = people;
    this.linking = linking;
    this.sweep = sweep;
    this.strategies = strategies;
    this.networks = networks;
    this.visits = visits;
  }

  /**
   * {@code GET /people/<id>}, or {@code ?with=aino} to look for whom to link; htmx asks for those
   * alone. Whoever is shown under another id is looked at there.
   */
  public void show(Context ctx) {
    var words = visits.words(ctx).knowing(networks.list(visits.owner()));
    var found = id(ctx.pathParam("person")).flatMap(this::found);
    if (found.isEmpty()) {
      nobody(ctx, words);
      return;
    }
    var person = found.get().person();
    if (!person.id().value().toString().equals(ctx.pathParam("person"))) {
      ctx.redirect(address(person.id()), HttpStatus.SEE_OTHER);
      return;
    }
    var candidates = candidates(ctx, words, person);
    if ("true".equals(ctx.header("HX-Request"))) {
      visits.show(
          ctx,
          "candidates",
          Map.of(
              "t",
              words,
              "token",
              visits.frame(ctx, words, "", Frame.Place.PEOPLE).formToken(),
              "id",
              person.id().value().toString(),
              "candidates",
              candidates,
              "again",
              true));
      return;
    }
    var presenter =
        new PersonPresenter(
            words, strategies.zone(visits.owner()), other -> found(other).map(Found.One::person));
    var view =
        presenter.present(
            found.get(),
            linking.links(visits.owner(), person.id()),
            sweep.about(visits.owner(), person.id()) instanceof SweepBaseline.Next.Shown,
            notice(ctx, words, person),
            candidates);
    visits.show(
        ctx,
        "person",
        Map.of(
            "page",
            visits.frame(ctx, words, view.name(), Frame.Place.PEOPLE, address(person.id())),
            "view",
            view));
  }

  private Optional<Found.One> found(PersonId id) {
    return people.find(visits.owner(), id.value().toString()) instanceof Found.One one
        ? Optional.of(one)
        : Optional.empty();
  }

  private static Optional<PersonId> id(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(new PersonId(UUID.fromString(text)))
        : Optional.empty();
  }

  private static String address(PersonId id) {
    return Frame.Place.PEOPLE.path() + "/" + id.value();
  }

  private void nobody(Context ctx, Words words) {
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

  private Candidates candidates(Context ctx, Words words, Person person) {
    var typed = Optional.ofNullable(ctx.queryParam("with")).orElse("").strip();
    if (typed.isEmpty()) {
      return new Candidates("", "", List.of());
    }
    var page =
        people.list(
            new ReadPeople.Query(
                visits.owner(),
                typed,
                Optional.empty(),
                false,
                Optional.empty(),
                ReadPeople.MOST_ALIKE));
    var rows =
        new Saying(words)
            .rows(page.rows().stream().filter(one -> !one.id().equals(person.id())).toList());
    return new Candidates(
        Names.safe(typed),
        page.next().isPresent()
            ? words.say("person.with.more", rows.size())
            : rows.isEmpty() ? words.say("people.noneSo") : words.say("people.found", rows.size()),
        rows);
  }

  /** What was just done, as the address says to which doing it led. */
  private Optional<Notice> notice(Context ctx, Words words, Person person) {
    var key = "person.now." + Optional.ofNullable(ctx.queryParam("did")).orElse("");
    if (!words.knows(key)) {
      return Optional.empty();
    }
    var saying = new Saying(words);
    var about =
        ctx.queryParams("about").stream()
            .limit(MOST_TOLD)
            .flatMap(text -> id(text).flatMap(this::found).stream())
            .map(Found.One::person)
            .toList();
    return Optional.of(
        new Notice(
            words.say(
                key,
                Names.within(saying.name(person)),
                Names.within(about.stream().findFirst().map(saying::name).orElse(""))),
            key.endsWith("saidToBeTwo"),
            saying.rows(about)));
  }

  /** {@code POST /people/<id>/link}: {@code one} and {@code another} are the same. */
  public void link(Context ctx) {
    switch (linking.link(two(ctx))) {
      case Linking.Linked(var person) -> done(ctx, person, "linked", List.of());
      case Linking.OneAlready(var person) -> done(ctx, person, "oneAlready", List.of());
      // On the page of either stands what was said of the two, and can be taken back.
      case Linking.SaidToBeTwo(var one, var other) -> done(ctx, one, "saidToBeTwo", List.of(other));
      case Linking.UnknownPerson unknown -> gone(ctx);
    }
  }

  /** {@code POST /people/<id>/not-same}: {@code one} and {@code another} are two. */
  public void notSame(Context ctx) {
    switch (linking.notSame(two(ctx))) {
      case Parting.Parted(var one, var other) -> done(ctx, one, "parted", List.of(other));
      case Parting.OnlyOne(var person) -> done(ctx, person, "onlyOne", List.of());
      case Parting.UnknownPerson unknown -> gone(ctx);
    }
  }

  /** {@code POST /people/<id>/unlink}: {@code one} stands alone from now on. */
  public void unlink(Context ctx) {
    switch (linking.unlink(visits.owner(), sent(ctx, "one"), visits.actor())) {
      case Unlinking.Unlinked(var person, var rest) ->
          done(
              ctx,
              rest.getFirst(),
              "unlinked",
              Stream.concat(Stream.of(person), rest.stream().skip(1)).toList());
      case Unlinking.Alone(var person) -> done(ctx, person, "alone", List.of());
      case Unlinking.UnknownPerson unknown -> gone(ctx);
    }
  }

  private LinkPeople.Request two(Context ctx) {
    return new LinkPeople.Request(
        visits.owner(), sent(ctx, "one"), sent(ctx, "another"), visits.actor());
  }

  private static PersonId sent(Context ctx, String name) {
    return id(Optional.ofNullable(ctx.formParam(name)).orElse(""))
        .orElseThrow(() -> new HttpResponseException(HttpStatus.BAD_REQUEST.getCode()));
  }

  private static void done(Context ctx, Person person, String did, List<Person> about) {
    ctx.redirect(
        address(person.id())
            + "?did="
            + did
            + about.stream()
                .limit(MOST_TOLD)
                .map(other -> "&about=" + other.id().value())
                .collect(Collectors.joining()),
        HttpStatus.SEE_OTHER);
  }

  private void gone(Context ctx) {
    nobody(ctx, visits.words(ctx).knowing(networks.list(visits.owner())));
  }
}
