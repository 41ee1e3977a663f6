package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that is not chosen is tried once, on purpose, and that opens a trial (S2, S12). */
class AnotherNetworkTest {
  private static final String STRATEGY =
      """
      format: 1
      time-a-week: 3 h
      review-months: 6
      zone: UTC
      goals:
        friends:
          name: See my friends more often
          value-question: Does it bring us together?
        customers:
          name: Find customers
          value-question: Does it help them?
      topics:
        invoices:
          name: Invoices
          signs: ["invoice*"]
      networks:
        facebook:
          serves: [friends]
          admits: met-in-person
          audience: connections
          call: welcome
          unwelcome: [invoices]
          hours: [daily 17:00-21:00]
          posts-a-week: 2
          minutes-a-post: 15
        linkedin:
          serves: [customers]
          admits: peers-and-customers
          audience: public
          call: always
          cares: [invoices]
          hours: [weekdays 08:00-09:00]
          posts-a-week: 2
          minutes-a-post: 20
      """;

  @TempDir Path folder;
  private AHome home;
  private Database kept;

  @BeforeEach
  void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
    home.using(STRATEGY);
  }

  @AfterEach
  void close() {
    kept.close();
  }

  @Test
  void isTriedWithOneLineAndOneKeyAndAdoptedAsItIs() {
    var answer =
        home.typing(
                "We swam across the lake before breakfast.\nWho joins us on Sunday?\n.\n"
                    + "They get up and swim\n1\n",
                "post",
                "new",
                "--for",
                "bluesky")
            .exits(0);

    assertThat(answer.said())
        .contains(
            "“See my friends more often”",
            "Bluesky is not one of your networks.",
            "Your reason is kept.",
            "A trial of Bluesky waits in the draft of your strategy.",
            "Good: it may go out.");

    var draft = home.run("strategy", "show", "--draft").exits(0).said();
    assertThat(draft)
        .contains("Bluesky", "See my friends more often", "Why: to find out who reads me there");
    home.run("strategy", "adopt", "--reason", "we try Bluesky until spring").exits(0);
    assertThat(home.run("strategy", "show").exits(0).said()).contains("Bluesky");
    var id = home.run("post", "list", "--json").json().at("/posts/0/id").asText();
    home.run("post", "check", id).exits(0);
  }

  @Test
  void isTriedForTheGoalThatSuitsWhatItIsAbout() {
    var answer =
        home.typing(
                "Send the invoice on the day.\nWhat keeps you from it?\n.\n"
                    + "They get their money sooner\n2\n",
                "post",
                "new",
                "--for",
                "bluesky")
            .exits(0);

    assertThat(answer.said()).contains("“Find customers”");
    home.run("strategy", "adopt", "--reason", "we try Bluesky until spring").exits(0);
  }

  @Test
  void isTriedInATrialThatServesSomethingEvenIfThePostServesNothingAnyMore() {
    var id =
        home.run(
                "post",
                "new",
                "--for",
                "bluesky",
                "--text",
                "Send it on the day. What keeps you from it?",
                "--why",
                "They get their money sooner",
                "--json")
            .json()
            .get("id")
            .asText();
    home.using(
        STRATEGY
            .replace("friends", "family")
            .replace("customers:", "clients:")
            .replace("[customers]", "[clients]"));

    home.run("post", "pass", id, "network_not_chosen", "--reason", "once and on purpose").exits(0);

    home.run("strategy", "adopt", "--reason", "we try Bluesky until spring").exits(0);
  }

  @Test
  void isCalledByItsNameWhenItIsOnesOwn() {
    home.run("network", "add", home.file("board.yaml", GivenStrategy.BOARD)).exits(0);
    var post = home.file("post.md", GivenPost.with("why: They learn to swim", "board", "Swim!"));

    var checked = home.run("post", "check", post).exits(3).out();
    assertThat(checked).startsWith("Notice board\n").contains("Notice board is not one of your");
    assertThat(home.run("post", "check", post, "--json").out())
        .contains("Notice board is not one of your networks.");
    assertThat(home.inFinnish().run("post", "check", post).exits(3).said())
        .contains("Notice board ei ole valitsemiesi verkkojen joukossa.");

    home.using(
        STRATEGY + "  board:\n    serves: [friends]\n    admits: anyone\n    call: welcome\n");
    assertThat(home.run("strategy", "show").exits(0).said()).contains("Notice board");
  }

  @Test
  void isNotWrittenForReadersThatItDoesNotOffer() {
    var post = home.file("post.md", GivenPost.with("why: They swim", "x {audience: group}", "Go!"));

    assertThat(home.run("post", "check", post).exits(4).complained())
        .contains(
            "X does not offer these readers: a chosen group",
            "Choose from what it offers: your connections and anybody.");
    assertThat(home.inFinnish().run("post", "new", "--from", post).exits(4).complained())
        .contains("X ei tarjoa tällaista lukijakuntaa: valittu ryhmä");
    assertThat(home.run("post", "list").said()).isEqualTo("No posts.");
    home.run(
            "post",
            "new",
            "--from",
            home.file(
                "post.md", GivenPost.with("why: They swim", "x {audience: connections}", "Go!")))
        .exits(3);
  }

  @Test
  void isNotChosenForReadersThatItDoesNotOffer() {
    var strategy = home.file("strategy.yaml", STRATEGY.replace("public", "unlisted"));

    assertThat(home.run("strategy", "import", strategy).exits(4).complained())
        .contains(
            "LinkedIn does not offer these readers: anybody with the link.",
            "Choose from what it offers: your connections and anybody.");
    assertThat(home.inFinnish().run("strategy", "import", strategy).exits(4).complained())
        .contains("LinkedIn ei tarjoa tällaista lukijakuntaa: kaikki, joilla on linkki.");
    home.run("strategy", "show", "--draft").exits(4);
  }
}
