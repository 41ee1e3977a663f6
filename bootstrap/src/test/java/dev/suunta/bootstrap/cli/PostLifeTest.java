package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.suunta.adapters.persistence.Database;
import dev.suunta.bootstrap.cli.AHome.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post from its first line until it is let go. */
class PostLifeTest {
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
  void isTypedWithOneLineOfWhy() {
    var answer =
        home.typing(
                "1\nNo agenda, no meeting.\nWhat would you drop?\n.\nThey learn to halve a week\n",
                "post",
                "new")
            .exits(0);

    assertThat(answer.said())
        .contains("Which network?", "What do they get out of it?", "Good: it may go out.");
    var post = onlyPost();
    assertThat(post.get("whyLine").asText()).isEqualTo("They learn to halve a week");
    assertThat(post.get("renditions").get(0).get("text").asText())
        .isEqualTo("No agenda, no meeting.\nWhat would you drop?");
  }

  @Test
  void isAskedOnceForWhatIsMissing() {
    var answer =
        home.typing(
                "linkedin\n" + GivenPost.TEXT + "\n.\n\nThey learn to halve a week\n",
                "post",
                "new")
            .exits(0);

    assertThat(answer.said()).contains("Good: it may go out.");
  }

  @Test
  void isKeptBlockedWhenNobodyAnswers() {
    assertThat(home.typing("1\n" + GivenPost.TEXT + "\n", "post", "new").exits(3).said())
        .contains("What do they get out of it?");
    assertThat(home.run("post", "list", "--json").json().get("posts")).hasSize(1);
    assertThat(home.typing("1\n\n.\n", "post", "new").exits(2).complained())
        .contains("Nothing was kept.");
    assertThat(home.typing("", "post", "new").exits(2).complained()).contains("Nothing was kept.");
  }

  @Test
  void isConfirmedAtATerminalWhenItCameFromAFile() {
    var id =
        id(home.run("post", "new", "--from", home.file("post.md", GivenPost.good()), "--json"));
    home.run("post", "check", id).exits(3);

    assertThat(home.typing("n\n", "post", "check", id).exits(3).said())
        .contains("Have you read it", "│ We cancelled");
    home.typing("\n", "post", "check", id).exits(3);
    assertThat(home.typing("y\n", "post", "check", id).exits(0).said())
        .contains("Good: it may go out.");
    home.run("post", "check", id).exits(0);
  }

  @Test
  void tellsAProgramItsIdAndWhetherItPasses() {
    var held =
        home.run("post", "new", "--json", "--for", "linkedin", "--text", GivenPost.MUTE)
            .exits(3)
            .json();
    assertThat(held.get("passes").asBoolean()).isFalse();
    home.run("post", "show", held.get("id").asText()).exits(0);
    var passing =
        home.run(
                "post",
                "new",
                "--json",
                "--for",
                "linkedin",
                "--why",
                "They halve a week of it",
                "--text",
                GivenPost.TEXT)
            .exits(0)
            .json();
    assertThat(passing.get("passes").asBoolean()).isTrue();

    for (var refused :
        List.of(
            List.of("--from", "missing.md"),
            List.of("--for", "NoSuch!", "--text", "Hello"),
            List.of("--for", "orkut", "--text", "Hello"),
            List.of("--for", "x", "--text", "a".repeat(200_000)))) {
      var words = new ArrayList<>(List.of("post", "new", "--json"));
      words.addAll(refused);
      var answer = home.run(words.toArray(String[]::new));
      assertThat(answer.exit()).isIn(4, 5);
      assertThat(answer.json().get("passes").asBoolean()).isFalse();
      assertThat(answer.json().get("what").asText()).isNotBlank();
    }
  }

  @Test
  void comesBackTheSameFromItsOwnMarkdown() {
    var id =
        id(home.run("post", "new", "--from", home.file("post.md", GivenPost.good()), "--json"));
    var markdown = home.run("post", "show", id, "--markdown").exits(0).out();

    home.piped(markdown, "post", "check", "-").exits(0);
    home.piped(markdown, "post", "edit", id, "--from", "-");
    assertThat(home.run("post", "show", id, "--markdown").out()).isEqualTo(markdown);
    assertThat(
            home.run("post", "show", id, "--json")
                .json()
                .get("renditions")
                .get(0)
                .get("version")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void isLetGoAndStaysReadable() {
    var id = GivenPost.mute(home);

    assertThat(home.run("post", "drop", id).exits(0).said()).contains("is given up");
    assertThat(home.run("post", "drop", id).exits(4).complained())
        .contains("was given up before", "suunta post show " + id.substring(0, 13));
    assertThat(home.run("post", "check", id).exits(4).complained()).contains("was given up before");
    var checked = home.run("post", "check", id, "--json").exits(4).json();
    assertThat(checked.get("posts").get(0).get("outcome").asText()).isEqualTo("dropped");
    assertThat(
            home.run("post", "pass", id, "CALL_MISSING", "--reason", "a reason of words")
                .exits(4)
                .complained())
        .contains("was given up");
    assertThat(home.run("post", "list").said()).isEqualTo("No posts.");
    assertThat(home.run("post", "list", "--dropped").said()).contains("LinkedIn We cancelled");
    assertThat(
            home.run("post", "edit", id, "--from", home.file("post.md", GivenPost.good()))
                .exits(4)
                .complained())
        .contains("given up");
    home.run("post", "show", id).exits(0);
  }

  @Test
  void isListedAPageAtATime() {
    for (var number = 1; number <= 51; number++) {
      home.run("post", "new", "--for", "x", "--text", "Thought number " + number);
    }

    var first = home.run("post", "list", "--json").json();
    assertThat(first.get("posts")).hasSize(50);
    var next = first.get("next").asText();
    var second = home.run("post", "list", "--from", next, "--json").json();
    assertThat(second.get("posts")).hasSize(1);
    assertThat(second.has("next")).isFalse();
    assertThat(first.findValuesAsText("text").getFirst()).isEqualTo("Thought number 51");
    assertThat(second.findValuesAsText("text")).isEqualTo(List.of("Thought number 1"));
    assertThat(home.run("post", "list").said()).contains("More: suunta post list --from " + next);
    assertThat(home.run("post", "list", "--from", "nonsense").exits(4).complained())
        .contains("nonsense", "suunta post list");
  }

  @Test
  void isFoundByTheBeginningOfItsId() {
    var id = GivenPost.mute(home);
    GivenPost.mute(home);

    home.run("post", "show", id.toUpperCase(Locale.ROOT)).exits(0);
    home.run("post", "show", id.substring(0, 18)).exits(0);
    assertThat(home.run("post", "show", id.substring(0, 4)).exits(4).complained())
        .contains("begins several posts", id);
  }

  private JsonNode onlyPost() {
    return home.run("post", "list", "--json").json().get("posts").get(0);
  }

  private static String id(Answer kept) {
    return kept.json().get("id").asText();
  }
}
