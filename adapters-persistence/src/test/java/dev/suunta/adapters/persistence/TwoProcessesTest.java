package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driven.GateRecords.Reason;
import dev.suunta.testkit.post.PostFixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two programs on one home: nothing is lost and nothing is done twice, whoever goes away. */
class TwoProcessesTest {
  private static final int TIMES = 120;
  private static final int BEFORE_LEAVING = 25;

  private final Path home = TestDatabases.temporaryFolder();

  @BeforeEach
  void keepsAPost() {
    try (var database = Databases.home(home)) {
      database
          .repositories()
          .posts()
          .save(AINO, PostFixtures.post(PostFixtures.POST, PostFixtures.FIRST, "counted"));
    }
  }

  @ParameterizedTest(name = "{0} opener {1}")
  @CsvSource({"first,closes", "first,is killed", "second,closes", "second,is killed"})
  void losesAndDoublesNothingWhenOneProcessLeaves(String which, String how) throws Exception {
    var leavesFirst = which.equals("first");
    try (var first = new WorkerProcess(home.toString(), "first", leavesFirst ? 100_000 : TIMES)) {
      first.awaitOpen();
      try (var second =
          new WorkerProcess(home.toString(), "second", leavesFirst ? TIMES : 100_000)) {
        var leaver = leavesFirst ? first : second;
        var stayer = leavesFirst ? second : first;
        leaver.awaitDone(BEFORE_LEAVING);
        stayer.awaitDone(5);

        if (how.equals("closes")) {
          leaver.end();
        } else {
          leaver.kill();
        }
        var leaverDone = leaver.done();
        stayer.awaitFinished();
        stayer.end();

        assertThat(stayer.done()).isEqualTo(TIMES);
        assertAllKept(
            leavesFirst ? "first" : "second", leaverDone, leavesFirst ? "second" : "first");
      }
    }
  }

  @Test
  void losesNothingWhenBothAreKilled() throws Exception {
    try (var first = new WorkerProcess(home.toString(), "first", 100_000);
        var second = new WorkerProcess(home.toString(), "second", 100_000)) {
      first.awaitDone(BEFORE_LEAVING);
      second.awaitDone(BEFORE_LEAVING);

      first.kill();
      second.kill();

      var kept = kept();
      assertThat(kept).doesNotHaveDuplicates();
      assertThat(kept).containsAll(names("first", first.done()));
      assertThat(kept).containsAll(names("second", second.done()));
    }
  }

  private void assertAllKept(String leaver, int leaverDone, String stayer) {
    var kept = kept();
    assertThat(kept).doesNotHaveDuplicates();
    assertThat(kept).containsAll(names(stayer, TIMES));
    assertThat(kept).containsAll(names(leaver, leaverDone));
    // What was committed when the process went away, but could not be said any more.
    assertThat(kept.size()).isBetween(TIMES + leaverDone, TIMES + leaverDone + 1);
  }

  /** Who has counted; checked against the count itself. */
  private List<String> kept() {
    try (var database = Databases.home(home)) {
      var repositories = database.repositories();
      var reasons =
          repositories.gateRecords().reasons(AINO, PostFixtures.FIRST).stream()
              .map(Reason::words)
              .toList();
      var post = repositories.posts().find(AINO, PostFixtures.POST).orElseThrow();
      assertThat(post.stamp()).isEqualTo(1 + reasons.size());
      return reasons;
    }
  }

  private static List<String> names(String who, int most) {
    var names = new ArrayList<String>();
    for (var number = 1; number <= most; number++) {
      names.add(who + "-" + number);
    }
    return names;
  }
}
