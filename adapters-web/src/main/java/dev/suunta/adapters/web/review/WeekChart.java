package dev.suunta.adapters.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Posts per week of one network as bars, drawn to one scale for all networks.
 *
 * @param title whose weeks they are
 * @param said what the picture shows, in words
 * @param rhythm how high the line of the ground rules' rhythm stands, if they say one
 * @param most the greatest number on the scale
 * @param first the first week, and {@code last} the last, as labels
 */
public record WeekChart(
    String title, String said, List<Bar> bars, String rhythm, int most, String first, String last) {
  static final double WIDTH = 320;
  static final double HEIGHT = 72;
  private static final double GAP = 0.25;

  /** One week; {@code over} if it has more posts than the ground rules say. */
  public record Bar(String x, String y, String width, String height, boolean over) {}

  static WeekChart of(
      String title,
      String said,
      List<Integer> posts,
      OptionalInt rhythm,
      int most,
      String first,
      String last) {
    var step = WIDTH / posts.size();
    var bars = new ArrayList<Bar>();
    for (var week = 0; week < posts.size(); week++) {
      var count = posts.get(week);
      if (count > 0) {
        var height = HEIGHT * count / most;
        bars.add(
            new Bar(
                number(week * step + step * GAP / 2),
                number(HEIGHT - height),
                number(step * (1 - GAP)),
                number(height),
                rhythm.isPresent() && count > rhythm.getAsInt()));
      }
    }
    var line = rhythm.isPresent() ? number(HEIGHT - HEIGHT * rhythm.getAsInt() / most) : "";
    return new WeekChart(title, said, List.copyOf(bars), line, most, first, last);
  }

  /** Coordinates are written alike everywhere, whatever the language does to commas. */
  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
