package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.Words.Piece;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The page on which one writes; everything in it is said already.
 *
 * @param from what the form says about itself
 * @param versions what is written for each network
 * @param more networks for which another version can be begun
 * @param noStrategy whether there is no strategy in use to hold a post to
 * @param form what was typed for all versions
 * @param why what the value question is, as a hint below the line
 * @param choices what can be chosen for all versions
 * @param changed whether one of the values behind "Change" was typed
 * @param kept what was done with it; empty where nothing was
 * @param problem what could not be taken, if something could not
 * @param result what the gate said, once it was asked
 * @param waiting lines that were typed for questions which cannot be shown now, by question
 * @param drafts what else is kept
 */
public record WriteView(
    From from,
    List<Version> versions,
    List<Choice> more,
    boolean noStrategy,
    Shared form,
    String why,
    Choices choices,
    boolean changed,
    String kept,
    Optional<Problem> problem,
    Optional<ResultView> result,
    SortedMap<String, String> waiting,
    DraftsView drafts) {
  public WriteView {
    versions = List.copyOf(versions);
    more = List.copyOf(more);
    waiting = Collections.unmodifiableSortedMap(new TreeMap<>(waiting));
  }

  /** Whether the line that says what readers get out of it is asked for. */
  public boolean whyMissing() {
    return result.stream()
        .flatMap(said -> said.versions().stream())
        .flatMap(version -> version.cards().stream())
        .anyMatch(card -> card.mend().equals("why"));
  }

  /**
   * What a form says about itself.
   *
   * @param state {@code new}, {@code opened}, {@code kept} or {@code unkept}
   * @param key what makes two clicks one
   * @param post the kept post's id; empty where it is not kept
   * @param stamp what was kept when the person saw it
   * @param address where the page can be opened anew
   */
  public record From(String state, String key, String post, long stamp, String address) {}

  /**
   * What is written for one network.
   *
   * @param suffix what the names of its fields end with
   * @param network the network's id
   * @param name what it is called
   * @param chosen the strategy's networks to choose from, and {@code others} the rest
   * @param titled whether the network has titles
   * @param was its place in the kept post
   * @param count how long the text is by the network's own count
   * @param sentence what was filled in
   * @param audiences who may read it
   */
  public record Version(
      int number,
      String suffix,
      String network,
      String name,
      List<Choice> chosen,
      List<Choice> others,
      boolean titled,
      String title,
      List<Part> parts,
      String was,
      Count count,
      List<Piece> sentence,
      List<Choice> audiences) {
    public Version {
      parts = List.copyOf(parts);
    }

    /** Whether one of the networks that the strategy has not is chosen. */
    public boolean otherChosen() {
      return others.stream().anyMatch(Choice::selected);
    }
  }

  /**
   * One message of a version.
   *
   * @param field its field's name and id
   * @param media what goes with it; empty where nothing does
   */
  public record Part(String field, String label, String text, String media) {}

  /** What was typed for all versions. */
  public record Shared(
      String why,
      String topics,
      String feeling,
      String links,
      String dates,
      String places,
      String quotations) {}

  /** One thing to choose. */
  public record Choice(String value, String name, boolean selected) {}

  /** What can be chosen behind "Change". */
  public record Choices(List<Choice> kinds, List<Choice> goals, List<Choice> calls) {}

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
   * Why it is not kept.
   *
   * @param see where the post stands that somebody changed meanwhile; else empty
   * @param instead the stamp with which it is kept all the same; else empty
   */
  public record Problem(String said, String see, String instead) {
    static Problem of(String said) {
      return new Problem(said, "", "");
    }
  }
}
