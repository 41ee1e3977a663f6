package dev.suunta.adapters.cli;

import java.util.List;

/**
 * The home cannot be opened; says in which way, so that the terminal can say what to do.
 *
 * <p>Thrown by whoever opens the use cases.
 */
public final class HomeFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient List<String> facts;

  /** In which way it cannot be opened. */
  public enum Kind {
    /** Something else has it open in a way that shuts others out. */
    IN_USE,
    /** The file is damaged. */
    DAMAGED,
    /** A newer Suunta has written it. */
    NEWER,
    /** The database's password is not there; facts: its file, the database. */
    PASSWORD_LOST,
    /** The file of the password holds none; facts: the file, the database. */
    PASSWORD_UNREADABLE,
    /** The password is another database's; facts: its file, the database. */
    PASSWORD_WRONG,
    /** The folder cannot be made, read or written. */
    NOT_WRITABLE,
    /** A file in the folder cannot be read or written. */
    FILE_NOT_WRITABLE,
    /** The folder's path has characters that cannot be used. */
    ODD_PATH,
    /** The database does not answer. */
    UNREACHABLE
  }

  /** {@code facts} are the place first, then what the kind names. */
  public HomeFault(Kind kind, Throwable cause, String... facts) {
    super(kind + " " + List.of(facts), cause);
    this.kind = kind;
    this.facts = List.of(facts);
  }

  Kind kind() {
    return kind;
  }

  List<String> facts() {
    return facts;
  }
}
