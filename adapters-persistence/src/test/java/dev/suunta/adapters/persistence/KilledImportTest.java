package dev.suunta.adapters.persistence;

import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST_FINGERPRINT;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.testkit.network.NetworkFixtures;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A program that is killed while it takes in posts leaves the state from before or after. */
class KilledImportTest {
  private static final int ROUNDS = 6;
  private static final int LINES_OF_AN_IMPORT = 5;

  private final Path home = TestDatabases.temporaryFolder();

  @Test
  void showsWholeImportsOnlyAndSweepsTheRest() throws Exception {
    var random = new Random(20261122);
    var last = 0;
    for (var round = 0; round < ROUNDS; round++) {
      int done;
      try (var worker = new WorkerProcess(home.toString(), "import-" + last, 100_000)) {
        var lines = 1 + LINES_OF_AN_IMPORT + random.nextInt(2 * LINES_OF_AN_IMPORT);
        worker.await("so far", said -> said.size() >= lines);
        spin(random.nextInt(30));
        worker.kill();
        done = worker.done();
      }
      last = assertWhole(last + done);
    }
  }

  /** Lets a random while pass, so that the blow falls anywhere within a portion. */
  private static void spin(int millis) {
    var end = System.nanoTime() + millis * 1_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** Answers the number of the last import that is complete. */
  private int assertWhole(int done) {
    try (var database = Databases.home(home)) {
      var imports = database.repositories().imports();
      var keys = new ArrayList<String>();
      for (var index = 0; index < Worker.POSTS; index++) {
        keys.add("key-" + index);
      }

      var shown = imports.known(AINO, NetworkFixtures.ON_LINKEDIN, keys);
      assertThat(shown).hasSize(Worker.POSTS);
      assertThat(shown.values().stream().distinct()).hasSize(1);
      var number = Integer.parseInt(shown.values().iterator().next());
      assertThat(number).isBetween(done, done + 1);
      assertThat(imports.completed(AINO, 1).getFirst().counts().added()).isEqualTo(number);

      assertThat(imports.sweepUnfinished(Instant.now())).isLessThanOrEqualTo(1);
      assertThat(imports.known(AINO, NetworkFixtures.ON_LINKEDIN, keys)).isEqualTo(shown);
      var units = (JooqUnitOfWork) database.unitOfWork();
      assertThat(units.<Integer>join(db -> db.fetchCount(PAST_POST))).isEqualTo(Worker.POSTS);
      assertThat(units.<Integer>join(db -> db.fetchCount(PAST_POST_FINGERPRINT)))
          .isEqualTo(2 * Worker.POSTS);
      return number;
    }
  }
}
