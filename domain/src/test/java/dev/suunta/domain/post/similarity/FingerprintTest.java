package dev.suunta.domain.post.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final String SHORT =
      "Kirjastosta saa nykyään lainata ompelukoneen. Lyhensin neljät housut dekkarihyllyn vieressä.";

  @Test
  void isEmptyForATextOfSevenOwnWords() {
    var text = OwnWords.of("seven cats slept under one old piano #jazz");

    assertThat(Fingerprint.of(text).values()).isEmpty();
  }

  /** Stored values outlive releases: whoever changes them on purpose raises the version. */
  @Test
  void staysWhatItIsWithinAVersion() {
    var values = Fingerprint.of(OwnWords.of(SHORT)).values();

    assertThat(Fingerprint.VERSION).isEqualTo(1);
    assertThat(values).hasSize(17);
    assertThat(LongStream.of(values).sum()).isEqualTo(480659939669336125L);
  }

  @Test
  void keepsAtMostSixtyFourValuesOfALongText() {
    var text = String.join(" ", Corpus.load().texts("en"));

    assertThat(Fingerprint.of(OwnWords.of(text)).values())
        .hasSizeBetween(48, Fingerprint.MOST_VALUES)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void recognisesABookByItsFirstTwoHundredAndEightyCharacters() {
    var book =
        String.join(" ", Corpus.load().texts("fi"))
            + " "
            + String.join(" ", Corpus.load().texts("en"));
    var cut = OwnWords.of(book.substring(0, 280));

    assertThat(Fingerprint.of(cut).shared(Fingerprint.of(OwnWords.of(book))))
        .isGreaterThanOrEqualTo(8);
  }

  @Test
  void comesBackFromAStoreAsItWent() {
    var fingerprint = Fingerprint.of(OwnWords.of(SHORT));

    assertThat(Fingerprint.ofStored(fingerprint.values())).isEqualTo(fingerprint);
  }

  @Test
  void refusesMoreValuesThanAStoreWasEverGiven() {
    assertThatThrownBy(() -> Fingerprint.ofStored(LongStream.range(0, 65).toArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("64");
  }

  @Test
  void handsOutNothingThatCouldBeChanged() {
    var fingerprint = Fingerprint.of(OwnWords.of(SHORT));
    var before = fingerprint.values();

    fingerprint.values()[0] = 0;

    assertThat(fingerprint.values()).isEqualTo(before);
  }

  @Test
  void keepsTextsOfShortWordsFindable() {
    var text = OwnWords.of("so we go up to it as if it is so");

    assertThat(Fingerprint.of(text).values()).isNotEmpty();
  }
}
