package dev.suunta.adapters.files.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row of a CSV entry, by the names of its columns, which are compared without case. */
public final class CsvRow {
  private final Columns columns;
  private final List<String> fields;

  CsvRow(Columns columns, List<String> fields) {
    this.columns = columns;
    this.fields = fields;
  }

  /** The columns of an entry. */
  static final class Columns {
    private static final int NONE = -1;

    private final int width;
    private final Map<String, Integer> byName = new HashMap<>();

    /** As they are asked for, so that nothing is turned into lower case for each row. */
    private final Map<String, Integer> asked = new HashMap<>();

    Columns(List<String> names) {
      width = names.size();
      for (var index = 0; index < width; index++) {
        byName.putIfAbsent(Letters.small(names.get(index).strip()), index);
      }
    }

    int width() {
      return width;
    }

    boolean has(String column) {
      return index(column) != NONE;
    }

    private int index(String column) {
      var known = asked.get(column);
      if (known == null) {
        known = byName.getOrDefault(column.toLowerCase(Locale.ROOT), NONE);
        asked.put(column, known);
      }
      return known;
    }
  }

  /** Whether there is a column of that name. */
  public boolean has(String column) {
    return columns.has(column);
  }

  /** The field of a column, without blanks around it; empty text if there is none. */
  public String field(String column) {
    var index = columns.index(column);
    return index < 0 || index >= fields.size() ? "" : fields.get(index).strip();
  }
}
