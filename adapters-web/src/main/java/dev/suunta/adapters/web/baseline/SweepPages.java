package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.Saying;
import dev.suunta.application.baseline.driving.SweepBaseline.Deciding;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Undoing;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** One person after the other. Every decision is kept at once, so leaving loses nothing. */
public final class SweepPages {
  private final Means means;

  SweepPages(Means means) {
    this.means = means;
  }

  /** {@code GET /fresh-start/next}, or {@code ?on=linkedin}, or {@code ?person=} for somebody. */
  public void show(Context ctx) {
    var on = Asked.network(Asked.query(ctx, "on"));
    var words = means.words(ctx);
    var notice = notice(ctx, words);
    var asked = means.about(Asked.person(Asked.query(ctx, "person")));
    var next =
        asked
            .<Next>map(shown -> shown)
            .orElseGet(() -> means.ports().sweep().next(means.owner(), on));
    switch (next) {
      case Next.Shown shown -> show(ctx, words, shown, on, new Typed("", ""), notice);
      case Next.NobodyLeft left -> finished(ctx, words, left, on, notice);
      case Next.NotInIt no -> Address.OVERVIEW.follow(ctx);
      case Next.NoBaseline no -> Address.OVERVIEW.follow(ctx);
    }
  }

  /** What a form held that was not taken. */
  private record Typed(String only, String note) {}

  private void show(
      Context ctx,
      Words words,
      Next.Shown shown,
      Optional<NetworkId> on,
      Typed typed,
      Optional<Notice> notice) {
    var view =
        new SweepPresenter(words, means.zone())
            .present(
                shown,
                means.ports().noted().of(means.owner(), shown.person().id()),
                shown.evidence().isEmpty()
                    ? new Saying(words)
                        .noTrace(
                            means.people().covered(means.owner(), shown.person().id()),
                            means.zone())
                    : "",
                on,
                typed.only(),
                typed.note(),
                notice);
    means
        .visits()
        .show(
            ctx,
            "sweep",
            Map.of(
                "page",
                means.frame(
                    ctx,
                    words,
                    view.name(),
                    Address.NEXT.and("person", view.id()).and("on", view.on())),
                "view",
                view));
  }

  private void finished(
      Context ctx,
      Words words,
      Next.NobodyLeft left,
      Optional<NetworkId> on,
      Optional<Notice> notice) {
    means
        .visits()
        .show(
            ctx,
            "sweepFinished",
            Map.of(
                "page",
                means.frame(
                    ctx,
                    words,
                    words.say("fresh.finished"),
                    Address.NEXT.and("on", on.map(NetworkId::value))),
                "elsewhere",
                left.progress().open(Optional.empty()) > 0,
                "todo",
                left.progress().counts().stream()
                    .anyMatch(count -> count.todo() != Line.Todo.NOTHING),
                "on",
                on.map(NetworkId::value).orElse(""),
                "notice",
                notice));
  }

  /** What was just done, as the store tells it now; the address says only about whom. */
  private Optional<Notice> notice(Context ctx, Words words) {
    var did = Asked.query(ctx, "did").orElse("");
    var key = "fresh.did." + did;
    if (!words.knows(key)) {
      return Optional.empty();
    }
    var about = means.about(Asked.person(Asked.query(ctx, "about")));
    var saying = means.saying(words);
    return did.equals("nothingToUndo")
        ? Optional.of(new Notice(words.say(key), false, ""))
        : about.map(
            shown ->
                new Notice(
                    words.say(
                        key,
                        saying.within(shown.person()),
                        saying.stand(shown.lines()),
                        Asked.accounts(ctx)),
                    did.equals("meanwhile"),
                    ""));
  }

