package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.imports.driving.ImportPosts.Outcome;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Taken;
import dev.suunta.application.imports.driving.ImportPosts.TakenConnections;
import dev.suunta.application.imports.driving.ImportPosts.TakenEvidence;
import dev.suunta.application.imports.driving.ImportPosts.TakenPosts;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PastPost;
import dev.suunta.domain.post.PostKind;
import dev.suunta.testkit.imports.InMemoryExports;
import dev.suunta.testkit.imports.InMemoryExports.Export;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportPostsTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T12:00:00Z");

  private static final String TOLD =
      "Our choir sings every Tuesday in the old brewery and takes everybody who dares to try.";

  private final Suunta suunta = new Suunta();

  @Test
  void saysWhatTakingInWouldDoAndDoesNothing() {
    var export = suunta.exports.put("x.zip", x(own("1", Drafts.TEXT)));

    var taken = only(suunta.importPosts().preview(request(export), Progress.NONE));

    assertThat(taken.posts().added()).isEqualTo(1);
    assertThat(taken.done()).isFalse();
    assertThat(suunta.stores.imports().shown(AINO)).isEmpty();
    assertThat(suunta.stores.ownAccounts().on(AINO, NetworkId.X)).isEmpty();
  }

  @Test
  void takesInPostsAndCountsThem() {
    var export =
        suunta.exports.put(
            "x.zip",
            x(
                    own("1", Drafts.TEXT),
                    own("1", Drafts.TEXT),
                    InMemoryExports.post("2", APRIL, PostKind.REPLY, "Quite so."))
                .problems(
                    InMemoryExports.problem(ImportProblemCode.RECORD_MALFORMED),
                    InMemoryExports.problem(ImportProblemCode.TEXT_REPAIRED)));

    var outcome = suunta.importPosts().apply(request(export), Progress.NONE);

    assertThat(only(outcome))
        .isEqualTo(
            new Taken(
                only(outcome).export(),
                new TakenPosts(2, 0, 0, 1, 1, Optional.of(MARCH), Optional.of(APRIL)),
                new TakenConnections(0, 0, 0, 0, 0, 0, Map.of()),
                new TakenEvidence(Map.of(), Map.of()),
                1,
                true));
    assertThat(outcome.problems()).hasSize(2);
    assertThat(suunta.stores.imports().shown(AINO)).hasSize(2);
    assertThat(suunta.stores.ownAccounts().on(AINO, NetworkId.X)).hasSize(1);
  }

  @Test
  void changesNothingByTakingInTheSameAgain() {
    var export = suunta.exports.put("x.zip", x(own("1", Drafts.TEXT)));
    suunta.importPosts().apply(request(export), Progress.NONE);
    var before = suunta.stores.imports().shown(AINO);

    var again = only(suunta.importPosts().apply(request(export), Progress.NONE));

    assertThat(again.posts().unchanged()).isEqualTo(1);
    assertThat(again.posts().added()).isZero();
    assertThat(suunta.stores.imports().shown(AINO)).isEqualTo(before);
    assertThat(suunta.stores.ownAccounts().on(AINO, NetworkId.X)).hasSize(1);
  }

  @Test
  void takesInWhatChangedInPlaceOfWhatItWas() {
    apply("x.zip", own("1", Drafts.TEXT));

    var taken = only(apply("x.zip", own("1", Drafts.ANOTHER)));

    assertThat(taken.posts().changed()).isEqualTo(1);
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
    var export = suunta.exports.put("x.zip", x(own("1", Drafts.TEXT)));

    var outcome = suunta.importPosts().apply(request(Path.of("none"), export), Progress.NONE);

    assertThat(only(outcome).posts().added()).isEqualTo(1);
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
            ImportPosts.MOST_PROBLEMS + 3,
            InMemoryExports.problem(ImportProblemCode.DATE_UNREADABLE));
    var export = suunta.exports.put("x.zip", x().problems(problems.toArray(ImportProblem[]::new)));

    var outcome = suunta.importPosts().preview(request(export), Progress.NONE);

    assertThat(outcome.problems()).hasSize(ImportPosts.MOST_PROBLEMS);
    assertThat(outcome.moreProblems()).isEqualTo(3);
    assertThat(only(outcome).unreadable()).isEqualTo(ImportPosts.MOST_PROBLEMS + 3);
  }

  @Test
  void tellsHowFarItHasCome() {
    var posts = IntStream.range(0, 7).mapToObj(number -> own("" + number, "Text " + number));
    var export = suunta.exports.put("x.zip", Export.of(NetworkId.X).posts(posts.toList()));
    var told = new ArrayList<Integer>();

    suunta.importPosts().preview(request(export), (about, bytes, total, found) -> told.add(found));

    assertThat(told).containsExactly(7);
  }

  @Test
  void noticesThatAPostSaysTheSameOnTwoNetworks() {
    apply("x.zip", own("1", Drafts.TEXT));
    var export =
        suunta.exports.put(
            "linkedin.zip", Export.of(NetworkId.LINKEDIN).posts(List.of(own("1", Drafts.TEXT))));

    suunta.importPosts().apply(request(export), Progress.NONE);

    assertThat(suunta.stores.imports().echoes(AINO)).hasSize(1);
  }

  @Test
  void findsTheEchoesOfAnImportThatWasCompletedMeanwhile() {
    var meanwhile = suunta.exports.put("meanwhile", Export.of(NetworkId.FACEBOOK).post(TOLD));
    var slow =
        suunta.exports.put(
            "slow",
            Export.of(NetworkId.LINKEDIN)
                .post(TOLD)
                .posts(0, 600)
                .meanwhile(() -> suunta.importPosts().apply(request(meanwhile), Progress.NONE)));

    suunta.importPosts().apply(request(slow), Progress.NONE);

    var told =
        suunta.stores.imports().shown(AINO).stream()
            .map(Staged::post)
            .filter(post -> post.text().equals(TOLD))
            .map(PastPost::id)
            .toList();
    assertThat(told).hasSize(2);
    assertThat(suunta.stores.imports().echoes(AINO).keySet()).containsExactly(Set.copyOf(told));
  }

  @ParameterizedTest
  @EnumSource(ImportProblemCode.class)
  void isIncompleteWhereMoreThanARecordIsLost(ImportProblemCode code) {
    var export =
        suunta.exports.put(
            "x.zip", x(own("1", Drafts.TEXT)).problems(InMemoryExports.problem(code)));

    var outcome = suunta.importPosts().apply(request(export), Progress.NONE);

    assertThat(only(outcome).posts().added()).isEqualTo(1);
    assertThat(outcome.incomplete()).isEqualTo(code.losesMore());
  }

  @Test
  void isIncompleteEvenWhereTheLossIsNoLongerTold() {
    var harmless = InMemoryExports.problem(ImportProblemCode.DATE_IMPOSSIBLE);
    var heavy = InMemoryExports.problem(ImportProblemCode.SYNTAX_BROKEN);
    var problems = new ArrayList<>(Collections.nCopies(ImportPosts.MOST_PROBLEMS + 1, harmless));
    problems.add(heavy);
    var export = suunta.exports.put("x.zip", x().problems(problems.toArray(ImportProblem[]::new)));

    var outcome = suunta.importPosts().apply(request(export), Progress.NONE);

    assertThat(outcome.problems()).doesNotContain(heavy);
    assertThat(outcome.incomplete()).isTrue();
  }

  /** Aino's export from X. */
  private static Export x(ExportedPost... posts) {
    return Export.of(NetworkId.X).handle("aino").posts(List.of(posts));
  }

  private Outcome apply(String path, ExportedPost... posts) {
    var export = suunta.exports.put(path, x(posts));
    return suunta.importPosts().apply(request(export), Progress.NONE);
  }

  private static ExportedPost own(String key, String text) {
    return InMemoryExports.post(key, MARCH, PostKind.OWN, text);
  }

  private static ImportPosts.Request request(Path... paths) {
    return new ImportPosts.Request(AINO, List.of(paths), AINO_HERSELF);
  }

  private static Taken only(Outcome outcome) {
    assertThat(outcome.exports()).hasSize(1);
    return outcome.exports().getFirst();
  }
}
