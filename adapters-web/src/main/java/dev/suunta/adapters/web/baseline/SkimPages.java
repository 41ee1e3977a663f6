package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.Saying;
import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.PersonId;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who are undecided in one list, of whom one names the keepers; the others wait. */
public final class SkimPages {
  private static final int ROWS = 50;

  private final Means means;

  SkimPages(Means means) {
    this.means = means;
  }

  /** {@code GET /fresh-start/skim}, or {@code ?on=linkedin&from=...}. */
  public void show(Context ctx) {
    var progress = means.ports().sweep().progress(means.owner());
    if (progress.isEmpty()) {
      Address.OVERVIEW.follow(ctx);
      return;
    }
    var on = Asked.network(Asked.query(ctx, "on"));
    var from = Asked.query(ctx, "from");
    var words = means.words(ctx);
    var page = undecided(means, on, from, ROWS);
    var onText = on.map(NetworkId::value).orElse("");
    var rest = page.next().isEmpty() && progress.get().open(on) > 0;
    means
        .visits()
        .show(
            ctx,
            "skim",
            Map.of(
                "page",
                means.frame(
                    ctx,
                    words,
                    words.say("fresh.go.skim"),
                    Address.SKIM.and("on", onText).and("from", from)),
                "view",
                new SkimView(
                    onText,
                    from.orElse(""),
                    SweepPresenter.networks(progress.get(), on, words),
                    rows(page.rows(), words),
                    Act.KEEPING,
                    page.next()
                        .map(next -> Address.SKIM.and("on", onText).and("from", next).toString())
                        .orElse(""),
                    rest ? Address.REST.and("on", onText).toString() : "",
                    notice(ctx, words))));
  }

  /** A page of accounts about which nothing is decided. */
  static Page<Entry> undecided(
      Means means, Optional<NetworkId> on, Optional<String> from, int most) {
    var filter = Filter.of(Line.State.OPEN).on(on);
    var baseline = means.ports().baseline();
    try {
      return baseline.list(new ReadBaseline.Query(means.owner(), filter, from, most));
    } catch (IllegalArgumentException noPage) {
      // Somebody changed the address; the first page is a kind answer.
      return baseline.list(new ReadBaseline.Query(means.owner(), filter, Optional.empty(), most));
    }
  }

  /** People, each once, though two of their accounts may be undecided. */
  private List<SkimView.Row> rows(List<Entry> entries, Words words) {
    var people = new LinkedHashMap<PersonId, Found.One>();
    for (var entry : entries) {
      var id = entry.connection().person().value().toString();
      if (means.people().find(means.owner(), id) instanceof Found.One one) {
        people.putIfAbsent(one.person().id(), one);
      }
    }
    var found = List.copyOf(people.values());
    var rows = new ArrayList<SkimView.Row>();
    for (var index = 0; index < found.size(); index++) {
      var row = new Saying(words).row(found.get(index).person());
      rows.add(
          new SkimView.Row(
              row.id(),
              row.name(),
              words.say(
                  "fresh.skimmed",
                  row.ties(),
                  means.saying(words).trace(found.get(index).evidence())),
              "p-" + row.id(),
              index + 1 < found.size() ? "p-" + found.get(index + 1).person().id().value() : ""));
    }
    return rows;
  }

  private Optional<Notice> notice(Context ctx, Words words) {
    var did = Asked.query(ctx, "did").orElse("");
    return words.knows("fresh.did." + did)
        ? means
            .about(Asked.person(Asked.query(ctx, "about")))
            .map(
                shown ->
                    new Notice(
                        words.say(
                            "fresh.did." + did,
                            means.saying(words).within(shown.person()),
                            means.saying(words).stand(shown.lines()),
                            Asked.accounts(ctx)),
                        did.equals("meanwhile"),
                        did.equals("decided") ? "skim" : ""))
        : Optional.empty();
  }

  /** {@code POST /fresh-start/skim}: keeps {@code person}, whose account is still undecided. */
  public void keep(Context ctx) {
    var shown = means.about(Asked.person(Asked.form(ctx, "person")));
    var act = Act.of(Asked.form(ctx, "act")).filter(Act.KEEPING::contains);
    var back =
        Address.SKIM
            .and("on", Asked.network(Asked.form(ctx, "on")).map(NetworkId::value))
            .and("from", Asked.form(ctx, "from"));
    if (shown.isEmpty() || act.isEmpty()) {
      back.follow(ctx);
      return;
    }
    var person = shown.get().person().id();
    if (!isUndecided(shown.get())) {
      back.and("did", "meanwhile").and("about", person.value()).follow(ctx);
      return;
    }
    means
        .ports()
        .sweep()
        .decide(
            new Decision(
                means.owner(),
                person,
                Optional.empty(),
                act.get().choice(),
                act.get().ground(),
                Optional.empty(),
                means.visits().actor()));
    back.and("did", "decided")
        .and("about", person.value())
        .follow(
            ctx,
            Asked.form(ctx, "after").filter(text -> text.matches("p-[0-9a-f-]{36}")).orElse(""));
  }

  private static boolean isUndecided(Next.Shown shown) {
    return shown.lines().stream().anyMatch(line -> line.state() == Line.State.OPEN);
  }
}
