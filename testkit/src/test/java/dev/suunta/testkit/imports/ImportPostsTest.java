package dev.suunta.testkit.imports;

import static dev.suunta.domain.network.NetworkId.FACEBOOK;
import static dev.suunta.domain.network.NetworkId.LINKEDIN;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.ImportUseCases;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.imports.driving.ImportPosts.Outcome;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Request;
import dev.suunta.application.imports.driving.ImportPosts.Taken;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.testkit.imports.GivenExports.Export;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.shared.SettableTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking in posts, from exports as a test writes them down. */
class ImportPostsTest {
  private static final String TOLD =
      "Our choir sings every Tuesday in the old brewery and takes everybody who dares to try.";

  private final InMemoryStores stores = new InMemoryStores();
  private final GivenExports files = new GivenExports();
  private final ImportPosts imports =
      new ImportUseCases(
              files,
              stores.imports(),
              stores.ownAccounts(),
              stores.unitOfWork(),
              new CountingIds(),
              new SettableTime(ImportFixtures.NOW))
          .importPosts();

  private Outcome outcome(Export export) {
    var request = new Request(AINO, List.of(files.file("export", export)), AINO_HERSELF);
    var before = accounts();
    var preview = imports.preview(request, Progress.NONE);
    assertThat(accounts()).as("a preview stores nothing").isEqualTo(before);
    var applied = imports.apply(request, Progress.NONE);
    assertThat(counts(preview.exports().getFirst()))
        .as("a preview says what comes")
        .isEqualTo(counts(applied.exports().getFirst()));
    return applied;
  }

  private static String counts(Taken taken) {
    return "%d new, %d unchanged".formatted(taken.added(), taken.unchanged());
  }

  private String takeIn(Export export) {
    return counts(outcome(export).exports().getFirst());
  }

  private static Export linkedIn() {
    return Export.of(LINKEDIN);
  }

  private List<OwnAccount> accounts() {
    return stores.ownAccounts().on(AINO, LINKEDIN);
  }

  private List<String> handles() {
    return accounts().stream().map(account -> account.handle().orElse("?")).toList();
  }

  /** Two accounts, of which the first has posts 0 to 99 and the second 100 to 199. */
  private void twoAccounts() {
    takeIn(linkedIn().handle("first").posts(0, 100));
    takeIn(linkedIn().handle("second").posts(100, 200));
    assertThat(handles()).containsExactly("first", "second");
  }

  @Test
  void keepsTheFirstAccountWithWhatTheExportTellsOfIt() {
    assertThat(takeIn(linkedIn().key("42").handle("aino").posts(0, 3)))
        .isEqualTo("3 new, 0 unchanged");

    assertThat(accounts()).extracting(OwnAccount::key).containsExactly(Optional.of("42"));
    assertThat(handles()).containsExactly("aino");
  }

  @Test
  void knowsARenamedAccountByItsKey() {
    takeIn(linkedIn().key("42").handle("aino").posts(0, 3));

    assertThat(takeIn(linkedIn().key("42").handle("makela").posts(3, 5)))
        .isEqualTo("2 new, 0 unchanged");
    assertThat(handles()).containsExactly("makela");
  }

  @Test
  void takesAnotherKeyForAnotherAccountWhateverElseAgrees() {
    takeIn(linkedIn().key("42").handle("aino").posts(0, 3));

    assertThat(takeIn(linkedIn().key("43").handle("aino").posts(0, 3)))
        .isEqualTo("3 new, 0 unchanged");
    assertThat(accounts()).hasSize(2);
  }

  @Test
  void knowsAnAccountByItsHandleAndKeepsTheKeyThatItLearns() {
    twoAccounts();

    takeIn(linkedIn().key("42").handle("second").posts(300, 301));

    assertThat(accounts())
        .extracting(OwnAccount::key)
        .containsExactly(Optional.empty(), Optional.of("42"));
  }

  @Test
  void takesAnExportWithoutANameForTheOnlyAccount() {
    takeIn(linkedIn().handle("aino").posts(0, 3));

    assertThat(takeIn(linkedIn().posts(3, 5))).isEqualTo("2 new, 0 unchanged");
    assertThat(handles()).containsExactly("aino");
  }

  @Test
  void givesTheOnlyAccountTheNameThatItLearns() {
    takeIn(linkedIn().posts(0, 3));

    takeIn(linkedIn().handle("aino").posts(3, 5));

    assertThat(handles()).containsExactly("aino");
  }

  @Test
  void knowsARenamedAccountWithoutAKeyByItsPosts() {
    takeIn(linkedIn().handle("aino").posts(0, 800));

    assertThat(takeIn(linkedIn().handle("makela").posts(0, 900)))
        .isEqualTo("100 new, 800 unchanged");
    assertThat(handles()).containsExactly("makela");
  }

