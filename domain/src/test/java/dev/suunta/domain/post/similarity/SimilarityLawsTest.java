package dev.suunta.domain.post.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every pair of texts, whatever the corpus says. */
class SimilarityLawsTest {
  /** Few words, so that texts meet; of several scripts, lengths and habits. */
  private static final List<String> VOCABULARY =
      List.of(
          "tänään",
          "sauna",
          "saunassa",
          "the",
          "river",
          "rivers",
          "straße",
          "λόγος",
          "i",
          "ja",
          "мир",
          "baking",
          "bread",
          "talo",
          "talon",
          "窓を",
          "开门",
          "42",
          "3,5",
          "don't");

  @Property
  void acceptsAnyStringsAndStaysBetweenZeroAndOne(
      @ForAll String first, @ForAll String second, @ForAll List<String> facts) {
    var one = OwnWords.of(first, facts);
    var other = OwnWords.of(second, facts);

    assertThat(Similarity.between(one, other)).isBetween(0.0, 1.0);
    assertThat(Similarity.sharedSentences(one, other)).hasSizeLessThanOrEqualTo(3);
    assertThat(Fingerprint.of(one).values()).hasSizeLessThanOrEqualTo(Fingerprint.MOST_VALUES);
  }

  @Property
  void isSymmetric(@ForAll("texts") String first, @ForAll("texts") String second) {
    var one = OwnWords.of(first);
    var other = OwnWords.of(second);

    assertThat(Similarity.between(one, other)).isEqualTo(Similarity.between(other, one));
    assertThat(Similarity.between(one, other)).isBetween(0.0, 1.0);
    assertThat(Similarity.saysNearlyTheSame(one, other))
        .isEqualTo(Similarity.saysNearlyTheSame(other, one));
    assertThat(Fingerprint.of(one).shared(Fingerprint.of(other)))
        .isEqualTo(Fingerprint.of(other).shared(Fingerprint.of(one)));
  }

  @Property
  void isOneForATextAndItself(@ForAll("anything") String text) {
    var words = OwnWords.of(text);
    Assume.that(!words.words().isEmpty());

    assertThat(Similarity.between(words, words)).isEqualTo(1.0);
  }

  @Property
  void isOneForATextAndABeginningOfIt(@ForAll("texts") String text, @ForAll Random random) {
    var words = List.of(text.split(" "));
    var cut = String.join(" ", words.subList(0, 2 + random.nextInt(words.size() - 1)));

    assertThat(Similarity.between(OwnWords.of(text), OwnWords.of(cut))).isEqualTo(1.0);
  }

  @Property
  void ignoresCase(@ForAll("texts") String first, @ForAll("texts") String second) {
    assertThat(similarity(first, second.toUpperCase(Locale.ROOT)))
        .isEqualTo(similarity(first, second));
  }

  @Property
  void ignoresEmojiAndPunctuationBetweenWords(
      @ForAll("texts") String first, @ForAll("texts") String second, @ForAll Random random) {
    var marks =
        List.of(
            " ", ", ", " – ", "! ", "... ", " 🎉 ", " 👩🏽‍🚀 ", "; ", " (", ") ", " ❤️ ", " 1️⃣ ");
    var dressed = new StringBuilder();
    for (var word : second.split(" ")) {
      dressed.append(word).append(marks.get(random.nextInt(marks.size())));
    }

    assertThat(similarity(first, dressed.toString())).isEqualTo(similarity(first, second));
  }

  @Property
  void ignoresLinksTagsAndMentionsAtEitherEnd(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    var dressed = "@maija@example.social " + second + " https://example.org/x #yes";

    assertThat(similarity(first, dressed)).isEqualTo(similarity(first, second));
  }

  /** Only pairs at the seams change, and each word of a longer sentence has others as well. */
  @Property
  void knowsATextBySentencesInAnyOrder(
      @ForAll("sentences") List<String> sentences, @ForAll Random random) {
    var shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, random);

    assertThat(similarity(String.join(" ", sentences), String.join(" ", shuffled)))
        .isEqualTo(1.0, within(1e-9));
  }

  /** For facts of two words and more, which have a pair of their own and so are told by both. */
  @Property
  void isNeverRaisedByAFactThatBothTellAndThatIsSetAside(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    var fact = "Kulttuuritalo Telakka 14.3.2027";
    var one = first + " " + fact;
    var other = second + " " + fact;
    var facts = List.of(fact);

    assertThat(Similarity.between(OwnWords.of(one, facts), OwnWords.of(other, facts)))
        .isLessThanOrEqualTo(similarity(one, other));
  }

  @Property
  void setsASharedFactAsideAsIfNobodyHadTypedIt(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    var fact = "Kulttuuritalo Telakka 14.3.2027";
    var one = OwnWords.of(fact + ": " + first, List.of(fact));
    var other = OwnWords.of(second + " " + fact, List.of(fact));

    assertThat(Similarity.between(one, other)).isEqualTo(similarity(first, second));
  }

  /** With words of four letters and more; pairs of shorter ones are in no fingerprint. */
  @Property(maxDiscardRatio = 50)
  void findsACandidateWheneverShortTextsAreJudgedTheSame(
      @ForAll("tellingTexts") String first, @ForAll("tellingTexts") String second) {
    var one = OwnWords.of(first);
    var other = OwnWords.of(second);
    Assume.that(Similarity.saysNearlyTheSame(one, other));

    assertThat(Fingerprint.of(one).shared(Fingerprint.of(other))).isPositive();
  }

  @Property(maxDiscardRatio = 50)
  void namesASentenceWheneverTextsAreJudgedTheSame(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    var one = OwnWords.of(first);
    var other = OwnWords.of(second);
    Assume.that(Similarity.saysNearlyTheSame(one, other));

    assertThat(Similarity.sharedSentences(one, other)).isNotEmpty();
  }

  private static double similarity(String first, String second) {
    return Similarity.between(OwnWords.of(first), OwnWords.of(second));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(VOCABULARY)
        .list()
        .ofMinSize(2)
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> tellingTexts() {
    return Arbitraries.of(VOCABULARY.stream().filter(word -> word.length() >= 4).toList())
        .list()
        .ofMinSize(8)
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> anything() {
    var pieces =
        Arbitraries.of(
            "#tag",
            "@me",
            "\"quoted\"",
            "https://x.fi",
            "\n",
            "> cited\n",
            "\uD800",
            "🎉",
            "x",
            "漢字");
    return Arbitraries.oneOf(
            pieces, Arbitraries.of(VOCABULARY), Arbitraries.strings().ofMaxLength(8))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(VOCABULARY)
        .list()
        .ofMinSize(2)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words) + ".")
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }
}
