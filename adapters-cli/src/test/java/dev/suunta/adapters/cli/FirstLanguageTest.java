package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.texts.Language;
import org.junit.jupiter.api.Test;

/** In which language somebody is met who comes for the first time. */
class FirstLanguageTest {
  @Test
  void isTheOneOfTheEnvironment() {
    var session = new ATerminal().with("LANG", "fi_FI.UTF-8").session();

    assertThat(session.visitor().language()).isEqualTo("fi");
  }

  @Test
  void isFirstOfAllTheOneThatWasAskedFor() {
    var session = new ATerminal().with("LANG", "fi_FI.UTF-8").session();
    session.speak(Language.ENGLISH);

    assertThat(session.visitor().language()).isEqualTo("en");
  }
}
