package dev.suunta.adapters.web.review;

import dev.suunta.application.review.driving.LookInMirror.Mirror;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * At which hours of the week posts went out, all networks together.
 *
 * @param said the busiest hours in words
 * @param days one row for each day
 */
public record HeatMap(String said, List<Day> days) {
  private static final int HOURS = 24;
  private static final int LEVELS = 4;

  /** One day with its 24 hours. */
  public record Day(String name, List<Hour> hours) {}

  /**
   * One hour.
   *
   * @param level 0 where nothing went out, 4 for the busiest
   */
  public record Hour(int hour, int posts, int level) {}

  static int[][] counts(Mirror mirror) {
    var counts = new int[DayOfWeek.values().length][HOURS];
    for (var hour : mirror.hours()) {
      counts[hour.day().ordinal()][hour.hour()] += hour.posts();
    }
    return counts;
  }

  static HeatMap of(int[][] counts, List<String> names, String said) {
    var most = 1;
    for (var day : counts) {
      for (var posts : day) {
        most = Math.max(most, posts);
      }
    }
    var days = new ArrayList<Day>();
    for (var day = 0; day < counts.length; day++) {
      var hours = new ArrayList<Hour>();
      for (var hour = 0; hour < HOURS; hour++) {
        var posts = counts[day][hour];
        hours.add(new Hour(hour, posts, (posts * LEVELS + most - 1) / most));
      }
      days.add(new Day(names.get(day), List.copyOf(hours)));
    }
    return new HeatMap(said, List.copyOf(days));
  }
}
