package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.documents.Document;
import dev.suunta.application.strategy.driving.DraftStrategy.Content;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy.Which;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadStrategyTest {
  private static final List<Which> ALL =
      List.of(
          new Which.InUse(),
          new Which.Draft(),
          new Which.Current(),
          new Which.Newest(),
          new Which.Numbered(1));

  private final Suunta suunta = new Suunta();
  private final ReadStrategy read = suunta.readStrategy();

  @Test
  void showsNothingToWhomHasNothing() {
    for (var which : ALL) {
      assertThat(read.show(AINO, which)).isEmpty();
      assertThat(read.export(AINO, which)).isEmpty();
      assertThat(read.compare(AINO, which, which)).isEmpty();
    }
    assertThat(read.history(AINO, 100, 10)).isEmpty();
  }

  @Test
  void showsTheDraftWhereNothingIsInUseYet() {
    suunta.draft(new Content.Written(StrategyFixtures.strategy()));

    assertThat(read.show(AINO, new Which.InUse())).isEmpty();
    for (var which : ALL.subList(1, ALL.size())) {
      assertThat(number(which)).isEqualTo(1);
    }
  }

  @Test
  void tellsTheStrategyInUseFromTheDraft() {
    suunta.use(Suunta.usable());
    suunta.draft(new Content.Written(StrategyFixtures.strategy()));

    assertThat(number(new Which.InUse())).isEqualTo(1);
    assertThat(number(new Which.Draft())).isEqualTo(2);
    assertThat(number(new Which.Current())).isEqualTo(1);
    assertThat(number(new Which.Newest())).isEqualTo(2);
    assertThat(number(new Which.Numbered(1))).isEqualTo(1);
    assertThat(read.show(AINO, new Which.InUse()).orElseThrow().draftWaiting()).isTrue();
    assertThat(read.show(AINO, new Which.Draft()).orElseThrow().draftWaiting()).isFalse();
  }

  @Test
  void judgesWhatItShowsByTheDayOnWhichItIsShown() {
    suunta.draft(new Content.Written(StrategyFixtures.strategy()));
    var now = read.show(AINO, new Which.Draft()).orElseThrow().findings();

    suunta.time.advance(java.time.Duration.ofDays(400));

    assertThat(read.show(AINO, new Which.Draft()).orElseThrow().findings()).hasSize(now.size() + 1);
  }

  @Test
  void listsRevisionsNewestFirst() {
    suunta.use(Suunta.usable());
    suunta.draft(new Content.Written(StrategyFixtures.strategy()));

    assertThat(read.history(AINO, 100, 10))
        .extracting(StrategyRevision::number)
        .containsExactly(2, 1);
    assertThat(read.history(AINO, 2, 10)).extracting(StrategyRevision::number).containsExactly(1);
  }

  @Test
  void saysWhatDiffersBetweenTwoRevisions() {
    suunta.use(Suunta.usable());
    suunta.draft(new Content.Written(StrategyFixtures.strategy()));

    assertThat(read.compare(AINO, new Which.InUse(), new Which.Draft()).orElseThrow()).isNotEmpty();
    assertThat(read.compare(AINO, new Which.InUse(), new Which.InUse()).orElseThrow()).isEmpty();
  }

  @Test
  void writesADocumentThatCanBeReadAgain() {
    suunta.use(Suunta.usable());

    var document = read.export(AINO, new Which.InUse()).orElseThrow();

    assertThat(suunta.strategyDocuments.read(document.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Document.Read<>(Suunta.usable()));
    assertThat(read.schema()).isNotEmpty();
  }

  @Test
  void showsNobodyElseAnything() {
    suunta.use(Suunta.usable());

    for (var which : ALL) {
      assertThat(read.show(ELSE, which)).isEmpty();
    }
  }

  private int number(Which which) {
    return read.show(AINO, which).orElseThrow().revision().number();
  }
}
