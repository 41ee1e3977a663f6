package dev.suunta.domain.post.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the chosen measure to the numbers for which it was chosen (ADR 10). */
class SimilarityOnTheCorpusTest {
  private static final Corpus CORPUS = Corpus.load();
  private static final Evaluation EVALUATION = new Evaluation(CORPUS);

  @Test
  void judgesSixtyOriginalsAndSixtyHonestPairsOrMore() {
    assertThat(CORPUS.originals()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(CORPUS.honestPairs()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(CORPUS.honestPairs())
        .allSatisfy(
            pair -> {
              assertThat(pair.first().count()).isGreaterThanOrEqualTo(8);
              assertThat(pair.second().count()).isGreaterThanOrEqualTo(8);
            });
  }

  @Test
  void blocksNoHonestPairAndComesNearNone() {
    assertThat(EVALUATION.honest())
        .noneMatch(pair -> Similarity.saysNearlyTheSame(pair.first(), pair.second()));

    assertThat(EVALUATION.highestHonest(Measures.chosen()).values())
        .allMatch(highest -> highest < Similarity.THRESHOLD - 0.05);
  }

  @Test
  void catchesEveryCopyThatIsOnlyDressedUpCutOrTurnedAround() {
    var recall = EVALUATION.recall(Measures.chosen(), Similarity.THRESHOLD);

    assertThat(
            List.of(
                "identical",
                "capitals",
                "emoji added",
                "links and tags",
                "greeting before",
                "greeting after",
                "sentences shuffled",
                "sentence dropped",
                "opening replaced",
                "cut to 280",
                "inflected",
                "10 % of words",
                "20 % of words"))
        .allSatisfy(kind -> assertThat(recall).containsEntry(kind, 1.0));
  }

  @Test
  void catchesMostCopiesWithThirtyAndFortyPercentOfTheirWordsChanged() {
    var recall = EVALUATION.recall(Measures.chosen(), Similarity.THRESHOLD);

    assertThat(recall.get("30 % of words")).isGreaterThanOrEqualTo(0.98);
    assertThat(recall.get("40 % of words")).isGreaterThanOrEqualTo(0.80);
    assertThat(recall.get("50 % of words")).isGreaterThanOrEqualTo(0.25);
  }

  @Test
  void catchesMoreThanEveryOtherMeasureThatBlocksNoHonestPair() {
    var chosen = EVALUATION.recall(Measures.chosen(), Similarity.THRESHOLD).get("40 % of words");

    assertThat(Measures.all())
        .filteredOn(measure -> !measure.name().contains("told"))
        .allSatisfy(
            measure ->
                assertThat(
                        EVALUATION
                            .recall(measure, EVALUATION.lowestSafeThreshold(measure))
                            .get("40 % of words"))
                    .as(measure.name())
                    .isLessThan(chosen));
  }

  @Test
  void namesASharedSentenceOfEveryCopyThatItCatches() {
    assertThat(EVALUATION.caught())
        .allSatisfy(
            copy ->
                assertThat(Similarity.sharedSentences(copy.edited(), copy.original()))
                    .hasSizeBetween(1, 3));
  }

  @Test
  void findsACandidateForEveryCopyThatTheJudgementCatches() {
    var caught = EVALUATION.caught();

    var found =
        caught.stream()
            .filter(
                copy -> Fingerprint.of(copy.edited()).shared(Fingerprint.of(copy.original())) > 0)
            .count();

    assertThat(found / (double) caught.size()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsTheOriginalAmongFiftyCandidatesInTenThousandPosts() {
    for (var language : List.of("en", "fi")) {
      var population = new Population(CORPUS, language, 10_000);
      var caught =
          EVALUATION.caught().stream().filter(copy -> copy.language().equals(language)).toList();

      var found = caught.stream().filter(copy -> population.returnsOriginal(copy, 50)).count();

      assertThat(found / (double) caught.size()).isGreaterThanOrEqualTo(0.99);
      assertThat(population.strangersSharing(1)).isLessThan(1_000);
      assertThat(population.strangersSharing(3)).isLessThan(6);
    }
  }

  @Test
  void printsTheTablesOfItsDecision() {
    assertThat(SimilarityTable.measures(EVALUATION).lines()).hasSize(Measures.all().size() + 1);
    assertThat(SimilarityTable.honest(EVALUATION).lines()).hasSize(Measures.all().size() + 1);
  }
}
