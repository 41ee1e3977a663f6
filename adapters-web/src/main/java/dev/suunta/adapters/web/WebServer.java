package dev.suunta.adapters.web;

import dev.suunta.adapters.web.access.Guard;
import dev.suunta.adapters.web.access.SecurityHeaders;
import dev.suunta.adapters.web.access.Sessions;
import dev.suunta.adapters.web.baseline.FreshStartPages;
import dev.suunta.adapters.web.page.Assets;
import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Troubles;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.people.GroupPages;
import dev.suunta.adapters.web.people.PeoplePages;
import dev.suunta.adapters.web.people.PersonPages;
import dev.suunta.adapters.web.post.WritePages;
import dev.suunta.adapters.web.review.MirrorPages;
import dev.suunta.adapters.web.strategy.StrategyPages;
import dev.suunta.domain.shared.Owner;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * Suunta in a browser. The server listens on this machine and lets in whoever brings the link that
 * its owner was shown; the link opens once.
 */
public final class WebServer implements AutoCloseable {
  private static final String ENTER = "/enter";

  private final WebOptions options;
  private final Sessions sessions = new Sessions();
  private final Guard guard;
  private final Visits visits;
  private final Troubles troubles;
  private final Assets assets = new Assets();
  private final Javalin server;

  /**
   * A server that does not listen yet.
   *
   * @param ports what the pages ask
   * @param owner whose pages they are; their language is the pages' language unless another is
   *     chosen on a page
   * @param options how to listen
   */
  public WebServer(WebPorts ports, Supplier<Owner> owner, WebOptions options) {
    this.options = options;
    this.guard = new Guard(sessions, options.alsoKnownAs());
    this.visits = new Visits(guard, owner, assets);
    this.troubles = new Troubles(visits, guard);
    var strategy = new StrategyPages(ports.strategy(), ports.networks(), visits);
    var mirror = new MirrorPages(ports.mirror(), ports.networks(), visits);
    var write =
        new WritePages(
            ports.writing(),
            ports.gate(),
            ports.holds(),
            ports.posts(),
            ports.strategy(),
            ports.networks(),
            ports.noting().groups(),
            visits);
    var people = new PeoplePages(ports.people(), ports.addPerson(), ports.networks(), visits);
    var person =
        new PersonPages(
            ports.people(),
            ports.linkPeople(),
            ports.noting(),
            ports.following().sweep(),
            ports.strategy(),
            ports.networks(),
            visits);
    var freshStart =
        new FreshStartPages(
            ports.following(), ports.people(), ports.strategy(), ports.networks(), visits);
    this.server =
        Javalin.create(
            config -> {
              listen(config);
              protect(config);
              var routes = config.routes;
              routes.get(Assets.ROOT + "<file>", assets::serve);
              routes.get(ENTER, this::enter);
              routes.get(
                  "/", ctx -> ctx.redirect(Frame.Place.STRATEGY.path(), HttpStatus.SEE_OTHER));
              routes.get(Frame.Place.STRATEGY.path(), strategy::show);
              routes.get(Frame.Place.MIRROR.path(), mirror::show);
              routes.get(Frame.Place.WRITE.path(), write::begin);
              routes.post(Frame.Place.WRITE.path(), write::ready);
              routes.post(Frame.Place.WRITE.path() + "/check", write::checkWhileWriting);
              routes.get(Frame.Place.WRITE.path() + "/{post}", write::open);
              routes.get(Frame.Place.WRITE.path() + "/{post}/drop", write.dropping()::ask);
              routes.post(Frame.Place.WRITE.path() + "/{post}/drop", write.dropping()::drop);
              routes.get(Frame.Place.PEOPLE.path(), people::list);
              routes.post(Frame.Place.PEOPLE.path(), people::add);
              about(routes, person);
              follow(routes, freshStart);
            });
  }

  private static void about(RoutesConfig routes, PersonPages pages) {
    // Before those of a person, for nobody has this for their id.
    routes.get(GroupPages.PATH, pages.groups()::list);
    routes.get(GroupPages.PATH + "/{group}", pages.groups()::show);
    routes.post(GroupPages.PATH + "/{group}/out", pages.groups()::takeOut);
    var path = Frame.Place.PEOPLE.path() + "/{person}";
    routes.get(path, pages::show);
    routes.post(path + "/link", pages::link);
    routes.post(path + "/not-same", pages::notSame);
    routes.post(path + "/unlink", pages::unlink);
    routes.post(path + "/note", pages.noting()::note);
    routes.post(path + "/note/remove", pages.noting()::removeNote);
    routes.post(path + "/group", pages.noting()::group);
    routes.post(path + "/group/out", pages.noting()::takeOut);
    routes.post(path + "/met", pages.noting()::met);
    routes.post(path + "/met/remove", pages.noting()::removeMeeting);
    routes.post(path + "/call", pages.noting()::call);
    routes.post(path + "/called", pages.noting()::called);
    routes.post(path + "/back", pages.noting()::bringBack);
  }

