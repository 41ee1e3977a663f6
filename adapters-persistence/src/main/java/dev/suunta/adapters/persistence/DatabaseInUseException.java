package dev.suunta.adapters.persistence;

/**
 * The database cannot be opened now: something else holds it, it may not be read, or it is not
 * reached. It was left as it is.
 */
public final class DatabaseInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;

  DatabaseInUseException(String place, Throwable cause) {
    super(place + " cannot be opened", cause);
    this.place = place;
  }

  /** The file or address of the database. */
  public String place() {
    return place;
  }
}
