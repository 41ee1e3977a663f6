package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.Names;
import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.DoWorksheet.Outcome;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.ProfileLink;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be done on each network by hand, checked off as it is done. */
public final class WorksheetPages {
  /** As many as one does at a sitting. */
  private static final int PORTION = 10;

  private final Means means;

  WorksheetPages(Means means) {
    this.means = means;
  }

  /** {@code GET /fresh-start/worksheet}. */
  public void show(Context ctx) {
    var progress = means.ports().sweep().progress(means.owner());
    if (progress.isEmpty()) {
      Address.OVERVIEW.follow(ctx);
      return;
    }
    var words = means.words(ctx);
    means
        .visits()
        .show(
            ctx,
            "worksheet",
            Map.of(
                "page",
                means.frame(ctx, words, words.say("fresh.go.worksheet"), Address.WORKSHEET),
                "view",
                new WorksheetView(portions(progress.get(), words), checked(ctx, words))));
  }

  private List<WorksheetView.Portion> portions(Progress progress, Words words) {
    return progress.counts().stream()
        .filter(WorksheetPages::isToDo)
        .map(Count::network)
        .distinct()
        .map(network -> portion(progress, network, words))
        .toList();
  }

  private static boolean isToDo(Count count) {
    return count.todo() != Line.Todo.NOTHING;
  }

  private WorksheetView.Portion portion(Progress progress, NetworkId network, Words words) {
    var counts =
        progress.counts().stream()
            .filter(count -> count.network().equals(network) && isToDo(count))
            .toList();
    var entries =
        Stream.of(Line.Todo.RETURN, Line.Todo.LEAVE)
            .flatMap(todo -> entries(network, todo).stream())
            .limit(PORTION)
            .toList();
    var rows = entries.stream().map(entry -> row(entry, words)).toList();
    var all = counts.stream().mapToInt(Count::amount).sum();
    return new WorksheetView.Portion(
        "on-" + network.value(),
        words.say("fresh.todoOn", words.network(network)),
        counts.stream()
            .filter(count -> count.todo() == Line.Todo.LEAVE)
            .map(Count::state)
            .distinct()
            .sorted()
            .map(state -> words.texts().consequence(network.value(), state))
            .toList(),
        entries.stream()
            .flatMap(entry -> entry.step().stream())
            .distinct()
            .flatMap(step -> words.texts().way(step, network.value()).stream())
            .toList(),
        rows,
        all > rows.size() ? words.say("fresh.todoMore", all - rows.size()) : "");
  }

  private List<Entry> entries(NetworkId network, Line.Todo todo) {
    var filter =
        new Filter(
            Optional.of(network),
            Optional.empty(),
            Optional.empty(),
            Optional.of(todo),
            Optional.empty());
    return means
        .ports()
        .baseline()
        .list(new ReadBaseline.Query(means.owner(), filter, Optional.empty(), PORTION))
        .rows();
  }

  private WorksheetView.Row row(Entry entry, Words words) {
    var connection = entry.connection();
    var own = ProfileLink.of(connection).isPresent();
    return new WorksheetView.Row(
        connection.id().value().toString(),
        means.saying(words).name(connection),
        words.texts().step(entry.step().orElseThrow(), entry.line().network().value()),
        SweepSaying.link(connection),
        words.say(own ? "person.profile" : "fresh.search"));
  }

  /** What was just said, as the store tells it now; the address says only about which account. */
  private Optional<WorksheetView.Checked> checked(Context ctx, Words words) {
    var account = Asked.account(Asked.query(ctx, "account"));
    return means.about(Asked.person(Asked.query(ctx, "about"))).stream()
        .flatMap(shown -> shown.lines().stream().map(line -> Map.entry(line, shown)))
        .filter(each -> account.filter(each.getKey().connection()::equals).isPresent())
        .map(
            each ->
                checked(
                    each.getKey(),
                    Names.within(
                        each.getValue().person().connections().stream()
                            .filter(one -> one.id().equals(each.getKey().connection()))
                            .map(one -> means.saying(words).name(one))
                            .findFirst()
                            .orElseThrow()),
                    words))
        .findFirst();
  }

  private static WorksheetView.Checked checked(Line line, String name, Words words) {
    var network = words.network(line.network());
    return line.isCheckedOff()
        ? new WorksheetView.Checked(
            words.say("fresh.checked", name, network), line.connection().value().toString())
        : new WorksheetView.Checked(words.say("fresh.unchecked", name, network), "");
  }

  /** {@code POST /fresh-start/worksheet}: {@code account} is done, or with {@code not} is not. */
  public void check(Context ctx) {
    var account = Asked.account(Asked.form(ctx, "account"));
    if (account.isEmpty()) {
      Address.WORKSHEET.follow(ctx);
      return;
    }
    check(ctx, account.get(), Asked.form(ctx, "not").isEmpty());
  }

  private void check(Context ctx, ConnectionId account, boolean done) {
    switch (means.ports().worksheet().check(means.owner(), account, done)) {
      case Outcome.Checked(var entry) ->
          Address.WORKSHEET
              .and("about", entry.connection().person().value())
              .and("account", account.value())
              .follow(ctx);
      // A second click, or an import that told meanwhile: the sheet shows how it stands.
      case Outcome.NothingToDo no -> Address.WORKSHEET.follow(ctx);
      case Outcome.NoBaseline no -> Address.OVERVIEW.follow(ctx);
    }
  }
}
