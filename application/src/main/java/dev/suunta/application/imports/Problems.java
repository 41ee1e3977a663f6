package dev.suunta.application.imports;

import dev.suunta.application.imports.driving.ImportPosts;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first problems and counts the rest, so that a broken export cannot fill the memory. */
final class Problems {
  private final List<ImportProblem> told = new ArrayList<>();
  private int untold;
  private boolean lostMore;

  void add(ImportProblem problem) {
    lostMore |= problem.code().losesMore();
    if (told.size() < ImportPosts.MOST_PROBLEMS) {
      told.add(problem);
    } else {
      untold++;
    }
  }

  List<ImportProblem> told() {
    return List.copyOf(told);
  }

  /** Whether one of them, told or not, lost more than the record at which it stands. */
  boolean lostMore() {
    return lostMore;
  }

  int untold() {
    return untold;
  }
}
