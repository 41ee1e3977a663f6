package dev.suunta.adapters.persistence;

/** The database was written by a newer program; it was left as it is. */
public final class DatabaseNewerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final int found;
  private final int known;

  DatabaseNewerException(String place, int found, int known) {
    super(place + " has schema version " + found + "; this program knows " + known);
    this.place = place;
    this.found = found;
    this.known = known;
  }

  /** The file or address of the database. */
  public String place() {
    return place;
  }

  /** The version of its schema. */
  public int found() {
    return found;
  }

  /** The newest version that this program knows. */
  public int known() {
    return known;
  }
}
