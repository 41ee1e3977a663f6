package dev.suunta.adapters.persistence;

/** The database's file is no database or is damaged; it was left as it is. */
public final class DatabaseDamagedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;

  DatabaseDamagedException(String place, Throwable cause) {
    super(place + " is damaged", cause);
    this.place = place;
  }

  /** The file or address of the database. */
  public String place() {
    return place;
  }
}