  @Test
  void knowsItStillWhenMostOfTheExportIsNewer() {
    takeIn(linkedIn().handle("aino").posts(0, 100));

    assertThat(takeIn(linkedIn().handle("makela").posts(100, 1000).posts(0, 100)))
        .isEqualTo("900 new, 100 unchanged");
    assertThat(handles()).containsExactly("makela");
  }

  @Test
  void takesAnExportWithNextToNoKnownPostForANewAccount() {
    takeIn(linkedIn().handle("aino").posts(0, 100));

    assertThat(takeIn(linkedIn().handle("otso").posts(99, 200))).isEqualTo("101 new, 0 unchanged");
    assertThat(handles()).containsExactly("aino", "otso");
  }

  @Test
  void findsTheRenamedOneAmongSeveral() {
    twoAccounts();

    assertThat(takeIn(linkedIn().handle("renamed").posts(100, 220)))
        .isEqualTo("20 new, 100 unchanged");
    assertThat(handles()).containsExactly("first", "renamed");
  }

  @Test
  void takesAnExportWithoutANameForTheOneOfSeveralThatHasMostOfItsPosts() {
    twoAccounts();

    assertThat(takeIn(linkedIn().posts(80, 200))).isEqualTo("20 new, 100 unchanged");
    assertThat(handles()).containsExactly("first", "second");
  }

  @Test
  void takesAnExportWithoutANameThatNoneOfSeveralKnowsForANewAccount() {
    twoAccounts();

    assertThat(takeIn(linkedIn().posts(300, 400))).isEqualTo("100 new, 0 unchanged");
    assertThat(handles()).containsExactly("first", "second", "?");
  }

  @Test
  void looksForNoPostsInAnAccountOfAnotherKey() {
    takeIn(linkedIn().key("42").handle("aino").posts(0, 100));
    takeIn(linkedIn().handle("second").posts(200, 300));

    assertThat(takeIn(linkedIn().key("43").handle("third").posts(0, 100)))
        .isEqualTo("100 new, 0 unchanged");
    assertThat(handles()).containsExactly("aino", "second", "third");
  }

  @Test
  void learnsNothingFromAnExportWithoutPostsUnderAnotherName() {
    takeIn(linkedIn().handle("aino").posts(0, 3));

    takeIn(linkedIn().handle("otso"));

    assertThat(handles()).containsExactly("aino");
  }

  @Test
  void findsTheEchoesOfAnImportThatWasCompletedMeanwhile() {
    var meanwhile = Export.of(FACEBOOK).post(TOLD);
    var slow =
        linkedIn()
            .post(TOLD)
            .posts(0, 600)
            .meanwhile(
                () ->
                    imports.apply(
                        new Request(
                            AINO, List.of(files.file("meanwhile", meanwhile)), AINO_HERSELF),
                        Progress.NONE));

    imports.apply(
        new Request(AINO, List.of(files.file("slow", slow)), AINO_HERSELF), Progress.NONE);

    var told =
        stores.imports().shown(AINO).stream()
            .map(staged -> staged.post())
            .filter(post -> post.text().equals(TOLD))
            .map(post -> post.id())
            .toList();
    assertThat(told).hasSize(2);
    assertThat(stores.imports().echoes(AINO).keySet()).containsExactly(java.util.Set.copyOf(told));
  }

  @Test
  void countsWhatStandsThereMoreThanOnce() {
    assertThat(outcome(linkedIn().posts(0, 3).posts(1, 3)).exports().getFirst())
        .satisfies(
            taken -> {
              assertThat(taken.added()).isEqualTo(3);
              assertThat(taken.repeated()).isEqualTo(2);
            });
  }

  @ParameterizedTest
  @EnumSource(ImportProblemCode.class)
  void isIncompleteWhereMoreThanARecordIsLost(ImportProblemCode code) {
    var problem =
        new ImportProblem(code, "export", Optional.of("entry"), Optional.empty(), Map.of());

    var outcome = outcome(linkedIn().posts(0, 3).problem(problem));

    assertThat(outcome.exports().getFirst().added()).isEqualTo(3);
    assertThat(outcome.incomplete()).isEqualTo(code.losesMore());
  }

  @Test
  void isIncompleteEvenWhereTheLossIsNoLongerTold() {
    var harmless =
        new ImportProblem(
            ImportProblemCode.DATE_IMPOSSIBLE,
            "export",
            Optional.empty(),
            Optional.empty(),
            Map.of());
    var heavy =
        new ImportProblem(
            ImportProblemCode.SYNTAX_BROKEN,
            "export",
            Optional.empty(),
            Optional.empty(),
            Map.of());
    var problems = new java.util.ArrayList<ImportProblem>();
    for (var number = 0; number <= ImportPosts.MOST_PROBLEMS; number++) {
      problems.add(harmless);
    }
    problems.add(heavy);
    var export =
        new Export(LINKEDIN, Optional.empty(), Optional.empty(), List.of(), problems, () -> {});

    var outcome = outcome(export);

    assertThat(outcome.problems()).doesNotContain(heavy);
    assertThat(outcome.incomplete()).isTrue();
  }
}
