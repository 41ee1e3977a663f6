package dev.suunta.domain.post.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the measure to what it does on texts by which it was not chosen (ADR 10). */
class SimilarityHeldOutTest {
  private static final Corpus CORPUS = Corpus.heldOut();
  private static final Evaluation EVALUATION = new Evaluation(CORPUS);

  @Test
  void judgesFortyOriginalsAndSixtyHonestPairsOrMoreThatAreInNoOtherCorpus() {
    assertThat(CORPUS.originals()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(CORPUS.honestPairs()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(CORPUS.honestPairs())
        .allSatisfy(
            pair -> {
              assertThat(pair.first().count()).isGreaterThanOrEqualTo(8);
              assertThat(pair.second().count()).isGreaterThanOrEqualTo(8);
            });
    assertThat(CORPUS.originals()).doesNotContainAnyElementsOf(Corpus.load().originals());
  }

  @Test
  void blocksNoHonestPair() {
    assertThat(EVALUATION.honest())
        .noneMatch(pair -> Similarity.saysNearlyTheSame(pair.first(), pair.second()));
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
                "cut to 280",
                "inflected",
                "10 % of words",
                "20 % of words"))
        .allSatisfy(kind -> assertThat(recall).containsEntry(kind, 1.0));
  }

  @Test
  void catchesMostCopiesWithAnotherOpeningOrManyOfTheirWordsChanged() {
    var recall = EVALUATION.recall(Measures.chosen(), Similarity.THRESHOLD);

    assertThat(recall.get("opening replaced")).isGreaterThanOrEqualTo(0.90);
    assertThat(recall.get("30 % of words")).isGreaterThanOrEqualTo(0.93);
    assertThat(recall.get("40 % of words")).isGreaterThanOrEqualTo(0.78);
    assertThat(recall.get("50 % of words")).isGreaterThanOrEqualTo(0.20);
  }

  @Test
  void findsACandidateForEveryCopyThatTheJudgementCatches() {
    assertThat(EVALUATION.caught())
        .isNotEmpty()
        .allMatch(
            copy -> Fingerprint.of(copy.edited()).shared(Fingerprint.of(copy.original())) > 0);
  }
}
