package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import dev.suunta.bootstrap.cli.AHome.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post from its first line until it is let go. */
class PostLifeTest {
  private static final String MUTE =
      "We cancelled every meeting without an agenda for a month, and nobody missed one of them.";

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
  void passesAHoldWithOneKey() {
    var id = mute();

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
    var id = mute();

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
    var id = mute();
    pass(id, "they told me themselves").exits(0);

    rewrite(id, "linkedin", MUTE + " Not even I.");
    home.run("post", "check", id).exits(3);
    rewrite(id, "linkedin", MUTE);
    home.run("post", "check", id).exits(3);
  }

  @Test
  void asksAgainWhenTheReadersChange() {
    var id = mute();
    pass(id, "they told me themselves").exits(0);

    rewrite(id, "linkedin {audience: connections}", MUTE);
    home.run("post", "check", id).exits(3);
  }

  @Test
  void asksAgainWhenTheStrategyChanges() {
    var id = mute();
    pass(id, "they told me themselves").exits(0);
    home.run("post", "check", id).exits(0);

    home.using(GivenStrategy.SMALL);
    home.run("post", "check", id).exits(3);
  }

  @Test
  void keepsItsReasonWhenItIsSavedAsItWas() {
    var id = mute();
    pass(id, "they told me themselves").exits(0);

    rewrite(id, "linkedin", MUTE);
    home.run("post", "check", id).exits(0);
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
  void isChangedInAnEditor() throws IOException {
    var id = mute();
    var script = folder.resolve("editor.sh");
    Files.writeString(script, "sed -i 's/nobody missed/we never missed/' \"$1\"\n");

    home.with("EDITOR", "sh " + script).run("post", "edit", id);

    assertThat(home.run("post", "show", id).said()).contains("we never missed");
  }

  @Test
  void saysWhereTheTextLiesThatAnEditorCouldNotHandOver() throws IOException {
    var id = mute();
    var editors =
        java.util.Map.of(
            "printf '## nosuch\\n\\nHello\\n' >", 4,
            "printf -- '---\\nformat: [\\n' >", 5,
            "sed -i '$ s/$/ More./' \"$1\"; false", 2);
    for (var editor : editors.entrySet()) {
      var answer = home.with("EDITOR", editor.getKey()).run("post", "edit", id);

      answer.exits(editor.getValue());
      assertThat(answer.complained())
          .contains("What you wrote is kept in this file:", "suunta post edit", "--from");
      var file =
          Path.of(
              answer
                  .err()
                  .lines()
                  .dropWhile(line -> !line.contains("is kept"))
                  .skip(1)
                  .findFirst()
                  .orElseThrow()
                  .strip());
      assertThat(file).isNotEmptyFile();
      Files.delete(file);
    }
    assertThat(home.with("EDITOR", "true").run("post", "edit", id).err()).isEmpty();
    assertThat(home.with("EDITOR", "/no/such/editor").run("post", "edit", id).exits(2).complained())
        .contains("/no/such/editor")
        .doesNotContain("is kept in");
    assertThat(
            home.inFinnish()
                .with("EDITOR", "printf '## nosuch\\n\\nHello\\n' >")
                .run("post", "edit", id)
                .complained())
        .contains("Kirjoittamasi on tallessa tässä tiedostossa:");
    assertThat(home.run("post", "show", id).said()).contains(MUTE);
  }

  @Test
  void tellsAProgramItsIdAndWhetherItPasses() {
    var held =
        home.run("post", "new", "--json", "--for", "linkedin", "--text", MUTE).exits(3).json();
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
      var words = new java.util.ArrayList<>(List.of("post", "new", "--json"));
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
    var id = mute();

    assertThat(home.run("post", "drop", id).exits(0).said()).contains("is given up");
    assertThat(home.run("post", "drop", id).exits(4).complained())
        .contains("was given up before", "suunta post show " + id.substring(0, 13));
    assertThat(home.run("post", "check", id).exits(4).complained()).contains("was given up before");
    var checked = home.run("post", "check", id, "--json").exits(4).json();
    assertThat(checked.get("posts").get(0).get("outcome").asText()).isEqualTo("dropped");
    assertThat(pass(id, "a reason of words").exits(4).complained()).contains("was given up");
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
    var id = mute();
    mute();

    home.run("post", "show", id.toUpperCase(java.util.Locale.ROOT)).exits(0);
    home.run("post", "show", id.substring(0, 18)).exits(0);
    assertThat(home.run("post", "show", id.substring(0, 4)).exits(4).complained())
        .contains("begins several posts", id);
  }

  private String mute() {
    return id(
        home.run(
            "post",
            "new",
            "--for",
            "linkedin",
            "--text",
            MUTE,
            "--why",
            "They learn to halve a week",
            "--json"));
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

  private com.fasterxml.jackson.databind.JsonNode onlyPost() {
    return home.run("post", "list", "--json").json().get("posts").get(0);
  }

  private static String id(Answer kept) {
    return kept.json().get("id").asText();
  }
}
