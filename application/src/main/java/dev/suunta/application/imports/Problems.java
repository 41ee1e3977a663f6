package dev.suunta.application.imports;

import dev.suunta.application.imports.driving.ImportPosts;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first problems and counts the rest, so that a broken export cannot fill the memory. */
final class Problems {
  private final List<ImportProblem> told = new ArrayList<>();
  private int untold;

  void add(ImportProblem problem) {
    if (told.size() < ImportPosts.MOST_PROBLEMS) {
      told.add(problem);
    } else {
      untold++;
    }
  }

  List<ImportProblem> told() {
    return List.copyOf(told);
  }

  int untold() {
    return untold;
  }
}
