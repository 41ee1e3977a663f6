package dev.suunta.domain.post.gate;

import static dev.suunta.domain.post.gate.GateFinding.*;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.TextLimit;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Would the network take it, counted exactly as it counts? Parts are numbered from 1. */
final class AcceptanceDetectors {
  private AcceptanceDetectors() {}

  static Stream<Finding> textMissing(GateCase given) {
    var required = acceptance(given).textRequired();
    var titled = given.rendition().title().isPresent();
    return parts(
        given,
        (number, part) ->
            part.text().isBlank() && (required || part.media().isEmpty() && !titled)
                ? Stream.of(Finding.of(TEXT_MISSING, network(given), Fact.of(number)))
                : Stream.empty());
  }

  static Stream<Finding> textTooLong(GateCase given) {
    var limits = limits(given);
    return parts(
        given,
        (number, part) ->
            limits.stream()
                .filter(limit -> !limit.admits(part.text()))
                .map(
                    limit ->
                        Finding.of(
                            TEXT_TOO_LONG,
                            network(given),
                            Fact.of(number),
                            Fact.of(limit.rule().count(part.text())),
                            Fact.of(limit.most()),
                            Fact.of(limit.rule().id()))));
  }

  static Stream<Finding> title(GateCase given) {
    var acceptance = acceptance(given);
    var title = given.rendition().title();
    if (title.isEmpty()) {
      return acceptance.titleRequired()
          ? Stream.of(Finding.of(TITLE_MISSING, network(given)))
          : Stream.empty();
    }
    return acceptance.title().stream()
        .filter(limit -> !limit.admits(title.get()))
        .map(
            limit ->
                Finding.of(
                    TITLE_TOO_LONG,
                    network(given),
                    Fact.of(limit.rule().count(title.get())),
                    Fact.of(limit.most()),
                    Fact.of(limit.rule().id())));
  }

  static Stream<Finding> mediaMissing(GateCase given) {
    var needed = acceptance(given).media().atLeast();
    return parts(
        given,
        (number, part) ->
            part.media().size() < needed
                ? Stream.of(
                    Finding.of(MEDIA_MISSING, network(given), Fact.of(number), Fact.of(needed)))
                : Stream.empty());
  }

  static Stream<Finding> mediaRefused(GateCase given) {
    var media = acceptance(given).media();
    return parts(
        given,
        (number, part) -> {
          var findings = new ArrayList<Finding>();
          if (media.atMost().isPresent() && part.media().size() > media.atMost().getAsInt()) {
            var tooMany = part.media().get(media.atMost().getAsInt());
            findings.add(refused(given, tooMany, "COUNT", media.atMost().getAsInt()));
          }
          for (var medium : part.media()) {
            if (!media.bytes().isEmpty() && !media.bytes().containsKey(medium.kind())) {
              findings.add(refused(given, medium, "KIND", 0));
            } else if (medium.bytes().isPresent()) {
              var most = media.bytes().getOrDefault(medium.kind(), java.util.Optional.empty());
              if (most.isPresent() && medium.bytes().getAsLong() > most.get()) {
                findings.add(refused(given, medium, "SIZE", most.get()));
              }
            }
          }
          return findings.stream();
        });
  }

  private static Finding refused(GateCase given, Medium medium, String fault, long limit) {
    return Finding.of(
        MEDIA_REFUSED, network(given), Fact.of(medium.file()), Fact.of(fault), Fact.of(limit));
  }

  static Stream<Finding> characterRefused(GateCase given) {
    var refused = acceptance(given).refused();
    if (refused.isEmpty()) {
      return Stream.empty();
    }
    var characters =
        IntStream.concat(
                given.rendition().text().codePoints(),
                given.rendition().title().orElse("").codePoints())
            .filter(refused::contains)
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining(" "));
    return characters.isEmpty()
        ? Stream.empty()
        : Stream.of(Finding.of(CHARACTER_REFUSED, network(given), Fact.of(characters)));
  }

  static Stream<Finding> descriptionTooLong(GateCase given) {
    return acceptance(given).media().description().stream()
        .flatMap(
            limit ->
                media(given)
                    .filter(medium -> !limit.admits(medium.description().orElse("")))
                    .map(
                        medium ->
                            Finding.of(
                                DESCRIPTION_TOO_LONG,
                                network(given),
                                Fact.of(medium.file()),
                                Fact.of(limit.rule().count(medium.description().orElse(""))),
                                Fact.of(limit.most()))));
  }

  static Stream<Finding> descriptionMissing(GateCase given) {
    var files =
        media(given)
            .filter(medium -> medium.description().filter(text -> !text.isBlank()).isEmpty())
            .map(Medium::file)
            .toList();
    return files.isEmpty()
        ? Stream.empty()
        : Stream.of(Finding.of(DESCRIPTION_MISSING, Fact.of(files)));
  }

  private static Acceptance acceptance(GateCase given) {
    return given.network().accepts(given.way());
  }

  /** An account's own limit replaces the network's first one, which is the one that people know. */
  private static List<TextLimit> limits(GateCase given) {
    var limits = acceptance(given).text();
    var own = given.account().map(account -> account.textLimit()).orElse(OptionalInt.empty());
    if (own.isEmpty() || limits.isEmpty()) {
      return limits;
    }
    var replaced = new ArrayList<>(limits);
    replaced.set(0, new TextLimit(limits.getFirst().rule(), own.getAsInt()));
    return replaced;
  }

  private static Stream<Finding> parts(
      GateCase given, BiFunction<Integer, Part, Stream<Finding>> detector) {
    var parts = given.rendition().parts();
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(index -> detector.apply(index + 1, parts.get(index)));
  }

  private static Stream<Medium> media(GateCase given) {
    return given.rendition().parts().stream().flatMap(part -> part.media().stream());
  }

  private static Fact network(GateCase given) {
    return Fact.of(given.network().id().value());
  }
}
