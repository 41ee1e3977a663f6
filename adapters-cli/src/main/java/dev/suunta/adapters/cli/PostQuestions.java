package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.CheckPost.RenditionReport;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.post.gate.GateReport;
import dev.suunta.domain.shared.Via;
import java.util.Optional;

/**
 * What is missing is a question, asked once (S15): the why-line, whether a text that came from a
 * file was read, and one key or one line for each hold.
 */
final class PostQuestions {
  private final Session session;

  PostQuestions(Session session) {
    this.session = session;
  }

  /** Whether something was answered, so that it is worth checking again. */
  boolean ask(CheckPost.Outcome.Checked checked) {
    var post = checked.post();
    // First of all the text is looked at: answering a question about it would confirm it unseen.
    if (has(checked, GateFinding.UNTOUCHED)) {
      return confirm(post);
    }
    if (has(checked, GateFinding.VALUE_MISSING) && !lacksGoal(checked) && whyLine(post)) {
      return true;
    }
    var answered = false;
    for (var report : checked.reports()) {
      for (var judged : report.report().findings()) {
        if (judged.isOpen() && judged.finding().weight() == Weight.HOLD) {
          var outcome = pass(post, report, judged.finding());
          if (outcome.filter(PassHold.Outcome.ChangedMeanwhile.class::isInstance).isPresent()) {
            return true;
          }
          answered |= outcome.filter(PassHold.Outcome.Passed.class::isInstance).isPresent();
        }
      }
    }
    return answered;
  }

  private static boolean has(CheckPost.Outcome.Checked checked, GateFinding code) {
    return checked.reports().stream()
        .flatMap(report -> report.report().findings().stream())
        .map(GateReport.Judged::finding)
        .anyMatch(finding -> finding.code() == code);
  }

  /** Then no line can be an answer, because no goal has asked. */
  private static boolean lacksGoal(CheckPost.Outcome.Checked checked) {
    return checked.reports().stream()
        .flatMap(report -> report.report().findings().stream())
        .map(GateReport.Judged::finding)
        .filter(finding -> finding.code() == GateFinding.VALUE_MISSING)
        .anyMatch(finding -> Fact.of("GOAL").equals(finding.facts().get("fault")));
  }

  private boolean whyLine(Post post) {
    var line = session.ask(session.say("post.whyPrompt")).map(String::strip);
    return line.filter(text -> !text.isEmpty())
        .map(text -> confirmed(post, Optional.of(text)))
        .orElse(false);
  }

  private boolean confirm(Post post) {
    PostView.renditions(session, post, "  │ ");
    var answer = session.ask(session.say("post.confirmPrompt")).map(String::strip);
    return answer.filter(Answers::isYes).isPresent() && confirmed(post, Optional.empty());
  }

  private boolean confirmed(Post post, Optional<String> whyLine) {
    try {
      var outcome =
          session
              .useCases()
              .writePost()
              .confirm(
                  session.owner().id(),
                  post.id(),
                  post.stamp(),
                  whyLine,
                  session.actor(Via.TERMINAL));
      if (outcome instanceof WritePost.Outcome.ChangedMeanwhile) {
        // What stands there now is shown next, and asked about anew.
        session.complain(ExitCode.USAGE, "changedMeanwhile");
        return true;
      }
      return outcome instanceof WritePost.Outcome.Kept;
    } catch (IllegalArgumentException unusable) {
      session.complain(ExitCode.UNREADABLE, "post.textUnusable");
      return false;
    }
  }

  private Optional<PassHold.Outcome> pass(Post post, RenditionReport report, Finding finding) {
    var screen = session.screen();
    var ready = session.texts().reasons(finding.code());
    screen.blank();
    screen.wrapped("", session.texts().say(finding).what());
    for (var index = 0; index < ready.size(); index++) {
      screen.item("%4d ".formatted(index + 1), ready.get(index));
    }
    var answer = session.ask(session.say("post.passPrompt")).map(String::strip);
    if (answer.filter(text -> !text.isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    var chosen = Answers.number(answer.get());
    var reason =
        chosen.isPresent() && chosen.getAsInt() >= 1 && chosen.getAsInt() <= ready.size()
            ? ready.get(chosen.getAsInt() - 1)
            : answer.get();
    var passing = new PostPassing(session);
    var outcome = passing.pass(post, report.rendition(), finding.code().name(), reason);
    passing.told(post, outcome);
    return Optional.of(outcome);
  }
}
