package dev.suunta.application.imports;

import java.util.List;

/**
 * What can be wrong with a file that is to be taken in. Stable names; each says which facts it
 * brings.
 */
public enum ImportProblemCode {
  /** There is no such file. */
  FILE_MISSING,
  /** The file may not be read. */
  FILE_UNREADABLE,
  /** Neither file nor folder: a pipe, a device, a link that leads nowhere. */
  NOT_A_FILE,
  /** No format knows it. */
  FILE_UNKNOWN,
  /** An export, but as web pages; it must be asked for again as JSON. */
  EXPORT_IS_HTML("network"),
  /** The archive is locked with a password. */
  ARCHIVE_ENCRYPTED,
  /** The archive is cut off or damaged. */
  ARCHIVE_BROKEN,
  /** The archive has more entries than are taken. */
  ARCHIVE_TOO_MANY_ENTRIES("limit"),
  /** The archive, or an entry, unpacks to more than is taken. */
  ARCHIVE_TOO_LARGE("limit"),
  /** An entry unpacks to far more than it weighs, as in an archive made to exhaust its reader. */
  ARCHIVE_SUSPICIOUS("ratio"),
  /** An entry's name leads out of the archive, or is no name. */
  ENTRY_NAME_UNSAFE,
  /** The entry is not in the encoding that its format has. */
  ENCODING_WRONG,
  /** The entry is not well formed from here on; what stands before was read. */
  SYNTAX_BROKEN("detail"),
  /** Nested deeper than is taken. */
  NESTED_TOO_DEEP("limit"),
  /** The first line does not name the columns that are needed. */
  COLUMNS_MISSING("columns"),
  /** The record has no date, or one that does not exist. */
  DATE_UNREADABLE("value"),
  /** The record's date lies before the network existed, or in the future. */
  DATE_IMPOSSIBLE("value"),
  /** The record has not the shape that its format has. */
  RECORD_MALFORMED("detail"),
  /** The record's text is longer than is taken. */
  TEXT_TOO_LONG("limit"),
  /** The text held characters that cannot be kept; they were replaced. */
  TEXT_REPAIRED("count");

  private final List<String> facts;

  ImportProblemCode(String... facts) {
    this.facts = List.of(facts);
  }

  /** The names of the facts that it brings. */
  public List<String> facts() {
    return facts;
  }

  /** Whether the record was taken in all the same. */
  public boolean isHarmless() {
    return this == TEXT_REPAIRED;
  }
}
