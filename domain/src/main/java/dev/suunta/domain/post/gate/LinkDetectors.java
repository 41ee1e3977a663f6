package dev.suunta.domain.post.gate;

import static dev.suunta.domain.post.gate.GateFinding.UNSAFE_LINK;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.reading.Addresses;
import java.util.stream.Stream;

/** Does it lead somewhere safe? */
final class LinkDetectors {
  /** Who has mended these can ask for more. */
  private static final int MOST_SHOWN = 10;

  private LinkDetectors() {}

  static Stream<Finding> unsafeLink(GateCase given) {
    return Stream.concat(
            Stream.concat(given.rendition().title().stream(), Stream.of(given.rendition().text()))
                .flatMap(text -> Addresses.unsafeIn(text).stream()),
            given.purpose().facts().links().stream().filter(link -> !Addresses.isSafe(link)))
        .distinct()
        .limit(MOST_SHOWN)
        .map(link -> Finding.of(UNSAFE_LINK, Fact.of(link)));
  }
}
