package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may be one person, as the terminal tells it. */
class DuplicatesTest {
  private static final Pattern ANSWER =
      Pattern.compile("suunta people (link|not-same) ([0-9a-f]{8}) ([0-9a-f]{8})");

  @TempDir private Path folder;

  @Test
  void tellsWhoMayBeOneUntilTheOwnerAnswers() {
    var home = AHome.in(folder);
    home.run("people", "add", "Aino Mäkinen").exits(0);
    home.run("people", "add", "Aino M").exits(0);
    home.run("people", "add", "Outi Salo").exits(0);

    var told = home.run("people", "duplicates").exits(0).said();
    assertThat(told)
        .contains("Aino Mäkinen (added by you)", "one name is short for the other")
        .doesNotContain("Outi");
    var json = home.run("people", "duplicates", "--json").exits(0).json();
    assertThat(json.get("pairs").get(0).get("reason").asText()).isEqualTo("NICKNAME_OR_SHORT");
    assertThat(json.get("cut").asBoolean()).isFalse();
    assertThat(home.inFinnish().run("people", "duplicates").exits(0).said())
        .contains("toinen nimi on toisen lyhenne");

    var answer = ANSWER.matcher(told);
    assertThat(answer.find()).isTrue();
    home.run("people", "not-same", answer.group(2), answer.group(3)).exits(0);
    assertThat(home.run("people", "duplicates").exits(0).said())
        .contains("Nobody else looks like one person.");
    home.run("people", "duplicates", "--from", "nowhere").exits(4);
  }
}
