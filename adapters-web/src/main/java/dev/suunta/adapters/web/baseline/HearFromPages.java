package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.baseline.HearFromView.Choice;
import dev.suunta.adapters.web.baseline.HearFromView.Tried;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.Names;
import dev.suunta.adapters.web.people.Saying;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.people.driving.HearFrom.Request;
import dev.suunta.application.people.driving.HearFrom.Wished;
import dev.suunta.application.people.driving.HearFrom.Wishing;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Person;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks from whom the owner would like to hear, and keeps the list of them (S4). */
public final class HearFromPages {
  private static final int ROWS = 50;

  /** For how many unknown names it is told who may have been meant: each is a search. */
  private static final int MOST_NEAR = 5;

  private static final String NEW = "new";
  private static final String FOLLOWED = "followed";

  private final Means means;

  HearFromPages(Means means) {
    this.means = means;
  }

  /** {@code GET /hear-from}. */
  public void show(Context ctx) {
    var words = means.words(ctx);
    show(ctx, words, said(ctx, words), Tried.NOTHING);
  }

  /** What was done: the address tells of whom by their ids, and never by their names. */
  private String said(Context ctx, Words words) {
    var key = "hear.did." + Asked.query(ctx, "did").orElse("");
    var followed =
        about(
            ctx,
            FOLLOWED,
            words,
            person -> person.connections().stream().anyMatch(Connection::isRead));
    var added = about(ctx, NEW, words, person -> true);
    return Stream.of(
            Optional.of(key)
                .filter(words::knows)
                // Whoever is followed is named instead.
                .filter(did -> !did.equals("hear.did.followed") || followed.isEmpty())
                .map(words::say),
            added.map(names -> words.say("hear.told.new", names)),
            followed.map(names -> words.say("hear.told.followed", names)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> about(Context ctx, String what, Words words, Predicate<Person> which) {
    var names =
        Stream.of(Asked.query(ctx, what).orElse("").split(","))
            .limit(HearFrom.MOST_PEOPLE)
            .flatMap(id -> Asked.person(Optional.of(id)).stream())
            .map(id -> means.people().find(means.owner(), id.value().toString()))
            .filter(Found.One.class::isInstance)
            .map(found -> ((Found.One) found).person())
            .filter(which)
            .map(means.saying(words)::within)
            .toList();
    return Optional.of(names).filter(some -> !some.isEmpty()).map(words.texts()::list);
  }

  private static String ids(List<Person> people) {
    return people.stream()
        .map(person -> person.id().value().toString())
        .collect(Collectors.joining(","));
  }

  private void show(Context ctx, Words words, String said, Tried tried) {
    var page = page(Asked.query(ctx, "from"));
    means
        .visits()
        .show(
            ctx,
            "hearFrom",
            Map.of(
                "page",
                means.frame(ctx, words, words.say("hear.title"), Address.HEAR_FROM),
                "view",
                new HearFromView(
                    page.rows().stream().map(one -> row(one, words)).toList(),
                    page.next()
                        .map(next -> Address.HEAR_FROM.and("from", next).toString())
                        .orElse(""),
                    said,
                    tried)));
  }

  private Page<Wished> page(Optional<String> from) {
    try {
      return hearFrom().wished(means.owner(), from, ROWS);
    } catch (IllegalArgumentException noPage) {
      return hearFrom().wished(means.owner(), Optional.empty(), ROWS);
    }
  }

  private HearFrom hearFrom() {
    return means.ports().hearFrom();
  }

  private HearFromView.Row row(Wished one, Words words) {
    return new HearFromView.Row(
        one.person().id().value().toString(),
        means.saying(words).name(one.person()),
        words.say("call.since", means.saying(words).day(one.wish().since())));
  }

  /** {@code POST /hear-from}: puts {@code names} on the list, with {@code new} as new people. */
  public void wish(Context ctx) {
    var typed = Asked.form(ctx, "names").orElse("");
    var names = Stream.of(typed.split(",")).map(String::strip).toList();
    var words = means.words(ctx);
    var wishing =
        hearFrom()
            .wish(
                new Request(
                    means.owner(),
                    names,
                    Asked.form(ctx, "new").isPresent(),
                    means.visits().actor()));
    switch (wishing) {
      case Wishing.OnList done ->
          Address.HEAR_FROM
              .and("did", done.people().isEmpty() ? "followed" : "listed")
              .and(NEW, ids(done.added()))
              .and(FOLLOWED, ids(done.followed()))
              .follow(ctx);
      case Wishing.Several(var name, var people, var more) ->
          show(
              ctx,
              words,
              tried(typed, words.say("hear.several", name), choices(names, name, people, words)));
      case Wishing.Nobody(var unknown) -> show(ctx, words, unknown(typed, names, unknown, words));
      case Wishing.NoName(var name) ->
          show(ctx, words, tried(typed, words.say("hear.noName", name, AddPerson.MOST_NAME)));
      case Wishing.NotSoMany(var given) ->
          show(
              ctx,
              words,
              tried(
                  typed,
                  given == 0
                      ? words.say("hear.whom")
                      : words.say("hear.tooMany", HearFrom.MOST_PEOPLE, given)));
    }
  }

  private void show(Context ctx, Words words, Tried tried) {
    show(ctx, words, "", tried);
  }

  private static Tried tried(String typed, String problem) {
    return tried(typed, problem, List.of());
  }

  private static Tried tried(String typed, String problem, List<Choice> choices) {
    return new Tried(Names.safe(typed), problem, choices, false);
  }

  private Tried unknown(String typed, List<String> names, List<String> unknown, Words words) {
    return new Tried(
        Names.safe(typed),
        words.say("hear.nobody", words.texts().list(unknown)),
        unknown.stream()
            .limit(MOST_NEAR)
            .flatMap(name -> near(names, name, words).stream())
            .toList(),
        true);
  }

  private List<Choice> near(List<String> names, String name, Words words) {
    return choices(names, name, means.people().near(means.owner(), name), words);
  }

  private static List<Choice> choices(
      List<String> names, String unclear, List<Person> people, Words words) {
    return new Saying(words)
        .rows(people).stream()
            .map(
                row ->
                    new Choice(
                        row,
                        names.stream()
                            .map(name -> isSame(name, unclear) ? row.id() : name)
                            .collect(Collectors.joining(", "))))
            .toList();
  }

  private static boolean isSame(String typed, String told) {
    return typed.replaceAll("\\s+", " ").equals(told);
  }

  /** {@code POST /hear-from/drop}: {@code person} is on the list no more. */
  public void drop(Context ctx) {
    Asked.person(Asked.form(ctx, "person"))
        .ifPresent(person -> hearFrom().drop(means.owner(), person));
    Address.HEAR_FROM.and("did", "dropped").follow(ctx);
  }
}
