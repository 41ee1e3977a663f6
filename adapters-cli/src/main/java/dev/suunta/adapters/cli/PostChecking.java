package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.CheckPost;
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

  PostChecking(Session session, Optional<String> network, boolean api, boolean why, boolean json) {
    this.session = session;
    this.network = network;
    this.api = api;
    this.why = why;
    this.json = json;
  }

  /** The heaviest of what was answered for each. */
  int check(List<String> names) {
    if (network.filter(name -> !Slug.isOne(name)).isPresent()) {
      return session.complain(ExitCode.UNKNOWN, "network.unknown", network.get());
    }
    var exit = ExitCode.OK;
    var answers = new ArrayList<Map<String, Object>>();
    for (var name : names) {
      if (names.size() > 1 && !json) {
        session.screen().heading(Printable.of(name));
      }
      exit = Math.max(exit, isFile(name) ? file(name, answers) : kept(name, answers));
    }
    if (json && !answers.isEmpty()) {
      var answer = answers.size() == 1 ? answers.getFirst() : answers;
      session.terminal().out().println(Json.write(answer));
    }
    return exit;
  }

  private static boolean isFile(String name) {
    try {
      return name.equals("-") || Files.exists(Path.of(name)) || !ID.matcher(name).matches();
    } catch (InvalidPathException impossible) {
      return true;
    }
  }

  private int file(String name, List<Map<String, Object>> answers) {
    var content = Documents.readOrComplain(session, name);
    if (content.isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    var outcome =
        session
            .useCases()
            .checkPost()
            .check(
                new CheckPost.Request(
                    session.owner().id(),
                    new CheckPost.Written.InDocument(content.get()),
                    network.map(NetworkId::new),
                    way(),
                    Via.TERMINAL,
                    Documents.folderOf(name)));
    return answer(name, outcome, answers);
  }

  private int kept(String id, List<Map<String, Object>> answers) {
    return PostCommand.found(session, id, post -> kept(post, answers));
  }

  /** Checks a kept post and, where somebody types, asks for what is missing. */
  int kept(Post post, List<Map<String, Object>> answers) {
    var outcome = session.useCases().checkPost().check(session.owner().id(), post.id(), way());
    var exit = answer(PostView.shortId(post), outcome, answers);
    if (exit == ExitCode.HELD
        && session.terminal().typed()
        && !json
        && outcome instanceof CheckPost.Outcome.Checked checked
        && new PostQuestions(session).ask(checked)) {
      return kept(post, answers);
    }
    return exit;
  }

  private int answer(String name, CheckPost.Outcome outcome, List<Map<String, Object>> answers) {
    return switch (outcome) {
      case CheckPost.Outcome.Checked checked -> {
        if (json) {
          var object = PostView.json(session, checked);
          object.put("name", name);
          answers.add(object);
        } else {
          PostView.show(session, checked, PostCommand.strategy(session), why);
        }
        yield checked.passes() ? ExitCode.OK : ExitCode.HELD;
      }
      case CheckPost.Outcome.Refused(var refusal) ->
          ProblemsView.refused(session, name, refusal, json);
      case CheckPost.Outcome.UnknownPost unknown ->
          session.complain(ExitCode.UNKNOWN, "post.unknown", name);
    };
  }

  private Way way() {
    return api ? Way.BY_API : Way.BY_HAND;
  }
}
