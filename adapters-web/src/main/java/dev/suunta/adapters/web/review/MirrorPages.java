package dev.suunta.adapters.web.review;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.review.driving.LookInMirror.Outcome;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Shows what already stands on the networks. */
public final class MirrorPages {
  private final LookInMirror mirror;
  private final ManageNetworks networks;
  private final Visits visits;

  public MirrorPages(LookInMirror mirror, ManageNetworks networks, Visits visits) {
    this.mirror = mirror;
    this.networks = networks;
    this.visits = visits;
  }

  /** {@code GET /mirror}, or {@code ?since=2026-01-01}. */
  public void show(Context ctx) {
    var owner = visits.owner();
    var words = visits.words(ctx).knowing(networks.list(owner));
    var frame = visits.frame(ctx, words, words.say("nav.MIRROR"), Frame.Place.MIRROR);
    var typed = Optional.ofNullable(ctx.queryParam("since")).filter(text -> !text.isBlank());
    var since = typed.flatMap(MirrorPages::day);
    var problem = typed.isPresent() && since.isEmpty() ? words.say("mirror.since.unreadable") : "";
    switch (mirror.look(new LookInMirror.Request(owner, since))) {
      case Outcome.Seen(var seen) -> {
        var view = new MirrorPresenter(words).present(seen);
        visits.show(ctx, "mirror", Map.of("page", frame, "view", view, "problem", problem));
      }
      case Outcome.NothingThere(var from, var newest) ->
          empty(
              ctx,
              frame,
              from,
              newest
                  .map(day -> words.say("mirror.nothing.since", words.day(from), words.day(day)))
                  .orElse(words.say("mirror.nothing")),
              newest.isEmpty(),
              problem);
      case Outcome.NotYet(var from, var today) ->
          empty(ctx, frame, today, notYet(words, from), false, problem);
    }
  }

  private static String notYet(Words words, LocalDate from) {
    return words.say("mirror.notyet", words.day(from));
  }

  private void empty(
      Context ctx,
      Frame frame,
      LocalDate since,
      String text,
      boolean importNeeded,
      String problem) {
    visits.show(
        ctx,
        "mirrorEmpty",
        Map.of(
            "page", frame,
            "text", text,
            "importNeeded", importNeeded,
            "since", since.toString(),
            "problem", problem));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      var day = LocalDate.parse(text);
      return day.getYear() < 1990 || day.getYear() > 9999 ? Optional.empty() : Optional.of(day);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
