package dev.suunta.testkit.imports;

import static dev.suunta.domain.network.NetworkId.LINKEDIN;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportUseCases;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.imports.driving.ImportPosts.Outcome;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Request;
import dev.suunta.application.imports.driving.ImportPosts.Taken;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.testkit.imports.InMemoryExports.Export;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.shared.SettableTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Which of the owner's accounts an export is taken for, from exports as a test writes them down.
 */
class WhoseExportTest {
  private final InMemoryStores stores = new InMemoryStores();
  private final InMemoryExports files = new InMemoryExports();
  private final ImportPosts imports =
      new ImportUseCases(
              files,
              stores.imports(),
              stores.peopleIntake(),
              stores.personLinks(),
              stores.forgottenKeys(),
              stores.ownAccounts(),
              stores.unitOfWork(),
              new CountingIds(),
              new SettableTime(ImportFixtures.NOW))
          .importPosts();

  private Outcome outcome(Export export) {
    var request = new Request(AINO, List.of(files.put("export", export)), AINO_HERSELF);
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
    return "%d new, %d unchanged".formatted(taken.posts().added(), taken.posts().unchanged());
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
}
