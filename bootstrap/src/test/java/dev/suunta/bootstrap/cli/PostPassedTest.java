package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import dev.suunta.bootstrap.cli.AHome.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate holds of a post passes with a reason, until what it was given for changes. */
class PostPassedTest {
  @TempDir Path folder;
  private AHome home;
  private Database kept;

  @BeforeEach
  void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
    home.using(GivenStrategy.WIDE.replaceFirst("(?s)  board:.*?  mastodon:", "  mastodon:"));
  }

  @AfterEach
  void close() {
    kept.close();
  }

  @Test
  void passesAHoldWithOneKey() {
    var id = GivenPost.mute(home);

    var answer = home.typing("2\n", "post", "check", id).exits(0);

    assertThat(answer.said())
        .contains(
            "1 it needs no answer 2 I only say thanks",
            "Your reason is kept.",
            "Passed: I only say thanks");
    assertThat(home.run("post", "check", id).exits(0).said()).contains("Passed: I only say thanks");
  }

  @Test
  void takesNoReasonThatSaysNothing() {
    var id = GivenPost.mute(home);

    assertThat(pass(id, "because so").exits(2).complained()).contains("at least 3 words");
    assertThat(pass(id, "nobody missed one of them").exits(2).complained())
        .contains("only repeats the post");
    assertThat(pass(id, "w ".repeat(600)).exits(2).complained()).contains("1,000");
    assertThat(
            home.inFinnish()
                .run("post", "pass", id, "CALL_MISSING", "--reason", "ei syytä")
                .exits(2)
                .complained())
        .isNotBlank();
    assertThat(
            home.run("post", "pass", id, "HARD_SELL", "--reason", "it only mentions it")
                .exits(4)
                .complained())
        .contains("does not hold it");
    assertThat(
            home.run(
                    "post",
                    "pass",
                    id,
                    "CALL_MISSING",
                    "--for",
                    "x",
                    "--reason",
                    "it only mentions it")
                .exits(4)
                .complained())
        .contains("not written for x");
    home.run("post", "check", id).exits(3);
    pass(id, "they told me themselves").exits(0);
    home.run("post", "check", id).exits(0);
  }

  @Test
  void asksAgainWhenTheTextChanges() {
    var id = GivenPost.mute(home);
    pass(id, "they told me themselves").exits(0);

    rewrite(id, "linkedin", GivenPost.MUTE + " Not even I.");
    home.run("post", "check", id).exits(3);
    rewrite(id, "linkedin", GivenPost.MUTE);
    home.run("post", "check", id).exits(3);
  }

  @Test
  void asksAgainWhenTheReadersChange() {
    var id = GivenPost.mute(home);
    pass(id, "they told me themselves").exits(0);

    rewrite(id, "linkedin {audience: connections}", GivenPost.MUTE);
    home.run("post", "check", id).exits(3);
  }

  @Test
  void asksAgainWhenTheStrategyChanges() {
    var id = GivenPost.mute(home);
    pass(id, "they told me themselves").exits(0);
    home.run("post", "check", id).exits(0);

    home.using(GivenStrategy.SMALL);
    home.run("post", "check", id).exits(3);
  }

  @Test
  void keepsItsReasonWhenItIsSavedAsItWas() {
    var id = GivenPost.mute(home);
    pass(id, "they told me themselves").exits(0);

    rewrite(id, "linkedin", GivenPost.MUTE);
    home.run("post", "check", id).exits(0);
  }

  /** Rewritten by a person's own hand, in an editor. */
  private void rewrite(String id, String heading, String text) {
    var document =
        home.file("rewritten.md", GivenPost.with("why: They learn to halve a week", heading, text));
    home.with("EDITOR", "cp " + document).run("post", "edit", id);
  }

  private Answer pass(String id, String reason) {
    return home.run("post", "pass", id, "CALL_MISSING", "--reason", reason);
  }
}
