package dev.suunta.domain.baseline;

/** What becomes of an account that the owner follows (S3). */
public enum Choice {
  /** The owner goes on reading it. */
  KEEP,
  /** The owner reads it no more; where both are tied, they stay so. */
  STOP_SEEING,
  /** The owner ends the tie. */
  PART;

  /** Whether the account is not read any more. */
  public boolean isLetGo() {
    return this != KEEP;
  }
}
