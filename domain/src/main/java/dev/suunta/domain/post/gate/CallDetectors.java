package dev.suunta.domain.post.gate;

import static dev.suunta.domain.post.gate.GateFinding.CALL_MISSING;
import static dev.suunta.domain.post.gate.GateFinding.CALL_NOT_IN_TEXT;
import static dev.suunta.domain.post.gate.GateFinding.HARD_SELL;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.reading.Calls;
import java.util.Optional;
import java.util.stream.Stream;

/** What is the reader asked to do? (S9) */
final class CallDetectors {
  /** Among how many of the newest posts, this one included, selling is counted. */
  static final int LOOKED_AT = 20;

  /** With fewer posts than this, one in five says nothing. */
  static final int ENOUGH_TO_JUDGE = 5;

  private CallDetectors() {}

  static Stream<Finding> callMissing(GateCase given) {
    if (given.charter().isEmpty()
        || given.purpose().call().isPresent()
        || !Calls.in(given.rendition().text()).isEmpty()) {
      return Stream.empty();
    }
    var network = Fact.of(given.network().id().value());
    return switch (given.charter().get().call()) {
      case ALWAYS -> Stream.of(Finding.of(CALL_MISSING, Weight.HOLD, network));
      case LEANS -> Stream.of(Finding.of(CALL_MISSING, Weight.ADVICE, network));
      case WELCOME -> Stream.empty();
    };
  }

  static Stream<Finding> callNotInText(GateCase given) {
    return given.purpose().call().stream()
        .filter(call -> !Calls.in(given.rendition().text()).contains(call))
        .map(call -> Finding.of(CALL_NOT_IN_TEXT, Fact.of(call.name())));
  }

  static Stream<Finding> hardSell(GateCase given) {
    if (!sells(given)) {
      return Stream.empty();
    }
    var before = given.history().newestCalls().stream().limit(LOOKED_AT - 1L).toList();
    var posts = before.size() + 1;
    var selling = 1 + before.stream().filter(Optional.of(CallStep.BUY)::equals).count();
    return posts >= ENOUGH_TO_JUDGE && selling * 5 > posts
        ? Stream.of(Finding.of(HARD_SELL, Fact.of(selling), Fact.of(posts)))
        : Stream.empty();
  }

  private static boolean sells(GateCase given) {
    return given.purpose().call().filter(CallStep.BUY::equals).isPresent()
        || Calls.in(given.rendition().text()).contains(CallStep.BUY);
  }
}
