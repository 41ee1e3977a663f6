package dev.suunta.domain.post.gate;

import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.PostKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds one rendition to the strategy. What it is not told, it does not find. */
public final class Gate {
  /** How long ago something was told, in days, to be told again (S6). */
  public static final int MEMORY_DAYS = 90;

  private static final List<Function<GateCase, Stream<Finding>>> DETECTORS =
      List.of(
          ValueDetectors::noStrategy,
          ValueDetectors::valueMissing,
          WordingDetectors::copied,
          WordingDetectors::untouched,
          WordingDetectors::bareShare,
          LinkDetectors::unsafeLink,
          AcceptanceDetectors::textMissing,
          AcceptanceDetectors::textTooLong,
          AcceptanceDetectors::title,
          AcceptanceDetectors::mediaMissing,
          AcceptanceDetectors::mediaRefused,
          AcceptanceDetectors::characterRefused,
          AcceptanceDetectors::descriptionTooLong,
          GroundRuleDetectors::goalNotServedHere,
          GroundRuleDetectors::networkNotChosen,
          GroundRuleDetectors::experimentOver,
          GroundRuleDetectors::audienceMissing,
          GroundRuleDetectors::audienceTooWide,
          GroundRuleDetectors::topicUnwelcome,
          CallDetectors::callMissing,
          WordingDetectors::announcementOnly,
          CallDetectors::callNotInText,
          CallDetectors::hardSell,
          ValueDetectors::feelingMissing,
          WordingDetectors::repeated,
          GroundRuleDetectors::readersNeverMet,
          GroundRuleDetectors::overRhythm,
          AcceptanceDetectors::descriptionMissing);

  /** A reply costs nothing (S15): it is asked only for what the network or safety asks. */
  private static final Set<GateFinding> ASKED_OF_REPLIES =
      EnumSet.of(
          GateFinding.UNSAFE_LINK,
          GateFinding.UNTOUCHED,
          GateFinding.TEXT_MISSING,
          GateFinding.TEXT_TOO_LONG,
          GateFinding.TITLE_MISSING,
          GateFinding.TITLE_TOO_LONG,
          GateFinding.MEDIA_MISSING,
          GateFinding.MEDIA_REFUSED,
          GateFinding.CHARACTER_REFUSED,
          GateFinding.DESCRIPTION_TOO_LONG);

  private Gate() {}

  /** Everything there is to say about it, heaviest first. */
  public static List<Finding> check(GateCase given) {
    var findings = new ArrayList<Finding>();
    for (var detector : DETECTORS) {
      detector.apply(given).forEach(findings::add);
    }
    if (given.kind() == PostKind.REPLY) {
      findings.removeIf(
          finding ->
              !(finding.code() instanceof GateFinding code) || !ASKED_OF_REPLIES.contains(code));
    }
    return Finding.heaviestFirst(findings);
  }
}
