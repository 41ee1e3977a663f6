package dev.suunta.adapters.web.review;

import java.util.List;
import java.util.Optional;

/**
 * The mirror as the page shows it; everything in it is said already.
 *
 * @param span which time was looked at
 * @param since its first day, as a date field takes it
 * @param sentences what there is to say, plainly, weightiest first
 */
public record MirrorView(
    String span,
    String since,
    List<String> sentences,
    List<NetworkRow> networks,
    List<WeekChart> charts,
    WeekTable weeks,
    HeatMap hours,
    List<Pair> echoes,
    List<Examples> examples) {

  /** One network's row in the table. */
  public record NetworkRow(String name, String posts, List<Share> shares, String replies) {}

  /**
   * How many of a network's posts show something.
   *
   * @param percent of its posts, for a bar
   * @param said the same in words
   */
  public record Share(int percent, String said) {}

  /** Posts per week as a table. */
  public record WeekTable(List<String> networks, List<WeekRow> rows) {}

  /** One week of the table. */
  public record WeekRow(String week, List<Integer> posts) {}

  /** Two posts that say nearly the same. */
  public record Pair(Post one, Post other) {}

  /** Plain examples of one thing. */
  public record Examples(String title, String advice, List<Post> posts) {}

  /**
   * One post to read again.
   *
   * @param link where it stands, only if a browser can safely go there
   */
  public record Post(String network, String day, String text, Optional<String> link) {}
}
