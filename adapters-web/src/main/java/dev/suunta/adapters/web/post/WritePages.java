package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.FindingsView;
import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.CheckPost.Outcome;
import dev.suunta.application.post.driving.CheckPost.RenditionReport;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy.Which;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.post.gate.GateReport;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.texts.Explained;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place to write, where only what is wrong shows while one writes. Nothing is kept. */
public final class WritePages {
  private final CheckPost posts;
  private final ReadStrategy strategies;
  private final ManageNetworks networks;
  private final Visits visits;

  public WritePages(
      CheckPost posts, ReadStrategy strategies, ManageNetworks networks, Visits visits) {
    this.posts = posts;
    this.strategies = strategies;
    this.networks = networks;
    this.visits = visits;
  }

  /** {@code GET /write}: an empty page, for {@code ?network=linkedin} if it says so. */
  public void begin(Context ctx) {
    var owner = visits.owner();
    var strategy = inUse(owner);
    var first =
        strategy
            .flatMap(inUse -> inUse.charters().stream().findFirst())
            .map(charter -> charter.network().value())
            .orElse("");
    var asked = Optional.ofNullable(ctx.queryParam("network")).orElse(first);
    show(ctx, owner, strategy, WriteForm.empty(asked), false);
  }

  /**
   * {@code POST /write}: the person says that it is ready, and everything is told; unless they only
   * changed the language, which must not cost what they wrote.
   */
  public void ready(Context ctx) {
    var owner = visits.owner();
    var asked = ctx.formParam("stay") == null || ctx.formParam("asked") != null;
    show(ctx, owner, inUse(owner), WriteForm.of(ctx), asked);
  }

  private void show(
      Context ctx, OwnerId owner, Optional<Strategy> strategy, WriteForm form, boolean asked) {
    var words = visits.words(ctx).knowing(networks.list(owner));
    var presenter = new WritePresenter(words, strategy, networks.list(owner));
    var view = presenter.present(form, check(owner, form, words), asked);
    visits.show(
        ctx,
        "write",
        Map.of(
            "page",
            visits.frame(ctx, words, words.say("write.title"), Frame.Place.WRITE),
            "view",
            view));
  }

  /**
   * {@code POST /write/check}: while one writes, only what is wrong. Once everything was told, it
   * is told anew, so that what was mended goes away.
   */
  public void checkWhileWriting(Context ctx) {
    var owner = visits.owner();
    var words = visits.words(ctx).knowing(networks.list(owner));
    var form = WriteForm.of(ctx);
    var checked = check(owner, form, words);
    var presenter = new WritePresenter(words, inUse(owner), networks.list(owner));
    var asked = ctx.formParam("asked") != null;
    var wrong =
        asked
            ? List.<Finding>of()
            : checked.findings().stream().filter(WritePages::isWrong).toList();
    visits.show(
        ctx,
        "writeLive",
        Map.of(
            "t",
            words,
            "findings",
            FindingsView.of(wrong, words),
            "view",
            presenter.present(form, checked, asked)));
  }

  /** What is missing is a question, and questions wait until they are asked for (S15). */
  private static boolean isWrong(Finding finding) {
    return finding.weight() == Weight.BLOCK
        && !finding.code().name().endsWith("_MISSING")
        && finding.code() != GateFinding.NO_STRATEGY;
  }

  private Optional<Strategy> inUse(OwnerId owner) {
    return strategies.show(owner, new Which.InUse()).map(shown -> shown.revision().strategy());
  }

  /**
   * What became of a check.
   *
   * @param report what was found, unless the form could not be taken
   * @param problem why it could not be taken
   */
  record Checked(Optional<Post> post, Optional<RenditionReport> report, Optional<String> problem) {
    List<Finding> findings() {
      return report.stream()
          .flatMap(each -> each.report().findings().stream())
          .map(GateReport.Judged::finding)
          .toList();
    }

    static Checked problem(String said) {
      return new Checked(Optional.empty(), Optional.empty(), Optional.of(said));
    }
  }

  private Checked check(OwnerId owner, WriteForm form, Words words) {
    if (form.place().isEmpty()) {
      return Checked.problem(words.say("write.refused.network"));
    }
    CheckPost.Written.AsDraft written;
    try {
      written = new CheckPost.Written.AsDraft(form.draft());
    } catch (IllegalArgumentException e) {
      // The message names fields of the core, not of this page, and may hold what was typed.
      return Checked.problem(words.say("write.refused.unusable"));
    }
    var request =
        new CheckPost.Request(
            owner, written, form.place(), Way.BY_HAND, Via.PAGE, Optional.empty());
    return switch (posts.check(request)) {
      case Outcome.Checked(var post, var reports) ->
          new Checked(Optional.of(post), reports.stream().findFirst(), Optional.empty());
      case Outcome.Refused(var refusal) -> Checked.problem(said(words.texts().say(refusal)));
      case Outcome.UnknownPost unknown ->
          throw new IllegalStateException("a draft is no kept post: " + unknown);
    };
  }

  private static String said(Explained explained) {
    return explained.what() + " " + explained.toDo();
  }
}
