package dev.suunta.adapters.cli;

/**
 * The home cannot be opened; says in which way, so that the terminal can say what to do.
 *
 * <p>Thrown by whoever opens the use cases.
 */
public final class HomeFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String place;

  /** In which way it cannot be opened. */
  public enum Kind {
    /** Something else has it open in a way that shuts others out. */
    IN_USE,
    /** The file is damaged. */
    DAMAGED,
    /** A newer Suunta has written it. */
    NEWER,
    /** The folder cannot be made, read or written. */
    NOT_WRITABLE,
    /** The database does not answer. */
    UNREACHABLE
  }

  public HomeFault(Kind kind, String place, Throwable cause) {
    super(kind + " " + place, cause);
    this.kind = kind;
    this.place = place;
  }

  Kind kind() {
    return kind;
  }

  String place() {
    return place;
  }
}
