package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.ReadPosts.Lookup;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.shared.Page;
import dev.suunta.application.strategy.driving.ReadStrategy.Which;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suunta post}: write, check, look at, give up. */
@Command(name = "post", mixinStandardHelpOptions = true)
final class PostCommand implements Runnable {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  PostCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Cli.needSubcommand(spec);
  }

  @Command(name = "new", mixinStandardHelpOptions = true)
  int write(
      @Option(names = "--from", paramLabel = "FILE") Optional<String> from,
      @Option(names = "--for", paramLabel = "NETWORK") Optional<String> network,
      @Option(names = "--text", paramLabel = "TEXT") Optional<String> text,
      @Option(names = "--why", paramLabel = "LINE") Optional<String> why,
      @Option(names = "--json") boolean json) {
    return new PostWriting(session, json).write(from, network, text, why);
  }

  @Command(name = "edit", mixinStandardHelpOptions = true)
  int edit(
      @Parameters(paramLabel = "ID", descriptionKey = "ID") String id,
      @Option(names = "--from", paramLabel = "FILE") Optional<String> from) {
    return found(id, post -> new PostWriting(session, false).rewrite(post, from));
  }

  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(
      @Parameters(arity = "1..*", paramLabel = "FILE|ID", descriptionKey = "FILE|ID")
          List<String> names,
      @Option(names = "--for", paramLabel = "NETWORK") Optional<String> network,
      @Option(names = "--api") boolean api,
      @Option(names = "--why") boolean why,
      @Option(names = "--json") boolean json) {
    return new PostChecking(session, network, api, why, json).check(names);
  }

  @Command(name = "pass", mixinStandardHelpOptions = true)
  int pass(
      @Parameters(paramLabel = "ID", descriptionKey = "ID") String id,
      @Parameters(paramLabel = "CODE", descriptionKey = "CODE") String code,
      @Option(names = "--for", paramLabel = "NETWORK") Optional<String> network,
      @Option(names = "--reason", paramLabel = "WHY", required = true) String reason) {
    return found(id, post -> new PostPassing(session).pass(post, code, network, reason));
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "ID", descriptionKey = "ID") String id,
      @Option(names = "--markdown") boolean markdown,
      @Option(names = "--json") boolean json) {
    if (markdown && json) {
      return session.complain(ExitCode.USAGE, "usage.notBoth", "--markdown", "--json");
    }
    return found(
        id,
        post -> {
          if (json) {
            session.terminal().out().println(Json.write(PostView.json(post)));
          } else if (markdown) {
            session.document(session.useCases().readPosts().asDocument(session.owner().id(), post));
          } else {
            show(post);
          }
          return ExitCode.OK;
        });
  }

  private void show(Post post) {
    var screen = session.screen();
    screen.wrapped(
        "",
        session.say(
            "post.head",
            PostView.shortId(post),
            session.texts().word("poststate", post.state()),
            session.day(post.writtenAt())));
    post.purpose().whyLine().ifPresent(why -> screen.wrapped("", session.say("post.why", why)));
    PostView.renditions(session, post, "  ");
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--dropped") boolean dropped,
      @Option(names = "--from", paramLabel = "PAGE") Optional<String> from,
      @Option(names = "--json") boolean json) {
    var state = dropped ? PostState.DROPPED : PostState.DRAFT;
    Page<Post> page;
    try {
      page = session.useCases().readPosts().page(session.owner().id(), state, from, 50);
    } catch (IllegalArgumentException noPage) {
      return session.complain(ExitCode.UNKNOWN, "post.noPage", from.orElse(""));
    }
    if (json) {
      session
          .terminal()
          .out()
          .println(
              Json.write(
                  Json.object(
                      "posts", page.rows().stream().map(PostView::json).toList(),
                      "next", page.next())));
      return ExitCode.OK;
    }
    if (page.rows().isEmpty()) {
      session.screen().wrapped("", session.say("post.none"));
    }
    new PostListing(session).show(page.rows());
    page.next().ifPresent(next -> session.screen().wrapped("", session.say("post.more", next)));
    return ExitCode.OK;
  }

  @Command(name = "drop", mixinStandardHelpOptions = true)
  int drop(@Parameters(paramLabel = "ID", descriptionKey = "ID") String id) {
    return found(
        id,
        post ->
            switch (session.useCases().writePost().drop(session.owner().id(), post.id())) {
              case WritePost.Dropping.Dropped(var dropped) -> {
                session
                    .screen()
                    .wrapped("", session.say("post.dropped", PostView.shortId(dropped)));
                yield ExitCode.OK;
              }
              case WritePost.Dropping.AlreadyDropped(var before) ->
                  session.complain(
                      ExitCode.UNKNOWN, "post.droppedBefore", PostView.shortId(before));
              case WritePost.Dropping.UnknownPost unknown ->
                  session.complain(ExitCode.UNKNOWN, "post.unknown", id);
            });
  }

  private int found(String id, ToIntFunction<Post> action) {
    return switch (session.useCases().readPosts().find(session.owner().id(), id)) {
      case Lookup.Found(var post) -> action.applyAsInt(post);
      case Lookup.Unknown unknown -> session.complain(ExitCode.UNKNOWN, "post.unknown", id);
      case Lookup.Several(var ids) ->
          session.complain(ExitCode.UNKNOWN, "post.several", id, String.join(" ", ids));
    };
  }

  static Optional<Strategy> strategy(Session session) {
    return session
        .useCases()
        .readStrategy()
        .show(session.owner().id(), new Which.InUse())
        .map(shown -> shown.revision().strategy());
  }
}
