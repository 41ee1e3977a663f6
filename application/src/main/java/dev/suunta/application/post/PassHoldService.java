package dev.suunta.application.post;

import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.gate.Answer;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.shared.Text;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

final class PassHoldService implements PassHold {
  private final PostUseCases ports;
  private final Gatekeeper gatekeeper;
  private final Trials trials;

  PassHoldService(PostUseCases ports, Gatekeeper gatekeeper) {
    this.ports = ports;
    this.gatekeeper = gatekeeper;
    this.trials = new Trials(ports);
  }

  @Override
  public Outcome pass(Request request) {
    try {
      return ports.unitOfWork().run(() -> passed(request));
    } catch (StaleStampException meanwhile) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  private Outcome passed(Request request) {
    var post = ports.posts().find(request.owner(), request.post());
    var rendition = post.flatMap(found -> found.rendition(request.rendition()));
    if (post.isEmpty() || rendition.isEmpty()) {
      return new Outcome.Unknown();
    }
    if (post.get().state() == PostState.DROPPED) {
      return new Outcome.AlreadyDropped();
    }
    if (rendition.get().version() != request.version()) {
      return new Outcome.ChangedMeanwhile();
    }
    var reason = Text.storable(request.reason()).strip();
    if (reason.length() > GateRecords.Reason.MOST_CHARACTERS) {
      return new Outcome.TooLong(GateRecords.Reason.MOST_CHARACTERS);
    }
    return switch (Answer.judge(reason, rendition.get().text())) {
      case TOO_SHORT -> new Outcome.TooShort(Answer.LEAST_WORDS);
      case SAME_AS_TEXT -> new Outcome.SameAsText();
      case USABLE -> pass(request, reason, post.get(), rendition.get());
    };
  }

  private Outcome pass(Request request, String reason, Post post, Rendition rendition) {
    var owner = request.owner();
    var basis = gatekeeper.basis(owner);
    var weight =
        gatekeeper.check(owner, post, Way.BY_HAND, basis, true).stream()
            .filter(report -> report.rendition().id().equals(rendition.id()))
            .flatMap(report -> report.report().findings().stream())
            .map(judged -> judged.finding())
            .filter(finding -> finding.code().name().equals(request.code()))
            .map(finding -> finding.weight())
            .findFirst();
    if (weight.isEmpty() || weight.get() == Weight.ADVICE) {
      return new Outcome.NotHeld(request.code());
    }
    if (weight.get() == Weight.BLOCK) {
      return new Outcome.CannotBePassed(request.code());
    }
    ports
        .records()
        .add(
            owner,
            new GateRecords.Reason(
                rendition.id(),
                rendition.version(),
                basis.revisionNumber(),
                request.code(),
                reason,
                basis.now().truncatedTo(ChronoUnit.MILLIS),
                request.by()));
    var trial =
        request.code().equals(GateFinding.NETWORK_NOT_CHOSEN.name())
            ? trials.open(owner, rendition.network(), post, reason, basis, request.by())
            : Optional.<NetworkId>empty();
    return new Outcome.Passed(
        new CheckPost.Outcome.Checked(
            post, gatekeeper.check(owner, post, Way.BY_HAND, basis, true)),
        trial);
  }
}
