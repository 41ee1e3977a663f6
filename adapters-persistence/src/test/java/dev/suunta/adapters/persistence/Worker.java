package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.ImportRepository.Counts;
import dev.suunta.application.imports.driven.ImportRepository.Run;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.post.driven.GateRecords.Reason;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.testkit.imports.PastPostFixtures;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.post.PostFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Another process that works on a home; started by tests. Says on its standard output what it has
 * done, one line each, and ends itself normally when its standard input ends.
 */
final class Worker {
  /** How many posts each import has. */
  static final int POSTS = 400;

  /** The name of one that does nothing but hold the turn to write. */
  static final String HOLDER = "holder";

  /** The name of one that does not wait for whoever holds the database. */
  static final String IMPATIENT = "impatient";

  private Worker() {}

  public static void main(String[] arguments) throws Exception {
    var place = arguments[0];
    var name = arguments[1];
    var times = Integer.parseInt(arguments[2]);
    if (name.equals(HOLDER)) {
      holdTheTurn(Path.of(place));
      return;
    }
    say("opening");
    try (var database = open(place, name)) {
      say("open");
      for (var number = 1; number <= times; number++) {
        if (System.in.available() > 0) {
          say("closing");
          return;
        }
        if (name.startsWith("import")) {
          takeIn(database, Integer.parseInt(name.substring("import-".length())) + number);
        } else {
          count(database, name + "-" + number);
        }
        say("done " + number);
      }
      say("finished");
      var unused = System.in.read();
    } catch (DatabaseInUseException refused) {
      say("in use: " + refused.place());
    }
  }

  private static void holdTheTurn(Path home) throws IOException {
    try (var turn = new HomeWritingTurn(new HomeFolder(home));
        var held = turn.take()) {
      say("holding");
      var unused = System.in.read();
    }
  }

  private static Database open(String place, String name) {
    var usual = Databases.Options.USUAL;
    return place.startsWith("jdbc:")
        ? Databases.postgres(place)
        : Databases.home(
            Path.of(place), name.equals(IMPATIENT) ? usual.withPatience(Duration.ZERO) : usual);
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /** Adds one to the stamp of the one post and writes down who did; both or neither. */
  private static void count(Database database, String who) {
    var repositories = database.repositories();
    while (true) {
      try {
        database
            .unitOfWork()
            .run(
                () -> {
                  var post = repositories.posts().find(AINO, PostFixtures.POST).orElseThrow();
                  repositories.posts().save(AINO, post);
                  repositories.gateRecords().add(AINO, reason(who));
                });
        return;
      } catch (StaleStampException otherWasFaster) {
        Thread.onSpinWait();
      }
    }
  }

  private static Reason reason(String who) {
    return new Reason(PostFixtures.FIRST, 1, 0, "CODE", who, Instant.EPOCH, AINO_HERSELF);
  }

  /** Replaces all past posts by ones whose content is the import's number. */
  private static void takeIn(Database database, int number) {
    var imports = database.repositories().imports();
    var run =
        new Run(
            new ImportId(UUID.randomUUID()),
            "number " + number,
            NetworkFixtures.ON_LINKEDIN,
            List.of(),
            Instant.now(),
            AINO_HERSELF);
    imports.begin(AINO, run);
    var staged = new ArrayList<Staged>();
    for (var index = 0; index < POSTS; index++) {
      staged.add(
          PastPostFixtures.pastPost(number * 1000L + index)
              .key("key-" + index)
              .content("" + number)
              .values((long) index, -1L - index)
              .staged());
    }
    for (var from = 0; from < POSTS; from += 100) {
      imports.stage(AINO, run.id(), staged.subList(from, from + 100));
      say("staged " + from);
    }
    database
        .unitOfWork()
        .run(() -> imports.complete(AINO, run.id(), Instant.now(), new Counts(number, 0, 0, 0)));
  }
}
