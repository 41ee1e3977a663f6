package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.ReadPosts.Lookup;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.shared.Via;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks files without keeping anything, and posts that are kept. */
final class PostChecking {
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F][0-9a-fA-F-]{3,35}");

  private final Session session;
  private final Optional<String> network;
  private final boolean api;
  private final boolean why;
  private final boolean json;
  private final List<Map<String, Object>> answers = new ArrayList<>();

  PostChecking(Session session, Optional<String> network, boolean api, boolean why, boolean json) {
    this.session = session;
    this.network = network;
    this.api = api;
    this.why = why;
    this.json = json;
  }

  /** The heaviest of what was answered for each. */
  int check(List<String> names) {
    var exit = ExitCode.OK;
    for (var name : names) {
      if (names.size() > 1 && !json) {
        session.screen().heading(Documents.called(session, name));
      }
      exit = Math.max(exit, one(name));
    }
    if (json) {
      session.json(Json.object("passes", exit == ExitCode.OK, "posts", answers));
    }
    return exit;
  }

  private int one(String name) {
    if (network.filter(id -> !Slug.isOne(id)).isPresent()) {
      return refused(name, ExitCode.UNKNOWN, "unknownNetwork", "network.unknown", network.get());
    }
    return isFile(name) ? file(name) : kept(name);
  }

  private static boolean isFile(String name) {
    try {
      return name.equals(Documents.STANDARD_INPUT)
          || Files.exists(Path.of(name))
          || !ID.matcher(name).matches();
    } catch (InvalidPathException impossible) {
      return true;
    }
  }

  private int file(String name) {
    return switch (Documents.read(session, name)) {
      case Documents.Reading.Read(var content) ->
          answer(name, Optional.empty(), checked(name, content));
      case Documents.Reading.Missing missing ->
          refused(
              name,
              ExitCode.UNREADABLE,
              "missing",
              "file.missing",
              Documents.called(session, name));
      case Documents.Reading.Unreadable unreadable ->
          refused(
              name,
              ExitCode.UNREADABLE,
              "unreadable",
              "file.unreadable",
              Documents.called(session, name));
    };
  }

  private CheckPost.Outcome checked(String name, byte[] content) {
    return session
        .useCases()
        .checkPost()
        .check(
            new CheckPost.Request(
                session.owner().id(),
                new CheckPost.Written.InDocument(content),
                network.map(NetworkId::new),
                way(),
                Via.TERMINAL,
                Documents.folderOf(name)));
  }

  private int kept(String id) {
    return switch (session.useCases().readPosts().find(session.owner().id(), id)) {
      case Lookup.Found(var post) -> kept(post);
      case Lookup.Unknown unknown -> refused(id, ExitCode.UNKNOWN, "unknown", "post.unknown", id);
      case Lookup.Several(var ids) ->
          refused(id, ExitCode.UNKNOWN, "several", "post.several", id, String.join(" ", ids));
    };
  }

  /** Checks a kept post and, where somebody types, asks for what is missing. */
  int kept(Post post) {
    var outcome = session.useCases().checkPost().check(session.owner().id(), post.id(), way());
    var exit = answer(PostView.shortId(post), Optional.of(post), outcome);
    if (exit == ExitCode.HELD && !json && outcome instanceof CheckPost.Outcome.Checked checked) {
      if (session.terminal().typed() && new PostQuestions(session).ask(checked)) {
        return kept(post);
      }
      new PostWays(session).show(post, checked);
    }
    return exit;
  }

  private int answer(String name, Optional<Post> kept, CheckPost.Outcome outcome) {
    return switch (outcome) {
      case CheckPost.Outcome.Checked checked -> {
        if (json) {
          answers.add(PostView.json(session, name, kept, checked));
        } else {
          PostView.show(session, checked, PostCommand.strategy(session), why);
          if (kept.isEmpty()) {
            new PostWays(session).showOfFile(name, checked);
          }
        }
        yield checked.passes() ? ExitCode.OK : ExitCode.HELD;
      }
      case CheckPost.Outcome.Refused(var refusal) -> {
        if (json) {
          answers.add(ProblemsView.json(session, name, refusal));
          yield ProblemsView.exitCode(refusal);
        }
        yield ProblemsView.refused(session, name, refusal);
      }
      case CheckPost.Outcome.UnknownPost unknown ->
          refused(name, ExitCode.UNKNOWN, "unknown", "post.unknown", name);
      case CheckPost.Outcome.AlreadyDropped dropped ->
          refused(name, ExitCode.UNKNOWN, "dropped", "post.droppedBefore", name);
    };
  }

  /** What could not be checked at all has a place among the answers too. */
  private int refused(String name, int exit, String outcome, String key, Object... facts) {
    if (!json) {
      return session.complain(exit, key, facts);
    }
    answers.add(
        Json.object(
            "name", name, "outcome", outcome, "passes", false, "what", session.say(key, facts)));
    return exit;
  }

  private Way way() {
    return api ? Way.BY_API : Way.BY_HAND;
  }
}
