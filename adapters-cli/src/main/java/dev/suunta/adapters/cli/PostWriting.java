package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.shared.Via;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes posts: from a file, from the command line, in an editor, or as it is typed. */
final class PostWriting {
  private final Session session;
  private final boolean json;

  PostWriting(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  int write(
      Optional<String> from,
      Optional<String> network,
      Optional<String> text,
      Optional<String> why) {
    if (from.isPresent() && (text.isPresent() || why.isPresent())) {
      return session.complain(
          ExitCode.USAGE, "usage.notBoth", "--from", text.isPresent() ? "--text" : "--why");
    }
    var networks = new NetworkNames(session);
    var found = network.map(name -> networks.find(name).orElse(name));
    if (found.filter(name -> !Slug.isOne(name)).isPresent()) {
      return refused("", ExitCode.UNKNOWN, "unknownNetwork", "network.unknown", found.get());
    }
    if (from.isPresent()) {
      return fromFile(from.get(), found);
    }
    if (text.isPresent()) {
      return typed("--text", text.get(), why, found);
    }
    if (json || !session.terminal().typed()) {
      return session.complain(ExitCode.USAGE, "post.nothingGiven");
    }
    if (found.filter(name -> networks.find(name).isEmpty()).isPresent()) {
      return session.complain(
          ExitCode.UNKNOWN, "strategy.unknownNetworks", found.get(), networks.all());
    }
    if (why.filter(line -> !isWhyLine(line)).isPresent()) {
      return session.complain(ExitCode.UNREADABLE, "post.whyUnusable");
    }
    return asked(networks, found, why);
  }

  private int fromFile(String name, Optional<String> network) {
    return switch (Documents.read(session, name)) {
      case Documents.Reading.Read(var content) ->
          keep(
              name,
              new CheckPost.Written.InDocument(content),
              network,
              Via.FILE,
              Documents.folderOf(name));
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

  /** Text, then one line: what do they get out of it? */
  private int asked(NetworkNames networks, Optional<String> given, Optional<String> givenWhy) {
    if (PostCommand.strategy(session).isEmpty()) {
      session.screen().wrapped("", session.say("post.noStrategy"));
    }
    var network = given.or(networks::ask);
    if (network.isEmpty()) {
      return session.complain(ExitCode.USAGE, "post.brokenOff");
    }
    session.screen().wrapped("", session.say("post.textPrompt"));
    var lines = new ArrayList<String>();
    while (true) {
      var line = session.next();
      if (line.isEmpty()) {
        // Ctrl-D may have been pressed in the middle of a line.
        session.screen().blank();
        break;
      }
      if (line.get().equals(".")) {
        break;
      }
      lines.add(line.get());
    }
    var text = String.join("\n", lines).strip();
    if (text.isEmpty()) {
      return session.complain(ExitCode.USAGE, "post.brokenOff");
    }
    return typed("", text, givenWhy.or(this::askWhy), network);
  }

  /** Asked anew until it can be kept, because the text that was typed before would be lost. */
  private Optional<String> askWhy() {
    while (true) {
      var line =
          session
              .ask(session.say("post.whyPrompt"))
              .map(String::strip)
              .filter(said -> !said.isEmpty());
      if (line.isEmpty() || isWhyLine(line.get())) {
        return line;
      }
      session.screen().wrapped("", session.say("post.whyUnusable"));
    }
  }

  private static boolean isWhyLine(String line) {
    try {
      Purpose.UNSAID.answering(Optional.of(line));
      return true;
    } catch (IllegalArgumentException unusable) {
      return false;
    }
  }

  private int typed(String name, String text, Optional<String> why, Optional<String> network) {
    PostDraft draft;
    try {
      draft =
          new PostDraft(
              Optional.empty(),
              Purpose.UNSAID.answering(why),
              List.of(
                  new PostDraft.Version(
                      network.map(NetworkId::new),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      List.of(Part.of(text)))));
    } catch (IllegalArgumentException unusable) {
      return refused(name, ExitCode.UNREADABLE, "unusable", "post.textUnusable");
    }
    return keep(
        name, new CheckPost.Written.AsDraft(draft), network, Via.TERMINAL, Optional.empty());
  }

  private int keep(
      String name,
      CheckPost.Written written,
      Optional<String> network,
      Via via,
      Optional<Path> folder) {
    var outcome =
        session
            .useCases()
            .writePost()
            .write(
                new WritePost.Request(
                    session.owner().id(),
                    written,
                    network.map(NetworkId::new),
                    session.actor(via),
                    folder));
    return kept(name, outcome);
  }

  private int kept(String name, WritePost.Outcome outcome) {
    return switch (outcome) {
      case WritePost.Outcome.Kept(var post) -> {
        if (json) {
          yield answered(post);
        }
        session.screen().wrapped("", session.say("post.kept", PostView.shortId(post)));
        yield new PostChecking(session, Optional.empty(), false, false, false).kept(post);
      }
      case WritePost.Outcome.Refused(var refusal) -> {
        if (json) {
          session.json(ProblemsView.json(session, name, refusal));
          yield ProblemsView.exitCode(refusal);
        }
        yield ProblemsView.refused(session, name, refusal);
      }
      case WritePost.Outcome.UnknownPost unknown ->
          refused(name, ExitCode.UNKNOWN, "unknown", "post.unknown", name);
      case WritePost.Outcome.AlreadyDropped dropped ->
          session.complain(ExitCode.UNKNOWN, "post.alreadyDropped");
      case WritePost.Outcome.ChangedMeanwhile meanwhile ->
          session.complain(ExitCode.USAGE, "changedMeanwhile");
    };
  }

  /** It is kept whatever the gate says, so a program is told both. */
  private int answered(Post post) {
    var outcome =
        session.useCases().checkPost().check(session.owner().id(), post.id(), Way.BY_HAND);
    var checked =
        outcome instanceof CheckPost.Outcome.Checked said
            ? Optional.of(said)
            : Optional.<CheckPost.Outcome.Checked>empty();
    session.json(PostView.json(session, post, checked));
    return checked.filter(CheckPost.Outcome.Checked::passes).isPresent()
        ? ExitCode.OK
        : ExitCode.HELD;
  }

  private int refused(String name, int exit, String outcome, String key, Object... facts) {
    if (!json) {
      return session.complain(exit, key, facts);
    }
    session.json(
        Json.object(
            "name", name, "outcome", outcome, "passes", false, "what", session.say(key, facts)));
    return exit;
  }

  int rewrite(Post post, Optional<String> from) {
    if (from.isPresent()) {
      return Documents.readOrComplain(session, from.get())
          .map(content -> rewrite(post, from.get(), content, Via.FILE, () -> {}))
          .orElse(ExitCode.UNREADABLE);
    }
    if (post.state() == PostState.DROPPED) {
      return session.complain(ExitCode.UNKNOWN, "post.alreadyDropped");
    }
    var document = session.useCases().readPosts().asDocument(session.owner().id(), post);
    return Editor.edit(
        session,
        document,
        ".md",
        "suunta post edit " + PostView.shortId(post) + " --from FILE",
        edited -> rewrite(post, edited.name(), edited.content(), Via.TERMINAL, edited::kept));
  }

  private int rewrite(Post post, String name, byte[] content, Via via, Runnable safe) {
    var request =
        new WritePost.Request(
            session.owner().id(),
            new CheckPost.Written.InDocument(content),
            Optional.empty(),
            session.actor(via),
            // An editor changes a copy that lies elsewhere; the files are looked for from here.
            Documents.folderOf(via == Via.FILE ? name : "-"));
    var outcome = session.useCases().writePost().rewrite(post.id(), post.stamp(), request);
    if (outcome instanceof WritePost.Outcome.Kept) {
      safe.run();
    }
    return kept(name, outcome);
  }
}
