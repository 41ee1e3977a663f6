package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PeopleView.Adding;
import dev.suunta.adapters.web.people.PeopleView.Choice;
import dev.suunta.adapters.web.people.PeopleView.Found;
import dev.suunta.adapters.web.people.PeopleView.Sought;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.AddPerson.Outcome;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.strategy.KnownNetwork;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people by their names, and adds whom no export tells of. */
public final class PeoplePages {
  private static final int ROWS = 50;

  private final ReadPeople people;
  private final AddPerson adding;
  private final ManageNetworks networks;
  private final Visits visits;

  public PeoplePages(ReadPeople people, AddPerson adding, ManageNetworks networks, Visits visits) {
    this.people = people;
    this.adding = adding;
    this.networks = networks;
    this.visits = visits;
  }

  /** What a page of the list is asked for. */
  private record Asked(
      String text, Optional<NetworkId> network, boolean read, Optional<String> from) {
    static final Asked NOTHING = new Asked("", Optional.empty(), false, Optional.empty());

    static Asked of(Context ctx) {
      return new Asked(
          Optional.ofNullable(ctx.queryParam("q")).orElse("").strip(),
          Optional.ofNullable(ctx.queryParam("network")).flatMap(Asked::network),
          ctx.queryParam("read") != null,
          Optional.ofNullable(ctx.queryParam("from")));
    }

    /** Somebody may change the address; what is no network is none that was chosen. */
    private static Optional<NetworkId> network(String id) {
      try {
        return Optional.of(new NetworkId(id));
      } catch (IllegalArgumentException noNetwork) {
        return Optional.empty();
      }
    }

    /** Whether a name is looked for, and nothing else. */
    boolean isName() {
      return !text.isBlank() && network.isEmpty() && !read && from.isEmpty();
    }

    boolean isAnything() {
      return !text.isBlank() || network.isPresent() || read || from.isPresent();
    }

    /** Where the list goes on. */
    String address(String next) {
      var query =
          Stream.of(
                  Map.entry("q", text),
                  Map.entry("network", network.map(NetworkId::value).orElse("")),
                  Map.entry("read", read ? "1" : ""),
                  Map.entry("from", next))
              .filter(each -> !each.getValue().isEmpty())
              .map(
                  each ->
                      each.getKey()
                          + "="
                          + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      return Frame.Place.PEOPLE.path() + "?" + query;
    }
  }

  /**
   * {@code GET /people}, or {@code ?q=aino&network=linkedin&read=1}; htmx asks for the list alone.
   */
  public void list(Context ctx) {
    var asked = Asked.of(ctx);
    var known = networks.list(visits.owner());
    var words = visits.words(ctx).knowing(known);
    if ("true".equals(ctx.header("HX-Request"))) {
      visits.show(
          ctx, "peopleFound", Map.of("t", words, "found", found(asked, words), "again", true));
      return;
    }
    show(ctx, words, known, asked, Adding.NOTHING);
  }

  private void show(Context ctx, Words words, List<KnownNetwork> known, Asked asked, Adding tried) {
    visits.show(
        ctx,
        "people",
        Map.of(
            "page",
            visits.frame(ctx, words, words.say("nav.PEOPLE"), Frame.Place.PEOPLE),
            "view",
            new PeopleView(
                new Sought(Names.safe(asked.text()), asked.read()),
                choices(known, asked, words),
                found(asked, words),
                tried)));
  }

  private static List<Choice> choices(List<KnownNetwork> known, Asked asked, Words words) {
    return Stream.concat(
            known.stream().map(each -> each.network().id()),
            Stream.of(NetworkId.ADDRESS_BOOK, NetworkId.CALENDAR))
        .map(
            id ->
                new Choice(
                    id.value(), words.network(id), asked.network().filter(id::equals).isPresent()))
        .toList();
  }

  private Found found(Asked asked, Words words) {
    var page = page(asked);
    var near = page.rows().isEmpty() && asked.isName() ? near(asked) : List.<Person>of();
    if (!near.isEmpty()) {
      return new Found(
          new Saying(words).rows(near), words.say("people.near", near.size()), false, "");
    }
    return new Found(
        new Saying(words).rows(page.rows()),
        told(asked, page, words),
        page.rows().isEmpty() && !asked.isAnything(),
        page.next().map(asked::address).orElse(""));
  }

  private List<Person> near(Asked asked) {
    return people.near(visits.owner(), asked.text());
  }

  private Page<Person> page(Asked asked) {
    try {
      return people.list(query(asked, asked.from()));
    } catch (IllegalArgumentException noPage) {
      // Somebody changed the address; the first page is a kind answer.
      return people.list(query(asked, Optional.empty()));
    }
  }

  private ReadPeople.Query query(Asked asked, Optional<String> from) {
    return new ReadPeople.Query(
        visits.owner(), asked.text(), asked.network(), asked.read(), from, ROWS);
  }

  private static String told(Asked asked, Page<Person> page, Words words) {
    if (page.rows().isEmpty()) {
      return words.say(asked.isAnything() ? "people.noneSo" : "people.none");
    }
    return words.say(
        page.next().isPresent() ? "people.found.more" : "people.found", page.rows().size());
  }

  /** {@code POST /people}: adds somebody by hand. */
  public void add(Context ctx) {
    var known = networks.list(visits.owner());
    var words = visits.words(ctx).knowing(known);
    var typed = Optional.ofNullable(ctx.formParam("name")).orElse("");
    var another = ctx.formParam("another") != null;
    switch (adding.add(new AddPerson.Request(visits.owner(), typed, another))) {
      case Outcome.Added(var person) ->
          ctx.redirect("/people/" + person.id().value() + "?did=added", HttpStatus.SEE_OTHER);
      case Outcome.CalledSoAlready(var alike) ->
          show(
              ctx,
              words,
              known,
              Asked.NOTHING,
              new Adding(Names.safe(typed), Optional.empty(), new Saying(words).rows(alike)));
      case Outcome.NoName noName ->
          show(
              ctx,
              words,
              known,
              Asked.NOTHING,
              new Adding(
                  Names.safe(typed),
                  Optional.of(words.say("people.noName", AddPerson.MOST_NAME)),
                  List.of()));
    }
  }
}
