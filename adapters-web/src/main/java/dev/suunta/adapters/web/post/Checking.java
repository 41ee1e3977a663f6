package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.util.Optional;

/** Asks the gate, about what is typed or about what is kept. */
final class Checking {
  private final CheckPost gate;

  Checking(CheckPost gate) {
    this.gate = gate;
  }

  /** What is missing is a question, and questions wait until they are asked for (S15). */
  static boolean isWrong(Finding finding) {
    return finding.weight() == Weight.BLOCK
        && !finding.code().name().endsWith("_MISSING")
        && finding.code() != GateFinding.NO_STRATEGY;
  }

  /** Holds a kept post to the strategy, and keeps what was found. */
  Checked kept(OwnerId owner, PostId post, Words words) {
    return checked(gate.check(owner, post, Way.BY_HAND), words);
  }

  /** Holds what is typed to the strategy, and keeps nothing. */
  Checked typed(
      OwnerId owner, WriteForm form, Optional<PostDraft> kept, Answers answers, Words words) {
    if (!form.isPlaced()) {
      return Checked.problem(words.say("write.refused.network"));
    }
    CheckPost.Written.AsDraft written;
    try {
      written = new CheckPost.Written.AsDraft(form.draft(kept));
    } catch (IllegalArgumentException e) {
      // The message names fields of the core, not of this page, and may hold what was typed.
      return Checked.problem(words.say("write.refused.unusable"));
    }
    var request =
        new CheckPost.Request(
            owner, written, Optional.empty(), Way.BY_HAND, Via.PAGE, Optional.empty());
    return checked(gate.check(request), words).passing(answers, form, kept);
  }

  private static Checked checked(CheckPost.Outcome outcome, Words words) {
    return switch (outcome) {
      case CheckPost.Outcome.Checked(var post, var reports) -> Checked.of(post, reports);
      case CheckPost.Outcome.Refused(var refusal) -> Checked.problem(said(words, refusal));
      case CheckPost.Outcome.UnknownPost unknown -> Checked.problem(words.say("write.gone"));
      case CheckPost.Outcome.AlreadyDropped dropped -> Checked.problem(words.say("write.gone"));
    };
  }

  /** Why something is no post yet, and what to do. */
  static String said(Words words, DraftRefusal refusal) {
    var explained = words.texts().say(refusal);
    return explained.what() + " " + explained.toDo();
  }
}
