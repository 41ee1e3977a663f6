package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.id;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.network.NetworkFixtures.ON_LINKEDIN;
import static dev.suunta.testkit.network.NetworkFixtures.ON_X;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ImportRepository.Search;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.post.driven.SimilarTexts.Window;
import dev.suunta.domain.network.NetworkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for each post or portion visits as little of H2 among many posts as among few. */
class RowsVisitedTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  /** H2 plans by statistics, which it makes anew only now and then. */
  @ParameterizedTest(name = "statistics are made anew: {0}")
  @ValueSource(booleans = {true, false})
  void visitsNoMoreRowsAmongManyPostsThanAmongFew(boolean anew) {
    var few = visited(200, anew);

    var many = visited(4_000, anew);

    assertThat(many).hasSameSizeAs(few);
    many.forEach((what, rows) -> assertThat(rows).as(what).isLessThanOrEqualTo(few.get(what)));
  }

  private static Map<String, Integer> visited(int posts, boolean anew) {
    var rows = new VisitedRows();
    try (var database = TestDatabases.h2(rows)) {
      var repositories = database.repositories();
      var imports = repositories.imports();
      takeIn(imports, database.unitOfWork(), AINO, run(1), posts(posts));
      imports.begin(AINO, run(2, ON_X));
      imports.stage(
          AINO,
          run(2).id(),
          List.of(
              pastPost(9_001).onX().at(NOW).values(1L, 105L).staged(),
              pastPost(9_002).onX().at(NOW).values(2L, 106L).staged()));
      imports.begin(AINO, run(3));
      for (var from = 0; from < posts; from += 200) {
        imports.stage(AINO, run(3).id(), posts(1_000_000 + from, 200));
      }
      var units = (JooqUnitOfWork) database.unitOfWork();
      if (anew) {
        units.join(db -> db.execute("analyze"));
      }

      var visited = new TreeMap<String, Integer>();
      var window = new Window(NetworkId.X, NOW.minusSeconds(90L * 24 * 3600), NOW);
      Map.<String, Runnable>of(
              "similar texts",
              () -> repositories.similarTexts().sharing(AINO, List.of(1L, 2L, 3L, 105L), window),
              "known posts",
              () -> imports.known(AINO, ON_LINKEDIN, List.of("key-1", "key-2", "key-3")),
              "resembling posts",
              () ->
                  imports.resembling(
                      AINO,
                      run(2).id(),
                      new Search(List.of(id(9_001), id(9_002)), Optional.empty(), 864_000, 10)),
              "a portion of an import",
              () -> imports.staged(AINO, run(3).id(), Optional.of(id(1_000_010)), 5))
          .forEach((name, asking) -> visited.put(name, rows.by(database, asking)));
      return visited;
    }
  }

  private static List<Staged> posts(int number) {
    return posts(0, number);
  }

  /** Spread over ten days, all of which share something with a third of the others. */
  private static List<Staged> posts(int first, int number) {
    var posts = new ArrayList<Staged>();
    for (var index = first; index < first + number; index++) {
      posts.add(
          pastPost(index)
              .at(NOW.minusSeconds((index % 10) * 24L * 3600 + 60))
              .values(1L + index % 3, 100L + index)
              .staged());
    }
    return posts;
  }
}
