package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.post.driven.SimilarTexts.Window;
import dev.suunta.domain.network.NetworkId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked on every check of a post reads as little among ten thousand as among a hundred. */
class RowsReadTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private enum Kind {
    H2,
    POSTGRES
  }

  /** Counts the rows that leave the database. */
  private static final class RowCount implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private final AtomicInteger rows = new AtomicInteger();

    @Override
    public void recordEnd(ExecuteContext context) {
      rows.incrementAndGet();
    }

    int of(Runnable asking) {
      rows.set(0);
      asking.run();
      return rows.get();
    }
  }

  private record Read(int similar, int counted, int calls, int days, int hours, int networks) {}

  @ParameterizedTest
  @EnumSource(Kind.class)
  void readsAsManyRowsAmongManyPostsAsAmongFew(Kind kind) {
    var few = read(kind, 100);

    var many = read(kind, 10_000);

    assertThat(many).isEqualTo(few);
    assertThat(few).isEqualTo(new Read(40, 1, 20, 10, 7, 1));
  }

  private static Read read(Kind kind, int posts) {
    var rows = new RowCount();
    try (var database = kind == Kind.H2 ? TestDatabases.h2(rows) : TestDatabases.postgres(rows)) {
      var repositories = database.repositories();
      takeIn(repositories.imports(), database.unitOfWork(), AINO, run(1), posts(posts));
      var from = NOW.minusSeconds(90L * 24 * 3600);
      var zone = ZoneId.of("Europe/Helsinki");
      var similar = repositories.similarTexts();
      var mirror = repositories.mirrorFacts();
      return new Read(
          rows.of(
              () -> similar.sharing(AINO, List.of(1L, 2L, 3L), new Window(NetworkId.X, from, NOW))),
          rows.of(() -> repositories.pastPosts().count(AINO, NetworkId.LINKEDIN, from, NOW)),
          rows.of(() -> repositories.pastPosts().newestCalls(AINO, 20)),
          rows.of(() -> mirror.days(AINO, from, NOW, zone)),
          rows.of(() -> mirror.hours(AINO, from, NOW, zone)),
          rows.of(() -> mirror.networks(AINO, from, NOW)));
    }
  }

  /** As many as asked, spread over ten days and the same hours, all of which share something. */
  private static List<Staged> posts(int number) {
    var posts = new ArrayList<Staged>();
    for (var index = 0; index < number; index++) {
      posts.add(
          pastPost(index)
              .at(NOW.minusSeconds((index % 10) * 24L * 3600 + index % 100 + 60))
              .values(1L + index % 3, 100L + index)
              .staged());
    }
    return posts;
  }
}
