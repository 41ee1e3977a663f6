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
  /** A link or a pipe within a folder or an archive; neither is followed. */
  LINK_PASSED_OVER,
  /** Something wrote to the file while it was read. */
  FILE_CHANGED,
  /** There is nothing in the file, archive or folder. */
  FILE_EMPTY,
  /** No format knows it. */
  FILE_UNKNOWN,
  /** No format knows this archive, which only lay in a folder that was given. */
  ARCHIVE_PASSED_OVER,
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
  /** The entry is in another encoding than its format has, such as UTF-16; nothing was read. */
  ENCODING_UNKNOWN,
  /** Characters of the entry are not in the encoding that its format has; they were replaced. */
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
  /** The record's date cannot be read or be right; the rest of the record counts. */
  DATE_LEFT_OUT("value"),
  /** The record has not the shape that its format has. */
  RECORD_MALFORMED("detail"),
  /** It recurs as no meeting does, or for longer than is followed; not all of its times count. */
  RECURRENCE_CUT("rule"),
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

  /**
   * Whether it loses more than the one record at which it stands: a file, an entry, or all that
   * follows in it. Then nobody knows how much is missing, and the export must not pass for taken in
   * as a whole.
   */
  public boolean losesMore() {
    return switch (this) {
      case FILE_MISSING,
          FILE_UNREADABLE,
          NOT_A_FILE,
          LINK_PASSED_OVER,
          FILE_CHANGED,
          FILE_EMPTY,
          FILE_UNKNOWN,
          EXPORT_IS_HTML,
          ARCHIVE_ENCRYPTED,
          ARCHIVE_BROKEN,
          ARCHIVE_TOO_MANY_ENTRIES,
          ARCHIVE_TOO_LARGE,
          ARCHIVE_SUSPICIOUS,
          ENTRY_NAME_UNSAFE,
          ENCODING_UNKNOWN,
          SYNTAX_BROKEN,
          COLUMNS_MISSING ->
          true;
      case ARCHIVE_PASSED_OVER,
          ENCODING_WRONG,
          NESTED_TOO_DEEP,
          DATE_UNREADABLE,
          DATE_IMPOSSIBLE,
          DATE_LEFT_OUT,
          RECORD_MALFORMED,
          RECURRENCE_CUT,
          TEXT_TOO_LONG,
          TEXT_REPAIRED ->
          false;
    };
  }

  /** Whether no record was lost to it. */
  public boolean isHarmless() {
    return this == TEXT_REPAIRED || this == DATE_LEFT_OUT || this == ENCODING_WRONG;
  }
}
