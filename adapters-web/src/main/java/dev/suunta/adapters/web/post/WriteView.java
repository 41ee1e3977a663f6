package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.FindingsView;
import dev.suunta.adapters.web.page.Words.Piece;
import java.util.List;
import java.util.Optional;

/**
 * The page on which one writes; everything in it is said already.
 *
 * @param noStrategy whether there is no strategy in use to hold a post to
 * @param chosen the strategy's networks, and {@code others} the rest
 * @param writesTo what the chosen network is called
 * @param titled whether the network has titles
 * @param why what the value question is, as a hint below the line
 * @param count how long the text is by the network's own count
 * @param sentence what was filled in
 * @param changed whether one of the values behind "Change" was typed
 * @param problem what could not be taken, if something could not
 * @param result what the gate said, once it was asked
 */
public record WriteView(
    WriteFormView form,
    boolean noStrategy,
    List<Choice> chosen,
    List<Choice> others,
    boolean otherChosen,
    String writesTo,
    boolean titled,
    String why,
    Count count,
    List<Piece> sentence,
    Choices choices,
    boolean changed,
    Optional<String> problem,
    Optional<Result> result) {

  /** What was typed. */
  public record WriteFormView(
      String title,
      String text,
      String why,
      String feeling,
      String links,
      String dates,
      String places,
      String quotations) {}

  /** One thing to choose. */
  public record Choice(String value, String name, boolean selected) {}

  /** What can be chosen behind "Change". */
  public record Choices(
      List<Choice> kinds, List<Choice> goals, List<Choice> audiences, List<Choice> calls) {}

  /**
   * The counter.
   *
   * @param said such as "240 of 3,000"; empty where the network's limit is unknown
   * @param over whether it is too long
   */
  public record Count(String said, boolean over) {
    static final Count UNKNOWN = new Count("", false);
  }

  /**
   * What the gate said.
   *
   * @param summary one line
   * @param passes whether it may go out
   * @param good what is good already
   * @param whyMissing whether the why-line is asked for
   */
  public record Result(
      String summary, boolean passes, FindingsView findings, List<Good> good, boolean whyMissing) {}

  /** Something that is good already. */
  public record Good(String what, String detail) {}
}
