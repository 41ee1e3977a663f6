package dev.suunta.adapters.persistence;

/**
 * The database is there, but the password beside it is not the one it was made with. Neither was
 * touched.
 */
public final class DatabasePasswordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String database;
  private final Reason reason;

  /** In which way the password is missing. */
  public enum Reason {
    /** There is no such file. */
    LOST,
    /** The file is empty, cut off or holds something else. */
    UNREADABLE,
    /** It is a password, but of another database. */
    WRONG
  }

  DatabasePasswordException(HomeFolder folder, Reason reason, Throwable cause) {
    super(folder.password() + " is " + reason, cause);
    this.file = folder.password().toString();
    this.database = folder.database().toString();
    this.reason = reason;
  }

  /** The file where the password should be. */
  public String file() {
    return file;
  }

  /** The file of the database that it belongs to. */
  public String database() {
    return database;
  }

  /** In which way it is missing. */
  public Reason reason() {
    return reason;
  }
}
