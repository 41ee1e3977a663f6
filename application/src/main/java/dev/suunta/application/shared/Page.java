package dev.suunta.application.shared;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a longer list.
 *
 * @param rows in the list's order
 * @param next where the next page begins, if there is one; opaque
 */
public record Page<T>(List<T> rows, Optional<String> next) {
  /** The most rows of one page. */
  public static final int MOST = 200;

  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * Refuses a number of rows that no page has.
   *
   * @throws IllegalArgumentException if it is not 1 to {@link #MOST}
   */
  public static int requireMost(int most) {
    if (most < 1 || most > MOST) {
      throw new IllegalArgumentException("a page of " + most + " rows");
    }
    return most;
  }
}
