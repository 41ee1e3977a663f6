package dev.suunta.domain.post.gate;

import static dev.suunta.domain.finding.Weight.ADVICE;
import static dev.suunta.domain.finding.Weight.BLOCK;
import static dev.suunta.domain.finding.Weight.HOLD;

import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Rule;
import dev.suunta.domain.finding.Weight;
import java.util.List;
import java.util.Set;

/** What the gate can find in a rendition. */
public enum GateFinding implements FindingCode {
  /** No strategy is in use. */
  NO_STRATEGY(Set.of(BLOCK), List.of(Rule.S1)),
  /**
   * No goal's value question is answered with how. {@code fault}: {@code GOAL} (no goal named),
   * {@code UNSAID}, {@code SHORT} (fewer than three words) or {@code TEXT} (the post's own text).
   */
  VALUE_MISSING(Set.of(BLOCK), List.of(Rule.S1, Rule.S8), "fault", "question"),
  /** Says nearly the same as another network was told, or another rendition tells. */
  COPIED(Set.of(BLOCK), List.of(Rule.S6), "network", "day", "sentences"),
  /** No person has confirmed this version at a terminal or page. */
  UNTOUCHED(Set.of(BLOCK), List.of(Rule.S6, Rule.S14)),
  /** Passes on somebody's post with next to no word of one's own. */
  BARE_SHARE(Set.of(BLOCK), List.of(Rule.S7), "words", "needed"),
  /** A link that is not http or https, or that carries a name or password. */
  UNSAFE_LINK(Set.of(BLOCK), List.of(), "link"),
  /** The network takes no post without text, or there is nothing else in it either. */
  TEXT_MISSING(Set.of(BLOCK), List.of(), "network", "part"),
  /** The text is longer than the network takes; {@code rule} is how it counts. */
  TEXT_TOO_LONG(Set.of(BLOCK), List.of(), "network", "part", "length", "limit", "rule"),
  /** The network takes no post without a title. */
  TITLE_MISSING(Set.of(BLOCK), List.of(), "network"),
  /** The title is longer than the network takes. */
  TITLE_TOO_LONG(Set.of(BLOCK), List.of(), "network", "length", "limit", "rule"),
  /** The network takes no post without a picture or film. */
  MEDIA_MISSING(Set.of(BLOCK), List.of(), "network", "part", "needed"),
  /**
   * The network does not take this medium. {@code fault}: {@code KIND}, {@code SIZE} (then {@code
   * limit} is in bytes) or {@code COUNT} (then it is how many it takes).
   */
  MEDIA_REFUSED(Set.of(BLOCK), List.of(), "network", "file", "fault", "limit"),
  /** The network does not take these characters. */
  CHARACTER_REFUSED(Set.of(BLOCK), List.of(), "network", "characters"),
  /** The description of a medium is longer than the network takes. */
  DESCRIPTION_TOO_LONG(Set.of(BLOCK), List.of(), "network", "file", "length", "limit"),
  /** The network is not used for any of the post's goals. */
  GOAL_NOT_SERVED_HERE(Set.of(HOLD), List.of(Rule.S2), "network", "goals", "served"),
  /** The network is not part of the strategy. */
  NETWORK_NOT_CHOSEN(Set.of(HOLD), List.of(Rule.S2, Rule.S12), "network"),
  /** The trial of this network has ended. */
  EXPERIMENT_OVER(Set.of(HOLD), List.of(Rule.S12), "network", "ended"),
  /** Nobody has said who may read it. */
  AUDIENCE_MISSING(Set.of(HOLD), List.of(Rule.S10, Rule.S12), "network", "groups"),
  /** More people may read it than the ground rules say. */
  AUDIENCE_TOO_WIDE(Set.of(HOLD), List.of(Rule.S10, Rule.S12), "network", "reach", "usual"),
  /**
   * Somebody in the group that may read it was never met, where only people met in person are let
   * in. {@code readers} is what the group is called, {@code people} and {@code strangers} are how
   * many are in it and were never met, {@code names} some of these. That no meeting is known is no
   * proof, so it only advises.
   */
  READERS_NEVER_MET(
      Set.of(ADVICE), List.of(Rule.S10), "network", "readers", "people", "strangers", "names"),
  /** It is about something that does not belong there, or to these readers. */
  TOPIC_UNWELCOME(Set.of(HOLD), List.of(Rule.S1), "network", "topics", "group"),
  /** It asks its readers for nothing. */
  CALL_MISSING(Set.of(HOLD, ADVICE), List.of(Rule.S9, Rule.S10), "network"),
  /** A link, event or quotation with next to no words of one's own. */
  ANNOUNCEMENT_ONLY(Set.of(HOLD), List.of(Rule.S8), "words", "needed"),
  /** The step that was named does not stand in the text. */
  CALL_NOT_IN_TEXT(Set.of(ADVICE), List.of(Rule.S9), "call"),
  /** More than one post in five asks to buy. */
  HARD_SELL(Set.of(ADVICE), List.of(Rule.S9), "selling", "posts"),
  /** It does not say what feeling it aims at. */
  FEELING_MISSING(Set.of(ADVICE), List.of(Rule.S8)),
  /** The same network was told nearly the same not long ago. */
  REPEATED(Set.of(ADVICE), List.of(Rule.S6), "network", "day", "sentences"),
  /** More posts this week than the ground rules say. */
  OVER_RHYTHM(Set.of(ADVICE), List.of(Rule.S10, Rule.S13), "network", "posts", "rhythm"),
  /** A picture or film is not described for those who cannot see it. */
  DESCRIPTION_MISSING(Set.of(ADVICE), List.of(), "files");

  private final Set<Weight> weights;
  private final List<Rule> rules;
  private final List<String> facts;

  GateFinding(Set<Weight> weights, List<Rule> rules, String... facts) {
    this.weights = weights;
    this.rules = rules;
    this.facts = List.of(facts);
  }

  @Override
  public Set<Weight> weights() {
    return weights;
  }

  @Override
  public List<Rule> rules() {
    return rules;
  }

  @Override
  public List<String> facts() {
    return facts;
  }
}
