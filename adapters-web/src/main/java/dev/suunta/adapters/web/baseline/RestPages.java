package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PeopleView.Row;
import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driving.LetGoOfRest.Outcome;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets go of all who were not named, after each of them was shown (S14). */
public final class RestPages {
  private final Means means;

  RestPages(Means means) {
    this.means = means;
  }

  /** {@code GET /fresh-start/rest}, or {@code ?on=linkedin&from=...}. */
  public void ask(Context ctx) {
    var on = Asked.network(Asked.query(ctx, "on"));
    var progress = means.ports().sweep().progress(means.owner()).filter(now -> now.open(on) > 0);
    if (progress.isEmpty()) {
      Address.OVERVIEW.follow(ctx);
      return;
    }
    var words = means.words(ctx);
    var from = Asked.query(ctx, "from");
    var page = SkimPages.undecided(means, on, from, Page.MOST);
    var address = Address.REST.and("on", on.map(NetworkId::value));
    means
        .visits()
        .show(
            ctx,
            "rest",
            Map.of(
                "page",
                means.frame(ctx, words, words.say("fresh.rest"), address.and("from", from)),
                "view",
                new RestView(
                    on.map(NetworkId::value).orElse(""),
                    progress.get().open(on),
                    page.rows().stream().map(entry -> row(entry, words)).toList(),
                    page.next().map(next -> address.and("from", next).toString()).orElse(""),
                    meanings(progress.get(), on, words),
                    notice(ctx, words))));
  }

  private Row row(Entry entry, Words words) {
    return new Row(
        entry.connection().person().value().toString(),
        means.saying(words).name(entry.connection()),
        words.network(entry.line().network()));
  }

  private static List<String> meanings(Progress progress, Optional<NetworkId> on, Words words) {
    return progress.counts().stream()
        .filter(count -> count.state() == Line.State.OPEN)
        .map(Count::network)
        .filter(network -> on.map(network::equals).orElse(true))
        .distinct()
        .map(network -> words.texts().consequence(network.value(), Line.State.STOP_SEEING))
        .toList();
  }

  private static Optional<Notice> notice(Context ctx, Words words) {
    return Asked.query(ctx, "did").filter("changed"::equals).isPresent()
        ? Optional.of(new Notice(words.say("fresh.rest.changed"), true, ""))
        : Optional.empty();
  }

  /** {@code POST /fresh-start/rest}: lets go of the {@code shown} ones. */
  public void letGo(Context ctx) {
    var on = Asked.network(Asked.form(ctx, "on"));
    var shown =
        Asked.form(ctx, "shown")
            .filter(text -> text.matches("\\d{1,9}"))
            .map(Integer::parseInt)
            .orElse(0);
    var again = Address.REST.and("on", on.map(NetworkId::value)).and("did", "changed");
    switch (means.ports().rest().letGo(means.owner(), on, shown, means.visits().actor())) {
      case Outcome.LetGo done -> Address.OVERVIEW.and("did", "rest").follow(ctx);
      case Outcome.ListChanged changed -> again.follow(ctx);
      case Outcome.NobodyLeft no -> Address.OVERVIEW.follow(ctx);
      case Outcome.NoBaseline no -> Address.OVERVIEW.follow(ctx);
    }
  }
}
