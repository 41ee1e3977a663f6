package dev.suunta.bootstrap.demo;

import java.util.ArrayList;
import java.util.List;

/** How many facts were compared, and which were not as they must be. */
final class Facts {
  private final List<Difference> differences = new ArrayList<>();
  private int compared;

  /** A fact that is not so. */
  record Difference(String fact, String expected, String found) {}

  void compare(String fact, String expected, String found) {
    compared++;
    if (!expected.equals(found)) {
      differences.add(new Difference(fact, expected, found));
    }
  }

  int compared() {
    return compared;
  }

  List<Difference> differences() {
    return List.copyOf(differences);
  }
}