  private static void follow(RoutesConfig routes, FreshStartPages pages) {
    var path = Frame.Place.FRESH_START.path();
    routes.get(path, pages::show);
    routes.post(path, pages::begin);
    routes.get(path + "/next", pages.sweep()::show);
    routes.post(path + "/next", pages.sweep()::decide);
    routes.post(path + "/undo", pages.sweep()::undo);
    routes.get(path + "/skim", pages.skim()::show);
    routes.post(path + "/skim", pages.skim()::keep);
    routes.get(path + "/rest", pages.rest()::ask);
    routes.post(path + "/rest", pages.rest()::letGo);
    routes.get(path + "/worksheet", pages.worksheet()::show);
    routes.post(path + "/worksheet", pages.worksheet()::check);
    routes.get("/to-call", pages.toCall()::show);
    routes.post("/to-call", pages.toCall()::end);
    routes.post("/to-call/back", pages.toCall()::bringBack);
    routes.get("/hear-from", pages.hearFrom()::show);
    routes.post("/hear-from", pages.hearFrom()::wish);
    routes.post("/hear-from/drop", pages.hearFrom()::drop);
  }

  /** What is listened on, and the link that opens it once. */
  public record Opened(int port, URI link) {}

  /**
   * Begins to listen.
   *
   * @throws RuntimeException if the port is taken
   */
  public Opened start() {
    server.start();
    return new Opened(server.port(), newLink());
  }

  /** Another link, which opens once; the one before it is void from now on. */
  public URI newLink() {
    var host =
        options.host().equals("0.0.0.0") || options.host().equals("::")
            ? WebOptions.LOOPBACK
            : options.host();
    return URI.create(
        "http://%s:%d%s?key=%s"
            .formatted(
                host.contains(":") ? "[" + host + "]" : host,
                server.port(),
                ENTER,
                sessions.newKey()));
  }

  /** Stops listening; every session ends. */
  public void stop() {
    server.stop();
  }

  @Override
  public void close() {
    stop();
  }

  private void listen(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.jetty.host = options.host();
    config.jetty.port = options.port();
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(
        jetty -> {
          // What never reaches a page, such as a broken request line, is answered by Jetty itself.
          var bare = new ErrorHandler();
          bare.setShowStacks(false);
          bare.setShowCauses(false);
          bare.setShowMessageInTitle(false);
          jetty.setErrorHandler(bare);
          jetty.setStopTimeout(0);
        });
    config.http.maxRequestSize = Guard.MOST_BYTES;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "text/plain; charset=utf-8";
  }

  private void protect(JavalinConfig config) {
    config.routes.before(
        ctx -> {
          SecurityHeaders.on(ctx);
          guard.requireOurName(ctx);
          if (ctx.path().startsWith(Assets.ROOT) || ctx.path().equals(ENTER)) {
            return;
          }
          guard.requireSession(ctx);
          guard.requireSmall(ctx);
          guard.requireOurForm(ctx);
        });
    config.routes.exception(HttpResponseException.class, troubles::refused);
    config.routes.exception(Exception.class, troubles::broken);
    config.router.javaLangErrorHandler(
        (response, error) -> {
          System.getLogger(WebServer.class.getName())
              .log(System.Logger.Level.ERROR, error.getClass().getName());
          response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        });
  }

  /** Every route, such as {@code POST /write}, so that a test can walk them all. */
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint.method.name() + " " + route.endpoint.path)
        .filter(route -> route.startsWith("GET ") || route.startsWith("POST "))
        .toList();
  }

  private void enter(Context ctx) {
    var opened = Optional.ofNullable(ctx.queryParam("key")).filter(key -> guard.enter(ctx, key));
    if (opened.isEmpty() && !Guard.isLedFromElsewhere(ctx)) {
      // Whoever is in already and follows the spent link again simply comes in.
      guard.requireSession(ctx);
    }
    // The key must not stay in the address bar or the history. A redirect would be asked for in the
    // name of the page that holds the link, without our cookie if that is another site's; a page of
    // ours that leads on is asked with it.
    var on = Frame.Place.STRATEGY.path();
    var words = visits.words(ctx);
    ctx.header("Refresh", "0; url=" + on);
    visits.show(
        ctx,
        "enter",
        Map.of(
            "page", visits.frame(ctx, words, words.say("enter"), Frame.Place.ELSEWHERE), "on", on));
  }
}
