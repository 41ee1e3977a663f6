package dev.suunta.domain.post.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTest {
  private static final String EIGHT = "seven cats slept under one very old piano";
  private static final String SEVEN = "seven cats slept under one old piano";

  @Test
  void judgesATextOfEightOwnWords() {
    assertThat(Similarity.saysNearlyTheSame(OwnWords.of(EIGHT), OwnWords.of(EIGHT))).isTrue();
  }

  @Test
  void leavesAloneATextOfSevenOwnWords() {
    assertThat(Similarity.saysNearlyTheSame(OwnWords.of(SEVEN), OwnWords.of(SEVEN))).isFalse();
    assertThat(Similarity.saysNearlyTheSame(OwnWords.of(SEVEN), OwnWords.of(EIGHT))).isFalse();
  }

  @Test
  void countsNoFactTowardsTheEight() {
    var text = OwnWords.of(EIGHT, List.of("very old"));

    assertThat(Similarity.saysNearlyTheSame(text, text)).isFalse();
  }

  @Test
  void findsNothingInCommonWithATextThatHasNoWords() {
    assertThat(Similarity.between(OwnWords.of("🎉 … !"), OwnWords.of(EIGHT))).isZero();
    assertThat(Similarity.between(OwnWords.of(""), OwnWords.of(""))).isZero();
  }

  @Test
  void seesTheSamePostThroughCaseEmojiAndPunctuation() {
    var dressed = OwnWords.of("SEVEN cats 🐈, slept -- under one; very old piano!!! 🎹");

    assertThat(Similarity.between(OwnWords.of(EIGHT), dressed)).isEqualTo(1.0);
  }

  @Test
  void seesTheSamePostInOtherInflections() {
    var first =
        OwnWords.of("Ajoimme mökille järven rannalle ja söimme laiturilla savustettua kalaa");
    var second = OwnWords.of("Ajoin mökiltä järven rantaan ja söin laiturilla savustetun kalan");

    assertThat(Similarity.saysNearlyTheSame(first, second)).isTrue();
  }

  @Test
  void passesTwoPostsOfASeriesThatShareOpeningAndFarewell() {
    var first =
        OwnWords.of(
            "Week twelve of learning the accordion. The left hand has begun to trust the right"
                + " one at last. See you on Sunday, dear neighbours!");
    var second =
        OwnWords.of(
            "Week thirteen of learning the accordion. I broke a strap in the middle of a waltz"
                + " and nobody noticed. See you on Sunday, dear neighbours!");

    assertThat(Similarity.saysNearlyTheSame(first, second)).isFalse();
  }

  @Test
  void judgesJapaneseThatHasNoSpaces() {
    var first = OwnWords.of("昨日は友達と一緒に山へ行って、とてもきれいな紅葉を見ました。");
    var second = OwnWords.of("昨日は友達と一緒に山へ行って、とてもきれいな花を見ました！🍁");
    var other = OwnWords.of("来週の会議では新しい計画についてみんなで話し合う予定です。");

    assertThat(Similarity.saysNearlyTheSame(first, second)).isTrue();
    assertThat(Similarity.saysNearlyTheSame(first, other)).isFalse();
  }

  @Test
  void showsTheSharedSentencesLongestFirst() {
    var first =
        OwnWords.of(
            "New here! We baked rye bread all night. The oven gave up at four in the morning and"
                + " nobody cried.");
    var second =
        OwnWords.of(
            "The oven gave up at four in the morning and nobody cried. We baked rye bread all"
                + " night! Never again, says my back.");

    assertThat(Similarity.sharedSentences(first, second))
        .containsExactly(
            "The oven gave up at four in the morning and nobody cried.",
            "We baked rye bread all night.");
  }

  @Test
  void showsThreeSharedSentencesAtMost() {
    var text =
        OwnWords.of("One red hen sang. Two red hens swam. Six red hens left. All came back.");

    assertThat(Similarity.sharedSentences(text, text)).hasSize(3);
  }

  @Test
  void showsNothingOfTextsThatShareNothing() {
    var first = OwnWords.of("We baked rye bread all night and slept all day long.");
    var second = OwnWords.of("The tram driver sent me a photo of her new timetable.");

    assertThat(Similarity.sharedSentences(first, second)).isEmpty();
  }
}
