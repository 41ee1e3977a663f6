package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.FindingsView;
import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.post.Desk.Keeping;
import dev.suunta.adapters.web.post.WritePresenter.Scene;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy.Which;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.gate.GateReport.Judged;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place to write. While one writes only what is wrong shows; once one is ready it is kept, and
 * what is missing is asked.
 */
public final class WritePages {
  private final Checking gate;
  private final PassHold holds;
  private final ReadPosts posts;
  private final ReadStrategy strategies;
  private final ManageNetworks networks;
  private final GroupPeople groups;
  private final Visits visits;
  private final Desk desk;
  private final Drafts drafts;
  private final DropPages dropping;

  public WritePages(
      WritePost writing,
      CheckPost gate,
      PassHold holds,
      ReadPosts posts,
      ReadStrategy strategies,
      ManageNetworks networks,
      GroupPeople groups,
      Visits visits) {
    this.holds = holds;
    this.posts = posts;
    this.strategies = strategies;
    this.networks = networks;
    this.groups = groups;
    this.visits = visits;
    this.gate = new Checking(gate);
    this.desk = new Desk(writing, posts);
    this.drafts = new Drafts(posts);
    this.dropping = new DropPages(writing, strategies, networks, desk, visits);
  }

  /** Where drafts are given up. */
  public DropPages dropping() {
    return dropping;
  }

  /** Who asks, and what their answer is made of. */
  private record Visit(Context ctx, Desk.Writer writer, Words words) {}

  private Visit visit(Context ctx) {
    var owner = visits.owner();
    var strategy =
        strategies.show(owner, new Which.InUse()).map(shown -> shown.revision().strategy());
    return new Visit(
        ctx,
        new Desk.Writer(owner, visits.actor(), strategy),
        visits.words(ctx).knowing(networks.list(owner)));
  }

  /** {@code GET /write}: an empty page, for {@code ?network=linkedin} if it says so. */
  public void begin(Context ctx) {
    var visit = visit(ctx);
    var first =
        visit
            .writer()
            .strategy()
            .flatMap(inUse -> inUse.charters().stream().findFirst())
            .map(charter -> charter.network().value())
            .orElse("");
    var form = WriteForm.empty(Optional.ofNullable(ctx.queryParam("network")).orElse(first));
    var note = ctx.queryParam("dropped") == null ? "" : visit.words().say("drop.done");
    show(
        visit,
        scene(visit, Origin.fresh(), form, Optional.empty())
            .noting(note)
            .listing(list(visit, Optional.empty())));
  }

  /** {@code GET /write/<id>}: a draft that is kept, to go on with. */
  public void open(Context ctx) {
    var visit = visit(ctx);
    var post =
        Origin.id(ctx.pathParam("post"))
            .flatMap(id -> desk.draft(visit.writer().owner(), id))
            .orElseThrow(() -> new HttpResponseException(HttpStatus.NOT_FOUND.getCode()));
    show(visit, opened(visit, Origin.fresh().about(post), post, "opened"));
  }

  /**
   * {@code POST /write}: the person says that it is ready, or wants it kept, or answers; unless
   * they only changed the language or the networks, which must not cost what they wrote.
   */
  public void ready(Context ctx) {
    var visit = visit(ctx);
    var form = WriteForm.of(ctx);
    var origin = Origin.of(ctx);
    if (Fields.has(ctx, "add") || Fields.has(ctx, "remove") || Fields.has(ctx, "stay")) {
      var changed =
          Fields.has(ctx, "add")
              ? form.with(Fields.text(ctx, "add"))
              : form.without(Fields.text(ctx, "remove"));
      show(visit, unkept(visit, origin, changed));
    } else if (!form.isPlaced() || (form.isBlank() && origin.post().isEmpty())) {
      show(visit, unkept(visit, origin, form).answered(Answers.of(ctx, visit.words())));
    } else {
      keep(visit, origin, form);
    }
  }

  private void keep(Visit visit, Origin origin, WriteForm form) {
    switch (desk.keep(visit.writer(), origin, form)) {
      case Keeping.Kept(var post) -> told(visit, origin.about(post), post);
      case Keeping.Refused(var refusal) ->
          refused(visit, origin, form, WriteView.Problem.of(Checking.said(visit.words(), refusal)));
      case Keeping.Unusable unusable ->
          refused(
              visit,
              origin,
              form,
              WriteView.Problem.of(visit.words().say("write.refused.unusable")));
      case Keeping.ChangedMeanwhile(var now) ->
          refused(
              visit,
              origin,
              form,
              new WriteView.Problem(
                  visit.words().say("write.changed"),
                  origin.about(now).address(),
                  String.valueOf(now.stamp())));
      case Keeping.Gone gone ->
          refused(
              visit, Origin.fresh(), form, WriteView.Problem.of(visit.words().say("write.gone")));
    }
  }

