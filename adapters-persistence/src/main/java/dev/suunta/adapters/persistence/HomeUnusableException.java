package dev.suunta.adapters.persistence;

import java.nio.file.Path;

/** A folder or file of the home cannot be made, read or written; it was left as it is. */
public final class HomeUnusableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final Kind kind;

  /** What cannot be used. */
  public enum Kind {
    /** The folder. */
    FOLDER,
    /** A file in it. */
    FILE,
    /** A path with characters that no database file can have in its path. */
    PATH
  }

  HomeUnusableException(Path place, Kind kind, Throwable cause) {
    super(place + " cannot be used", cause);
    this.place = place.toString();
    this.kind = kind;
  }

  /** The folder or file. */
  public String place() {
    return place;
  }

  /** Which of them. */
  public Kind kind() {
    return kind;
  }
}
