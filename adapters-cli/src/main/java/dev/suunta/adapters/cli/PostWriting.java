package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.domain.network.NetworkId;
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

  PostWriting(Session session) {
    this.session = session;
  }

  int write(
      Optional<String> from,
      Optional<String> network,
      Optional<String> text,
      Optional<String> why,
      boolean json) {
    if (network.filter(name -> !Slug.isOne(name)).isPresent()) {
      return session.complain(ExitCode.UNKNOWN, "network.unknown", network.get());
    }
    if (from.isPresent()) {
      return Documents.readOrComplain(session, from.get())
          .map(
              content ->
                  keep(
                      from.get(),
                      new CheckPost.Written.InDocument(content),
                      network,
                      Via.FILE,
                      Documents.folderOf(from.get()),
                      json))
          .orElse(ExitCode.UNREADABLE);
    }
    if (text.isPresent()) {
      return typed(text.get(), why, network, json);
    }
    if (!session.terminal().typed()) {
      return session.complain(ExitCode.USAGE, "post.nothingGiven");
    }
    return asked(network);
  }

  /** Text, then one line: what do they get out of it? */
  private int asked(Optional<String> given) {
    var network = given.or(this::askNetwork);
    if (network.isEmpty()) {
      return session.complain(ExitCode.USAGE, "post.brokenOff");
    }
    session.screen().wrapped("", session.say("post.textPrompt"));
    var lines = new ArrayList<String>();
    while (true) {
      var line = session.ask("");
      if (line.isEmpty() || line.get().equals(".")) {
        break;
      }
      lines.add(line.get());
    }
    var text = String.join("\n", lines).strip();
    if (text.isEmpty()) {
      return session.complain(ExitCode.USAGE, "post.brokenOff");
    }
    var why =
        session
            .ask(session.say("post.whyPrompt") + " ")
            .map(String::strip)
            .filter(line -> !line.isEmpty());
    return typed(text, why, network, false);
  }

  private Optional<String> askNetwork() {
    var chosen =
        PostCommand.strategy(session).stream()
            .flatMap(strategy -> strategy.charters().stream())
            .map(charter -> charter.network().value())
            .toList();
    if (chosen.size() == 1) {
      return Optional.of(chosen.getFirst());
    }
    for (var index = 0; index < chosen.size(); index++) {
      session
          .screen()
          .line("%4d  %s".formatted(index + 1, session.texts().network(chosen.get(index))));
    }
    while (true) {
      var answer = session.ask(session.say("post.networkPrompt") + " ").map(String::strip);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      var number = Answers.number(answer.get());
      if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= chosen.size()) {
        return Optional.of(chosen.get(number.getAsInt() - 1));
      }
      if (Slug.isOne(answer.get())) {
        return answer;
      }
    }
  }

  private int typed(String text, Optional<String> why, Optional<String> network, boolean json) {
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
      return session.complain(ExitCode.UNREADABLE, "post.textUnusable");
    }
    return keep(
        "", new CheckPost.Written.AsDraft(draft), network, Via.TERMINAL, Optional.empty(), json);
  }

  private int keep(
      String name,
      CheckPost.Written written,
      Optional<String> network,
      Via via,
      Optional<Path> folder,
      boolean json) {
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
    return kept(name, outcome, json);
  }

  private int kept(String name, WritePost.Outcome outcome, boolean json) {
    return switch (outcome) {
      case WritePost.Outcome.Kept(var post) -> {
        if (json) {
          session.terminal().out().println(Json.write(PostView.json(post)));
          yield ExitCode.OK;
        }
        session.screen().wrapped("", session.say("post.kept", PostView.shortId(post)));
        yield new PostChecking(session, Optional.empty(), false, false, false)
            .kept(post, new ArrayList<>());
      }
      case WritePost.Outcome.Refused(var refusal) ->
          ProblemsView.refused(session, name, refusal, json);
      case WritePost.Outcome.UnknownPost unknown ->
          session.complain(ExitCode.UNKNOWN, "post.unknown", name);
      case WritePost.Outcome.AlreadyDropped dropped ->
          session.complain(ExitCode.HELD, "post.alreadyDropped");
      case WritePost.Outcome.ChangedMeanwhile meanwhile ->
          session.complain(ExitCode.FAULT, "changedMeanwhile");
    };
  }

  int rewrite(Post post, Optional<String> from) {
    if (from.isPresent()) {
      return Documents.readOrComplain(session, from.get())
          .map(content -> rewrite(post, from.get(), content, Via.FILE))
          .orElse(ExitCode.UNREADABLE);
    }
    if (post.state() == PostState.DROPPED) {
      return session.complain(ExitCode.HELD, "post.alreadyDropped");
    }
    var document = session.useCases().readPosts().asDocument(session.owner().id(), post);
    return switch (Editor.edit(session, document, ".md")) {
      case Editor.Edit.Failed(var editor) ->
          session.complain(ExitCode.USAGE, "editor.failed", editor);
      case Editor.Edit.Done(var content, var file) -> {
        var exit = rewrite(post, file.toString(), content, Via.TERMINAL);
        if (exit == ExitCode.OK || exit == ExitCode.HELD) {
          Editor.forget(file);
        } else {
          session.complain(exit, "editor.kept", file.toString());
        }
        yield exit;
      }
    };
  }

  private int rewrite(Post post, String name, byte[] content, Via via) {
    var request =
        new WritePost.Request(
            session.owner().id(),
            new CheckPost.Written.InDocument(content),
            Optional.empty(),
            session.actor(via),
            // An editor changes a copy that lies elsewhere; the files are looked for from here.
            Documents.folderOf(via == Via.FILE ? name : "-"));
    return kept(
        name, session.useCases().writePost().rewrite(post.id(), post.stamp(), request), false);
  }
}
