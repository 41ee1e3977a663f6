package dev.suunta.adapters.web.page;

import dev.suunta.adapters.web.access.Guard;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says kindly what went wrong, and never how the program looks inside. */
public final class Troubles {
  private static final Logger LOG = System.getLogger(Troubles.class.getName());
  private static final int BROKEN = 500;

  /** The token of a session that is over, and buttons. */
  private static final Set<String> NOT_TYPED =
      Set.of(Guard.TOKEN_FIELD, "keep", "add", "remove", "stay", "instead");

  private final Visits visits;
  private final Guard guard;

  public Troubles(Visits visits, Guard guard) {
    this.visits = visits;
    this.guard = guard;
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
            status == 401 ? words.say("trouble.401.command") : "",
            "typed",
            typed(ctx)));
    guard.takeTheRest(ctx);
  }

  /**
   * What somebody typed on the page to write on, which no trouble may cost them. It is shown to
   * nobody but the page of ours that sent it.
   */
  private List<Typed> typed(Context ctx) {
    if (!ctx.method().equals(HandlerType.POST)
        || !ctx.path().equals(Frame.Place.WRITE.path())
        || !guard.isFromOurPage(ctx)
        || !ctx.isFormUrlencoded()
        || ctx.status().getCode() == HttpStatus.CONTENT_TOO_LARGE.getCode()) {
      return List.of();
    }
    try {
      return ctx.formParamMap().entrySet().stream()
          .filter(field -> !NOT_TYPED.contains(field.getKey()))
          .map(field -> new Typed(field.getKey(), field.getValue().getFirst()))
          .toList();
    } catch (HttpResponseException tooLarge) {
      return List.of();
    }
  }

  /** A field, and what stands in it. */
  public record Typed(String name, String value) {
    /** Whether it holds the text itself, which a person wants to see. */
    public boolean isText() {
      return name.startsWith("text");
    }
  }

  private static int fallback(int status) {
    return status >= BROKEN ? BROKEN : 400;
  }
}
