package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.PassHold;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.shared.Via;
import java.util.Locale;
import java.util.Optional;

/** Passes a hold with a reason. */
final class PostPassing {
  private final Session session;

  PostPassing(Session session) {
    this.session = session;
  }

  int pass(Post post, String code, Optional<String> network, String reason) {
    var renditions =
        post.renditions().stream()
            .filter(
                rendition -> network.isEmpty() || rendition.network().value().equals(network.get()))
            .toList();
    if (renditions.isEmpty()) {
      return session.complain(ExitCode.UNKNOWN, "post.noRendition", network.orElse(""));
    }
    var exit = ExitCode.UNKNOWN;
    for (var rendition : renditions) {
      var outcome = pass(post, rendition, code.toUpperCase(Locale.ROOT), reason);
      if (outcome instanceof PassHold.Outcome.Passed) {
        exit = told(post, outcome);
      } else if (!(outcome instanceof PassHold.Outcome.NotHeld) || renditions.size() == 1) {
        return told(post, outcome);
      }
    }
    return exit == ExitCode.OK ? exit : notHeld(post, code);
  }

  private int notHeld(Post post, String code) {
    return session.complain(ExitCode.UNKNOWN, "post.notHeld", code, PostView.shortId(post));
  }

  PassHold.Outcome pass(Post post, Rendition rendition, String code, String reason) {
    return session
        .useCases()
        .passHold()
        .pass(
            new PassHold.Request(
                session.owner().id(),
                post.id(),
                rendition.id(),
                rendition.version(),
                code,
                reason,
                session.actor(Via.TERMINAL)));
  }

  /** Says what became of it and answers the exit code. */
  int told(Post post, PassHold.Outcome outcome) {
    return switch (outcome) {
      case PassHold.Outcome.Passed(var checked, var trial) -> {
        session.screen().wrapped("", session.say("post.reasonKept"));
        trial.ifPresent(
            network ->
                session
                    .screen()
                    .wrapped(
                        "",
                        session.say("post.trialOpened", session.texts().network(network.value()))));
        yield ExitCode.OK;
      }
      case PassHold.Outcome.NotHeld(var code) -> notHeld(post, code);
      case PassHold.Outcome.CannotBePassed(var code) ->
          session.complain(ExitCode.HELD, "post.cannotBePassed", code);
      case PassHold.Outcome.TooShort(var least) ->
          session.complain(ExitCode.USAGE, "post.reasonShort", least);
      case PassHold.Outcome.TooLong(var most) ->
          session.complain(ExitCode.USAGE, "reason.tooLong", most);
      case PassHold.Outcome.SameAsText same -> session.complain(ExitCode.USAGE, "post.reasonSame");
      case PassHold.Outcome.ChangedMeanwhile meanwhile ->
          session.complain(ExitCode.USAGE, "changedMeanwhile");
      case PassHold.Outcome.AlreadyDropped dropped ->
          session.complain(ExitCode.UNKNOWN, "post.alreadyDropped");
      case PassHold.Outcome.Unknown unknown ->
          session.complain(ExitCode.UNKNOWN, "post.unknown", PostView.shortId(post));
    };
  }
}
