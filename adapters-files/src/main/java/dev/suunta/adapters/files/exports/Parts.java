package dev.suunta.adapters.files.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The parts that one list is split into. */
public final class Parts {
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private Parts() {}

  /**
   * Whether no part stands there in two versions. If one does, exports of different days were given
   * together, and nobody can say whom only the older one holds.
   */
  public static boolean areOfOneExport(List<ExportEntry> entries) {
    Map<String, String> files = new HashMap<>();
    for (var entry : entries) {
      var part = NO_DIGITS.matcher(entry.bareName()).replaceAll(" ").strip();
      var file = files.putIfAbsent(part, entry.file());
      if (file != null && !file.equals(entry.file())) {
        return false;
      }
    }
    return true;
  }
}
