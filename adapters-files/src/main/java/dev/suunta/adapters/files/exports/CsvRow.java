package dev.suunta.adapters.files.exports;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row of a CSV entry, by the names of its columns, which are compared without case. */
public final class CsvRow {
  private final Map<String, Integer> columns;
  private final List<String> fields;

  CsvRow(Map<String, Integer> columns, List<String> fields) {
    this.columns = columns;
    this.fields = fields;
  }

  /** The field of a column, without blanks around it; empty text if there is none. */
  public String field(String column) {
    var index = columns.get(column.toLowerCase(Locale.ROOT));
    return index == null || index >= fields.size() ? "" : fields.get(index).strip();
  }
}
