package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.post.gate.GateReport;
import java.util.List;
import java.util.Set;

/**
 * Says how a post that does not pass goes on, as commands that can be copied whole: nobody should
 * have to look up an id or the name of a finding.
 */
final class PostWays {
  /** What a terminal asks about, so that an answer there settles it. */
  private static final Set<FindingCode> ASKED =
      Set.of(GateFinding.UNTOUCHED, GateFinding.VALUE_MISSING);

  private final Session session;

  PostWays(Session session) {
    this.session = session;
  }

  /** The ways of a post that is kept. */
  void show(Post post, CheckPost.Outcome.Checked checked) {
    var open = open(checked);
    var id = PostView.shortId(post);
    if (open.stream().anyMatch(finding -> ASKED.contains(finding.code()))) {
      way("post.way.answer", "suunta post check " + id);
    }
    // Without a strategy no other text helps; the finding says what does.
    if (open.stream().anyMatch(finding -> finding.code() != GateFinding.NO_STRATEGY)) {
      way("post.way.edit", "suunta post edit " + id);
    }
    var passes =
        open.stream()
            .filter(finding -> finding.weight() == Weight.HOLD)
            .map(finding -> finding.code().name())
            .distinct()
            .map(code -> "suunta post pass %s %s --reason \"…\"".formatted(id, code))
            .toArray(String[]::new);
    if (passes.length > 0) {
      way("post.way.pass", passes);
    }
  }

  /** The way of a file that is only held: a reason is kept with a post, so the post comes first. */
  void showOfFile(String name, CheckPost.Outcome.Checked checked) {
    var open = open(checked);
    if (!open.isEmpty()
        && !name.equals(Documents.STANDARD_INPUT)
        && open.stream().allMatch(finding -> finding.weight() == Weight.HOLD)) {
      way("post.way.keep", "suunta post new --from " + ShellWord.ofFile(name));
    }
  }

  private static List<Finding> open(CheckPost.Outcome.Checked checked) {
    return checked.reports().stream()
        .flatMap(report -> report.report().findings().stream())
        .filter(GateReport.Judged::isOpen)
        .map(GateReport.Judged::finding)
        .toList();
  }

  /** Commands stand on lines of their own, unbroken, so that they can be copied whole. */
  private void way(String key, String... commands) {
    session.screen().wrapped("", session.say(key));
    for (var command : commands) {
      session.screen().line("  " + command);
    }
  }
}
