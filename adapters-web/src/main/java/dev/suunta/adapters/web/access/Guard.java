package dev.suunta.adapters.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What every request must prove before a page answers. */
public final class Guard {
  /** The field in which forms send their token along. */
  public static final String TOKEN_FIELD = "_csrf";

  /** The header in which scripts may send it. */
  public static final String TOKEN_HEADER = "X-CSRF-Token";

  /** The greatest body of a request, in bytes. */
  public static final long MOST_BYTES = 1024 * 1024;

  /** How much of a refused body is still taken, in bytes. */
  private static final long MOST_TAKEN = 64 * MOST_BYTES;

  private static final String SESSION = "suunta.session";
  private static final Logger LOG = System.getLogger(Guard.class.getName());

  private final Sessions sessions;
  private final Set<String> alsoKnownAs;

  public Guard(Sessions sessions, Set<String> alsoKnownAs) {
    this.sessions = sessions;
    this.alsoKnownAs = Set.copyOf(alsoKnownAs);
  }

  /**
   * Refuses names that are not ours: a page of another host may point its own name at this machine
   * and would then count as the same origin (DNS rebinding).
   */
  public void requireOurName(Context ctx) {
    var host = header(ctx, "Host").map(name -> name.toLowerCase(Locale.ROOT));
    if (host.filter(name -> isOurs(name, ctx)).isEmpty()) {
      throw new HttpResponseException(HttpStatus.MISDIRECTED_REQUEST.getCode());
    }
  }

  private boolean isOurs(String name, Context ctx) {
    var port = ctx.req().getLocalPort();
    return name.equals("127.0.0.1:" + port)
        || name.equals("localhost:" + port)
        || name.equals("[::1]:" + port)
        || alsoKnownAs.contains(name);
  }

  /** Refuses a browser that has not come in by a link. */
  public void requireSession(Context ctx) {
    if (session(ctx).isEmpty()) {
      throw new HttpResponseException(HttpStatus.UNAUTHORIZED.getCode());
    }
  }

  /** The session of the browser that asks. */
  public Optional<Session> session(Context ctx) {
    Optional<Session> known = Optional.ofNullable(ctx.attribute(SESSION));
    return known.or(() -> Optional.ofNullable(ctx.cookie(cookieName(ctx))).flatMap(sessions::of));
  }

  /** Refuses bodies that announce to be too large; those that do not are cut off while read. */
  public void requireSmall(Context ctx) {
    if (ctx.req().getContentLengthLong() > MOST_BYTES) {
      throw new HttpResponseException(HttpStatus.CONTENT_TOO_LARGE.getCode());
    }
  }

  /**
   * Takes what a refused request still sends, up to a bound. Jetty closes a connection whose body
   * nobody read, and a browser that is still sending then shows a reset instead of our answer.
   */
  public void takeTheRest(Context ctx) {
    try {
      var body = ctx.req().getInputStream();
      var passing = new byte[64 * 1024];
      var left = MOST_TAKEN;
      for (var read = 0; read >= 0 && left > 0; left -= read) {
        read = body.read(passing);
      }
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "nobody waits for the answer any more: {0}", gone.getClass().getName());
    }
  }

  /**
   * Refuses whatever may change something unless a form of ours sent it. Browsers send {@code
   * Origin: null} with a form of a page whose referrer policy is no-referrer, as ours is; there
   * {@code Sec-Fetch-Site} has to speak for it.
   */
  public void requireOurForm(Context ctx) {
    if (isSafe(ctx.method())) {
      return;
    }
    if (!isFromOurPage(ctx)) {
      throw new HttpResponseException(HttpStatus.FORBIDDEN.getCode());
    }
    if (!ctx.isFormUrlencoded()) {
      throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode());
    }
    var token = header(ctx, TOKEN_HEADER).or(() -> Optional.ofNullable(ctx.formParam(TOKEN_FIELD)));
    var session = session(ctx);
    if (session.isEmpty() || token.filter(session.get()::wrote).isEmpty()) {
      throw new HttpResponseException(HttpStatus.FORBIDDEN.getCode());
    }
  }

  /** Whether the browser says that a page of ours sent it, in this session or an earlier one. */
  public boolean isFromOurPage(Context ctx) {
    var own = "http://" + header(ctx, "Host").orElse("");
    var origin = header(ctx, "Origin");
    var site = header(ctx, "Sec-Fetch-Site");
    return site.isPresent()
        ? site.get().equals("same-origin")
            && origin
                .filter(value -> !value.equals("null") && !value.equalsIgnoreCase(own))
                .isEmpty()
        : origin.filter(value -> value.equalsIgnoreCase(own)).isPresent();
  }

  /** Whether the browser says that another site's page led here; it brings no cookie of ours. */
  public static boolean isLedFromElsewhere(Context ctx) {
    return header(ctx, "Sec-Fetch-Site").filter("cross-site"::equals).isPresent();
  }

  private static boolean isSafe(HandlerType method) {
    return method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD);
  }

  /** Exchanges a key for a session; false if the key opens nothing. */
  public boolean enter(Context ctx, String key) {
    var session = sessions.enter(key);
    session.ifPresent(
        opened -> {
          ctx.attribute(SESSION, opened);
          var cookie = new Cookie(cookieName(ctx), opened.cookie());
          cookie.setPath("/");
          cookie.setHttpOnly(true);
          cookie.setSameSite(SameSite.STRICT);
          ctx.cookie(cookie);
        });
    return session.isPresent();
  }

  /** Cookies know no ports, so the port stands in the name: two Suuntas can run side by side. */
  public static String cookieName(Context ctx) {
    return "suunta-" + ctx.req().getLocalPort();
  }

  private static Optional<String> header(Context ctx, String name) {
    return Optional.ofNullable(ctx.header(name));
  }
}