  /** {@code POST /fresh-start/next}: decides about {@code person} as {@code act} says. */
  public void decide(Context ctx) {
    var on = Asked.network(Asked.form(ctx, "on")).map(NetworkId::value);
    var shown = means.about(Asked.person(Asked.form(ctx, "person")));
    var act = Act.of(Asked.form(ctx, "act"));
    var onlyTyped = Asked.form(ctx, "only");
    var only = Asked.account(onlyTyped);
    if (shown.isEmpty() || act.isEmpty() || onlyTyped.isPresent() != only.isPresent()) {
      Address.NEXT.and("on", on).follow(ctx);
      return;
    }
    var person = shown.get().person().id().value();
    if (!SweepPresenter.stood(shown.get()).equals(Asked.form(ctx, "stood").orElse(""))) {
      Address.NEXT.and("on", on).and("did", "meanwhile").and("about", person).follow(ctx);
      return;
    }
    var typed = Optional.ofNullable(ctx.formParam("note")).orElse("").strip();
    var note = Optional.of(typed).filter(text -> !text.isEmpty());
    var decision =
        new Decision(
            means.owner(),
            shown.get().person().id(),
            only,
            act.get().choice(),
            act.get().ground(),
            note,
            act.get().along(),
            means.visits().actor());
    switch (means.ports().sweep().decide(decision)) {
      case Deciding.Decided decided -> {
        var next = Address.NEXT.and("on", on);
        (isMoreOfThem(shown.get(), only) ? next.and("person", person) : next)
            .and("did", did(act.get()))
            .and("about", person)
            .follow(ctx);
      }
      case Deciding.NoNote no -> {
        var words = means.words(ctx);
        show(
            ctx,
            words,
            shown.get(),
            Asked.network(on),
            new Typed(onlyTyped.orElse(""), typed),
            Optional.of(new Notice(words.say("fresh.noNote", Verdict.MOST_NOTE), true, "")));
      }
      // Nothing of theirs was open, such as where somebody decided was put off: on to the next.
      case Deciding.NotInIt no -> Address.NEXT.and("on", on).follow(ctx);
      case Deciding.GroundDoesNotFit unfit -> Address.NEXT.and("on", on).follow(ctx);
      case Deciding.NoBaseline no -> Address.OVERVIEW.follow(ctx);
    }
  }

  private static String did(Act act) {
    return switch (act) {
      case CALL -> "call";
      case PUT_OFF -> "putOff";
      default -> "decided";
    };
  }

  private static boolean isMoreOfThem(Next.Shown shown, Optional<ConnectionId> only) {
    return only.isPresent()
        && shown.lines().stream()
            .anyMatch(
                line ->
                    line.state() == Line.State.OPEN
                        && only.filter(line.connection()::equals).isEmpty());
  }

  /**
   * {@code POST /fresh-start/undo}: takes the last decision back, and leads to whom it was about;
   * with {@code to=overview} or {@code to=skim} there.
   */
  public void undo(Context ctx) {
    var on = Asked.network(Asked.form(ctx, "on")).map(NetworkId::value);
    var to = Asked.form(ctx, "to").orElse("");
    switch (means.ports().sweep().undo(means.owner())) {
      case Undoing.Undone undone -> {
        var person = undone.person().id().value();
        var many = undone.accounts() > 1 ? Optional.of(undone.accounts()) : Optional.empty();
        switch (to) {
          case "overview" ->
              Address.OVERVIEW.and("did", "undone").and("accounts", many).follow(ctx);
          case "skim" ->
              Address.SKIM
                  .and("on", on)
                  .and("did", "undone")
                  .and("about", person)
                  .and("accounts", many)
                  .follow(ctx);
          default ->
              Address.NEXT
                  .and("on", on)
                  .and("person", person)
                  .and("did", "undone")
                  .and("about", person)
                  .and("accounts", many)
                  .follow(ctx);
        }
      }
      case Undoing.NothingToUndo no ->
          Address.NEXT.and("on", on).and("did", "nothingToUndo").follow(ctx);
      case Undoing.NoBaseline no -> Address.OVERVIEW.follow(ctx);
    }
  }
}
