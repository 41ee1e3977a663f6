package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.post.Post;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** Gives a draft up, once it was asked whether that is meant. */
public final class DropPages {
  private final WritePost writing;
  private final ReadStrategy strategies;
  private final ManageNetworks networks;
  private final Desk desk;
  private final Visits visits;

  DropPages(
      WritePost writing,
      ReadStrategy strategies,
      ManageNetworks networks,
      Desk desk,
      Visits visits) {
    this.writing = writing;
    this.strategies = strategies;
    this.networks = networks;
    this.desk = desk;
    this.visits = visits;
  }

  /** {@code GET /write/<id>/drop}: shows what would be given up. */
  public void ask(Context ctx) {
    var owner = visits.owner();
    var post = post(ctx);
    var words = visits.words(ctx).knowing(networks.list(owner));
    visits.show(
        ctx,
        "drop",
        Map.of(
            "page",
            visits.frame(ctx, words, words.say("drop.title"), Frame.Place.WRITE, ctx.path()),
            "address",
            "/write/" + post.id().value(),
            "text",
            Drafts.begins(post),
            "told",
            Drafts.told(post, strategies.zone(owner), words)));
  }

  /** {@code POST /write/<id>/drop}: gives it up. */
  public void drop(Context ctx) {
    var dropped = writing.drop(visits.owner(), post(ctx).id());
    switch (dropped) {
      // A second click is no news: it stands where the first one put it.
      case WritePost.Dropping.Dropped gone -> toWriting(ctx);
      case WritePost.Dropping.AlreadyDropped before -> toWriting(ctx);
      case WritePost.Dropping.UnknownPost unknown -> throw missing();
    }
  }

  private static void toWriting(Context ctx) {
    ctx.redirect(Frame.Place.WRITE.path() + "?dropped=1", HttpStatus.SEE_OTHER);
  }

  private Post post(Context ctx) {
    return Origin.id(ctx.pathParam("post"))
        .flatMap(id -> desk.draft(visits.owner(), id))
        .orElseThrow(DropPages::missing);
  }

  private static HttpResponseException missing() {
    return new HttpResponseException(HttpStatus.NOT_FOUND.getCode());
  }
}
