package dev.suunta.domain.post.gate;

import static dev.suunta.domain.post.gate.GateFinding.ANNOUNCEMENT_ONLY;
import static dev.suunta.domain.post.gate.GateFinding.BARE_SHARE;
import static dev.suunta.domain.post.gate.GateFinding.COPIED;
import static dev.suunta.domain.post.gate.GateFinding.REPEATED;
import static dev.suunta.domain.post.gate.GateFinding.UNTOUCHED;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.TextReading;
import dev.suunta.domain.post.reading.TextReader;
import dev.suunta.domain.post.similarity.OwnWords;
import dev.suunta.domain.post.similarity.Similarity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Is it said in one's own words, for these readers, by a person? (S6, S7, S8) */
final class WordingDetectors {
  private static final Comparator<GateCase.Earlier> NEWEST_FIRST =
      Comparator.comparing(GateCase.Earlier::day)
          .reversed()
          .thenComparing(earlier -> earlier.network().value())
          .thenComparing(GateCase.Earlier::text);

  private WordingDetectors() {}

  /** The nearest sibling first, because it can be mended; then the newest of what went out. */
  static Stream<Finding> copied(GateCase given) {
    var words = ownWords(given);
    var siblings =
        given.siblings().stream()
            .filter(sibling -> isOlder(sibling, given))
            .sorted(
                Comparator.<GateCase.Sibling>comparingInt(sibling -> distance(sibling, given))
                    .thenComparing(GateCase.Sibling::position))
            .filter(
                sibling ->
                    Similarity.saysNearlyTheSame(
                        words, ownWords(sibling.rendition().text(), given)))
            .map(
                sibling ->
                    copy(
                        given,
                        sibling.rendition().network().value(),
                        given.today(),
                        words,
                        ownWords(sibling.rendition().text(), given)));
    return Stream.concat(
            siblings,
            wentOut(given, words, earlier -> !earlier.network().equals(given.network().id()))
                .map(
                    earlier ->
                        copy(
                            given,
                            earlier.network().value(),
                            earlier.day(),
                            words,
                            OwnWords.of(earlier.text(), earlier.facts()))))
        .limit(1);
  }

  static Stream<Finding> repeated(GateCase given) {
    var words = ownWords(given);
    return wentOut(given, words, earlier -> earlier.network().equals(given.network().id()))
        .map(
            earlier ->
                Finding.of(
                    REPEATED,
                    Fact.of(earlier.network().value()),
                    Fact.of(earlier.day()),
                    Fact.of(
                        Similarity.sharedSentences(
                            words, OwnWords.of(earlier.text(), earlier.facts())))))
        .limit(1);
  }

  static Stream<Finding> untouched(GateCase given) {
    return given.rendition().confirmed().isByHand()
        ? Stream.empty()
        : Stream.of(Finding.of(UNTOUCHED));
  }

  static Stream<Finding> bareShare(GateCase given) {
    var reading = reading(given);
    return reading.bareShare()
        ? Stream.of(
            Finding.of(BARE_SHARE, Fact.of(reading.ownWords()), Fact.of(TextReader.SHARE_WORDS)))
        : Stream.empty();
  }

  static Stream<Finding> announcementOnly(GateCase given) {
    var reading = reading(given);
    return reading.announcementOnly()
        ? Stream.of(
            Finding.of(
                ANNOUNCEMENT_ONLY,
                Fact.of(reading.ownWords()),
                Fact.of(TextReader.ANNOUNCEMENT_WORDS)))
        : Stream.empty();
  }

  private static Stream<GateCase.Earlier> wentOut(
      GateCase given, OwnWords words, Predicate<GateCase.Earlier> where) {
    return given.earlier().stream()
        .filter(where)
        .filter(earlier -> isRemembered(earlier.day(), given.today()))
        .sorted(NEWEST_FIRST)
        .filter(
            earlier ->
                Similarity.saysNearlyTheSame(words, OwnWords.of(earlier.text(), earlier.facts())));
  }

  private static boolean isRemembered(LocalDate day, LocalDate today) {
    return !day.isBefore(today.minusDays(Gate.MEMORY_DAYS));
  }

  /**
   * The version finished later is the copy; of two finished together, the one that stands later.
   */
  private static boolean isOlder(GateCase.Sibling sibling, GateCase given) {
    var order = sibling.rendition().finishedAt().compareTo(given.rendition().finishedAt());
    return order < 0 || (order == 0 && sibling.position() < given.position());
  }

  private static int distance(GateCase.Sibling sibling, GateCase given) {
    return Math.abs(sibling.position() - given.position());
  }

  private static Finding copy(
      GateCase given, String network, LocalDate day, OwnWords words, OwnWords other) {
    var shared = Similarity.sharedSentences(words, other);
    return Finding.of(
        COPIED,
        Fact.of(network),
        Fact.of(day),
        Fact.of(shared.isEmpty() ? List.of(firstWords(given)) : shared));
  }

  private static String firstWords(GateCase given) {
    var text = given.rendition().text().strip();
    return text.codePointCount(0, text.length()) <= 80
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
  }

  private static OwnWords ownWords(GateCase given) {
    return ownWords(given.rendition().text(), given);
  }

  private static OwnWords ownWords(String text, GateCase given) {
    return OwnWords.of(text, given.purpose().facts().all());
  }

  private static TextReading reading(GateCase given) {
    return TextReader.read(
        given.rendition().text(),
        List.of(),
        given.kind(),
        given.purpose().facts(),
        given.account().flatMap(account -> account.handle()));
  }
}
