package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name in a command that is there to be copied. */
class ShellWordTest {
  @ParameterizedTest
  @ValueSource(strings = {"post.md", "/home/maija/posts/2026-11_a.md", "../post.md"})
  void aPlainNameStaysAsItIs(String name) {
    assertThat(ShellWord.ofFile(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "my post.md, 'my post.md'",
        "Maija's.md, |'Maija'\\''s.md'|",
        "~maija.md, '~maija.md'",
        "--help, ./--help",
        "-my post.md, './-my post.md'"
      })
  void anotherNameIsQuotedAndIsNoOption(String name, String word) {
    assertThat(ShellWord.ofFile(name)).isEqualTo(word);
  }

  @Test
  void aShellTakesItForTheVeryName() throws IOException, InterruptedException {
    var name = "it's \"mine\"; $HOME `id` \\ * ? <a> & # ! ä.md";
    var shell = new ProcessBuilder("/bin/sh", "-c", "printf %s " + ShellWord.ofFile(name)).start();

    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(name);
    assertThat(shell.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }
}
