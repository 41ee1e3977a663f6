package dev.suunta.domain.post.gate;

import static dev.suunta.domain.post.gate.GateFinding.UNSAFE_LINK;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.reading.Addresses;
import java.util.stream.Stream;

/** Does it lead somewhere safe? */
final class LinkDetectors {
  private LinkDetectors() {}

  static Stream<Finding> unsafeLink(GateCase given) {
    return Stream.concat(
            Addresses.unsafeIn(given.rendition().text()).stream(),
            given.purpose().facts().links().stream().filter(link -> !Addresses.isSafe(link)))
        .distinct()
        .map(link -> Finding.of(UNSAFE_LINK, Fact.of(link)));
  }
}
