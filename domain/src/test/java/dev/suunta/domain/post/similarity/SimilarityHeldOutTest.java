package dev.suunta.domain.post.similarity;

import static org.assertj.core.api.Assertions.assertThat;

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
}
