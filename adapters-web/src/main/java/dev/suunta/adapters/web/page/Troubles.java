package dev.suunta.adapters.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Says kindly what went wrong, and never how the program looks inside. */
public final class Troubles {
  private static final Logger LOG = System.getLogger(Troubles.class.getName());
  private static final int BROKEN = 500;

  private final Visits visits;

  public Troubles(Visits visits) {
    this.visits = visits;
  }

  /** Something was refused on purpose. */
  public void refused(HttpResponseException refusal, Context ctx) {
    show(ctx, refusal.getStatus());
  }

  /** Something broke. The log says where; it never holds what people wrote. */
  public void broken(Exception bug, Context ctx) {
    var frames = bug.getStackTrace();
    LOG.log(
        Level.ERROR,
        "{0} at {1}",
        bug.getClass().getName(),
        frames.length == 0 ? "an unknown place" : frames[0]);
    show(ctx, BROKEN);
  }

  /** The page for a status. */
  public void show(Context ctx, int status) {
    var words = status < BROKEN ? visits.words(ctx) : visits.wordsWithoutOwner(ctx);
    var kind = words.knows("trouble." + status + ".title") ? status : fallback(status);
    var title = words.say("trouble." + kind + ".title");
    ctx.status(status);
    visits.show(
        ctx,
        "trouble",
        Map.of(
            "page",
            visits.frame(ctx, words, title, Frame.Place.ELSEWHERE),
            "text",
            words.say("trouble." + kind + ".text"),
            "command",
            status == 401 ? words.say("trouble.401.command") : ""));
  }

  private static int fallback(int status) {
    return status >= BROKEN ? BROKEN : 400;
  }
}
