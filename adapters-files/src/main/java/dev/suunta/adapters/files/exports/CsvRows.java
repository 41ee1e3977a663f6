package dev.suunta.adapters.files.exports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads CSV as people have it: with a preamble before the header or without, separated by comma,
 * semicolon or tab as the spreadsheet's country wants it, and with quotes that do not balance.
 *
 * <p>Records are cut by {@link CsvChunks} before they are parsed, so that a quote that is never
 * closed does not swallow all that follows.
 */
final class CsvRows {
  /** Takes what is read. */
  interface Visitor {
    /** One row and the line it begins in; false to read no further. */
    boolean row(CsvRow row, long line);

    /** A row that cannot be used. */
    void bad(long line, ImportProblemCode code, String detail);
  }

  /** Real preambles have three lines. */
  private static final int HEADER_WITHIN = 20;

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final ExportLimits limits;
  private final List<String> needed;
  private final Optional<Pattern> begins;

  CsvRows(ExportLimits limits, List<String> needed, Optional<Pattern> begins) {
    this.limits = limits;
    this.needed = needed;
    this.begins = begins;
  }

  private record Header(char separator, CsvRow.Columns columns) {}

  void read(InputStream in, Visitor visitor) throws IOException {
    var chunks = new CsvChunks(in, limits.record(), begins);
    var header = header(chunks);
    if (header.isEmpty()) {
      visitor.bad(1, ImportProblemCode.COLUMNS_MISSING, String.join(", ", needed));
      return;
    }
    for (var chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
      if (!row(chunk.get(), header.get(), visitor)) {
        return;
      }
    }
  }

  private Optional<Header> header(CsvChunks chunks) throws IOException {
    for (var tried = 0; tried < HEADER_WITHIN; tried++) {
      var chunk = chunks.next();
      if (chunk.isEmpty()) {
        return Optional.empty();
      }
      for (var separator : SEPARATORS) {
        var fields = fields(chunk.get().text(), separator);
        if (fields.isPresent()) {
          var columns = new CsvRow.Columns(fields.get());
          if (needed.stream().allMatch(columns::has)) {
            return Optional.of(new Header(separator, columns));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean row(CsvChunks.Chunk chunk, Header header, Visitor visitor) {
    if (chunk.tooLong()) {
      visitor.bad(chunk.line(), ImportProblemCode.TEXT_TOO_LONG, "");
      return true;
    }
    if (chunk.text().isBlank()) {
      return true;
    }
    // A quote within a field is only a character; one that begins a field must be closed.
    var fields = fields(chunk.text(), header.separator());
    if (fields.isEmpty() || !fits(fields.get(), header.columns().width())) {
      visitor.bad(chunk.line(), ImportProblemCode.RECORD_MALFORMED, "columns");
      return true;
    }
    return visitor.row(new CsvRow(header.columns(), fields.get()), chunk.line());
  }

  /** Spreadsheet programs fill rows up with empty fields. */
  private static boolean fits(List<String> fields, int width) {
    for (var index = width; index < fields.size(); index++) {
      if (!fields.get(index).isBlank()) {
        return false;
      }
    }
    return fields.size() >= width;
  }

  private static Optional<List<String>> fields(String text, char separator) {
    try {
      var reader =
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowUnclosedQuote(false)
              .skipEmptyLines(false)
              .maxBufferSize(Math.max(1 << 10, text.length() + 2));
      return Optional.of(reader.ofSingleCsvRecord(text).getFields());
    } catch (CsvParseException | IllegalArgumentException unparsable) {
      return Optional.empty();
    }
  }
}