  private void refused(Visit visit, Origin origin, WriteForm form, WriteView.Problem problem) {
    show(visit, unkept(visit, origin, form).refused(problem));
  }

  private void told(Visit visit, Origin origin, Post post) {
    var scene = opened(visit, origin, post, "kept").noting(visit.words().say("write.kept"));
    var answers = Answers.of(visit.ctx(), visit.words());
    if (Fields.has(visit.ctx(), "keep")) {
      show(visit, answers.areGiven() ? scene.answered(answers) : scene);
      return;
    }
    answers.pass(
        post,
        visit.words(),
        (place, answer) ->
            holds.pass(
                new PassHold.Request(
                    visit.writer().owner(),
                    post.id(),
                    post.renditions().get(place).id(),
                    post.renditions().get(place).version(),
                    answer.code(),
                    answer.reason(),
                    visit.writer().actor())));
    var checked = gate.kept(visit.writer().owner(), post.id(), visit.words());
    show(visit, scene.checked(checked).answered(answers));
  }

  private Scene opened(Visit visit, Origin origin, Post post, String state) {
    var kept = posts.asDraft(visit.writer().owner(), post);
    var form = WriteForm.of(kept, visit.writer().strategy());
    return scene(visit, origin, form, Optional.of(kept))
        .in(state)
        .listing(list(visit, Optional.of(post)));
  }

  private Scene unkept(Visit visit, Origin origin, WriteForm form) {
    var kept = desk.kept(visit.writer().owner(), origin);
    var scene =
        scene(visit, origin, form, kept).in("unkept").listing(list(visit, Optional.empty()));
    var answers = Answers.of(visit.ctx(), visit.words());
    return Fields.has(visit.ctx(), "asked") || answers.areGiven() ? scene.answered(answers) : scene;
  }

  private Scene scene(Visit visit, Origin origin, WriteForm form, Optional<PostDraft> kept) {
    return Scene.of(
        origin,
        form,
        kept,
        gate.typed(
            visit.writer().owner(),
            form,
            kept,
            Answers.of(visit.ctx(), visit.words()),
            visit.words()));
  }

  private DraftsView list(Visit visit, Optional<Post> open) {
    return drafts.list(
        visit.writer().owner(),
        open.map(Post::id),
        Optional.ofNullable(visit.ctx().queryParam("drafts")),
        strategies.zone(visit.writer().owner()),
        visit.words());
  }

  private WritePresenter presenter(Visit visit) {
    var owner = visit.writer().owner();
    return new WritePresenter(
        visit.words(), visit.writer().strategy(), networks.list(owner), groups.groups(owner));
  }

  private void show(Visit visit, Scene scene) {
    visits.show(
        visit.ctx(),
        "write",
        Map.of(
            "page",
            visits.frame(
                visit.ctx(),
                visit.words(),
                visit.words().say("write.title"),
                Frame.Place.WRITE,
                Frame.Place.WRITE.path()),
            "view",
            presenter(visit).present(scene)));
  }

  /**
   * {@code POST /write/check}: while one writes, only what is wrong. Once everything was told, it
   * is told anew, so that what was mended goes away. Nothing is kept.
   */
  public void checkWhileWriting(Context ctx) {
    var visit = visit(ctx);
    var form = WriteForm.of(ctx);
    var asked = Fields.has(ctx, "asked");
    var kept =
        asked ? desk.kept(visit.writer().owner(), Origin.of(ctx)) : Optional.<PostDraft>empty();
    var scene = scene(visit, Origin.of(ctx), form, kept);
    var wrong =
        asked
            ? List.<Finding>of()
            : scene.checked().reports().stream()
                .flatMap(report -> report.report().findings().stream())
                .map(Judged::finding)
                .filter(Checking::isWrong)
                .toList();
    visits.show(
        ctx,
        "writeLive",
        Map.of(
            "t",
            visit.words(),
            "findings",
            FindingsView.of(wrong, visit.words()),
            "view",
            presenter(visit)
                .present(asked ? scene.answered(Answers.of(ctx, visit.words())) : scene)));
  }
}
