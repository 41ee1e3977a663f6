package dev.suunta.application.shared;

/** Somebody else saved the same thing first; nothing was written. */
public final class StaleStampException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleStampException(String what) {
    super(what + " was changed meanwhile");
  }
}
