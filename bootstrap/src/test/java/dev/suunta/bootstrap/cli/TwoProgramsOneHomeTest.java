package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages are served while commands run, whoever came first; and nobody else can reach them. */
@Tag("processes")
class TwoProgramsOneHomeTest {
  @TempDir Path folder;

  @Test
  void commandsRunWhileThePagesAreServed() {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    try (var serving = AProcess.start(home, "serve", "--port", "0")) {
      serving.awaitSaying("http://127.0.0.1:");

      try (var other = AProcess.start(home, "strategy", "show")) {
        other.awaitSaying("Ground rules for LinkedIn");
        assertThat(other.exit()).isZero();
      }
      home.run(
              "post",
              "new",
              "--for",
              "linkedin",
              "--text",
              GivenPost.TEXT,
              "--why",
              "They learn to halve a week")
          .exits(0);
      assertThat(serving.listensOn()).isNotEmpty().allMatch(TwoProgramsOneHomeTest::isLocal);
      serving.kill();
    }
    assertThat(home.run("post", "list", "--json").exits(0).json().get("posts")).hasSize(1);
  }

  @Test
  void thePagesAreServedAlthoughAnImportWasFirst() {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    var at = LocalDate.now(ZoneOffset.UTC).minusDays(200).atStartOfDay().toInstant(ZoneOffset.UTC);
    var posts = new GivenExport();
    for (var number = 0; number < 1_000; number++) {
      posts.tweet(
          at.plusSeconds(number * 600L),
          "Thought " + number + ": " + GivenPost.words(9 + number % 5));
    }
    var file = home.file("x.zip", posts.ofX());
    var lock = folder.resolve("home").resolve("suunta.lock.db");

    try (var importing = AProcess.start(home, "import", file)) {
      importing.awaitOrEnd(() -> Files.exists(lock));
      try (var serving = AProcess.start(home, "serve", "--port", "0")) {
        serving.awaitSaying("http://127.0.0.1:");
        home.run(
                "post",
                "new",
                "--for",
                "linkedin",
                "--text",
                GivenPost.TEXT,
                "--why",
                "They learn to halve a week")
            .exits(0);

        assertThat(importing.exit()).isZero();
        assertThat(serving.listensOn()).isNotEmpty().allMatch(TwoProgramsOneHomeTest::isLocal);
        assertThat(home.run("mirror", "--json").exits(0).json().get("posts").asInt())
            .isEqualTo(1_000);
        serving.interrupt();
      }
    }
    assertThat(home.run("post", "list", "--json").exits(0).json().get("posts")).hasSize(1);
  }

  @Test
  void aCommandGoesOnWhenTheOneThatCameFirstIsKilled() {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    try (var first = AProcess.start(home, "serve", "--port", "0");
        var second = AProcess.start(home, "serve", "--port", "0")) {
      first.awaitSaying("http://127.0.0.1:");
      second.awaitSaying("http://127.0.0.1:");
      first.kill();

      home.run("post", "new", "--for", "x", "--text", "Still here, all of you").exits(3);
      assertThat(second.listensOn()).isNotEmpty().allMatch(TwoProgramsOneHomeTest::isLocal);
    }
    assertThat(home.run("post", "list", "--json").json().get("posts")).hasSize(1);
  }

  @Test
  void severalFirstCommandsAtOnceMakeOneHomeWithOneOwner() throws Exception {
    var home = AHome.in(folder);
    var commands = new ArrayList<AProcess>();
    for (var number = 0; number < 4; number++) {
      commands.add(AProcess.start(home, "network", "list"));
    }

    for (var command : commands) {
      var exit = command.exit();
      assertThat(exit).as(command::said).isZero();
    }

    try (var database = home.kept()) {
      assertThat(database.repositories().owners().first(10)).hasSize(1);
    }
    home.using(GivenStrategy.SMALL);
  }

  private static boolean isLocal(String address) {
    var host = address.substring(0, address.indexOf(':'));
    return host.equals("0100007F") || host.equals("0000000000000000FFFF00000100007F");
  }
}
