package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.imports.driving.ImportPosts.Outcome;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Taken;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportPostsTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T12:00:00Z");

  private final Suunta suunta = new Suunta();

  @Test
  void saysWhatTakingInWouldDoAndDoesNothing() {
    var export = suunta.exports.put("x.zip", NetworkId.X, List.of(own("1", Drafts.TEXT)));

    var taken = only(suunta.importPosts().preview(request(export), Progress.NONE));

    assertThat(taken.added()).isEqualTo(1);
    assertThat(taken.done()).isFalse();
    assertThat(suunta.stores.imports().shown(AINO)).isEmpty();
    assertThat(suunta.stores.ownAccounts().on(AINO, NetworkId.X)).isEmpty();
  }

  @Test
  void takesInPostsAndCountsThem() {
    var export =
        suunta.exports.put(
            "x.zip",
            NetworkId.X,
            List.of(
                own("1", Drafts.TEXT),
                own("1", Drafts.TEXT),
                GivenExports.post("2", APRIL, PostKind.REPLY, "Quite so.")),
            GivenExports.problem(ImportProblemCode.RECORD_MALFORMED),
            GivenExports.problem(ImportProblemCode.TEXT_REPAIRED));

    var outcome = suunta.importPosts().apply(request(export), Progress.NONE);

    assertThat(only(outcome))
        .isEqualTo(
            new Taken(
                only(outcome).export(),
                2,
                0,
                0,
                1,
                1,
                1,
                java.util.Optional.of(MARCH),
                java.util.Optional.of(APRIL),
                true));
    assertThat(outcome.problems()).hasSize(2);
    assertThat(suunta.stores.imports().shown(AINO)).hasSize(2);
    assertThat(suunta.stores.ownAccounts().on(AINO, NetworkId.X)).hasSize(1);
  }

  @Test
  void changesNothingByTakingInTheSameAgain() {
    var export = suunta.exports.put("x.zip", NetworkId.X, List.of(own("1", Drafts.TEXT)));
    suunta.importPosts().apply(request(export), Progress.NONE);
    var before = suunta.stores.imports().shown(AINO);

    var again = only(suunta.importPosts().apply(request(export), Progress.NONE));

    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.added()).isZero();
    assertThat(suunta.stores.imports().shown(AINO)).isEqualTo(before);
    assertThat(suunta.stores.ownAccounts().on(AINO, NetworkId.X)).hasSize(1);
  }

  @Test
  void takesInWhatChangedInPlaceOfWhatItWas() {
    apply("x.zip", own("1", Drafts.TEXT));

    var taken = only(apply("x.zip", own("1", Drafts.ANOTHER)));

    assertThat(taken.changed()).isEqualTo(1);
    assertThat(suunta.stores.imports().shown(AINO))
        .singleElement()
        .satisfies(staged -> assertThat(staged.post().text()).isEqualTo(Drafts.ANOTHER));
  }

  @Test
  void sweepsWhatAnInterruptedImportLeft() {
    var run =
        new dev.suunta.application.imports.driven.ImportRepository.Run(
            new dev.suunta.application.imports.ImportId(new java.util.UUID(1, 1)),
            "x-archive",
            dev.suunta.testkit.network.NetworkFixtures.ON_X,
            List.of(),
            suunta.time.instant().minus(java.time.Duration.ofDays(1)),
            AINO_HERSELF);
    suunta.stores.imports().begin(AINO, run);

    apply("x.zip", own("1", Drafts.TEXT));

    assertThat(suunta.stores.imports().sweepUnfinished(Instant.MAX)).isZero();
  }

  @Test
  void losesNothingByAFileThatIsNotThere() {
    var export = suunta.exports.put("x.zip", NetworkId.X, List.of(own("1", Drafts.TEXT)));

    var outcome = suunta.importPosts().apply(request(Path.of("none"), export), Progress.NONE);

    assertThat(only(outcome).added()).isEqualTo(1);
    assertThat(outcome.problems())
        .extracting(ImportProblem::code)
        .containsExactly(ImportProblemCode.FILE_MISSING);
  }

  @Test
  void isUselessWhereNothingThatWasGivenCouldBeUsed() {
    var outcome = suunta.importPosts().preview(request(Path.of("none")), Progress.NONE);

    assertThat(outcome.isUseless()).isTrue();
  }

  @Test
  void tellsSoManyProblemsAndCountsTheRest() {
    var problems =
        Collections.nCopies(
            ImportPosts.MOST_PROBLEMS + 3, GivenExports.problem(ImportProblemCode.DATE_UNREADABLE));
    var export =
        suunta.exports.put("x.zip", NetworkId.X, List.of(), problems.toArray(ImportProblem[]::new));

    var outcome = suunta.importPosts().preview(request(export), Progress.NONE);

    assertThat(outcome.problems()).hasSize(ImportPosts.MOST_PROBLEMS);
    assertThat(outcome.moreProblems()).isEqualTo(3);
    assertThat(only(outcome).unreadable()).isEqualTo(ImportPosts.MOST_PROBLEMS + 3);
  }

  @Test
  void tellsHowFarItHasCome() {
    var posts = IntStream.range(0, 7).mapToObj(number -> own("" + number, "Text " + number));
    var export = suunta.exports.put("x.zip", NetworkId.X, posts.toList());
    var told = new ArrayList<Integer>();

    suunta.importPosts().preview(request(export), (about, bytes, total, found) -> told.add(found));

    assertThat(told).containsExactly(7);
  }

  @Test
  void noticesThatAPostSaysTheSameOnTwoNetworks() {
    apply("x.zip", own("1", Drafts.TEXT));
    var export =
        suunta.exports.put("linkedin.zip", NetworkId.LINKEDIN, List.of(own("1", Drafts.TEXT)));

    suunta.importPosts().apply(request(export), Progress.NONE);

    assertThat(suunta.stores.imports().echoes(AINO)).hasSize(1);
  }

  private Outcome apply(String path, ExportedPost... posts) {
    var export = suunta.exports.put(path, NetworkId.X, List.of(posts));
    return suunta.importPosts().apply(request(export), Progress.NONE);
  }

  private static ExportedPost own(String key, String text) {
    return GivenExports.post(key, MARCH, PostKind.OWN, text);
  }

  private static ImportPosts.Request request(Path... paths) {
    return new ImportPosts.Request(AINO, List.of(paths), AINO_HERSELF);
  }

  private static Taken only(Outcome outcome) {
    assertThat(outcome.exports()).hasSize(1);
    return outcome.exports().getFirst();
  }
}
