package dev.suunta.application.imports;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into portions that a port takes at once. */
final class Portions {
  private Portions() {}

  static <T> List<List<T>> of(List<T> all, int most) {
    var portions = new ArrayList<List<T>>();
    for (var from = 0; from < all.size(); from += most) {
      portions.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return portions;
  }
}
