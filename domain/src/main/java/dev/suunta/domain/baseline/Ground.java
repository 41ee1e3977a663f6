package dev.suunta.domain.baseline;

/** Why somebody is kept or let go (S3). */
public enum Ground {
  /** A genuine relationship in real life. */
  MET(true),
  /** A source of inspiration. */
  INSPIRES(true),
  /** Provides goods or services regularly. */
  SERVES(true),
  /** Nobody whom the owner knows. */
  UNKNOWN(false),
  /** Somebody whom the owner does not really know any more. */
  DRIFTED(false),
  /** Does the owner no good; only ever the owner's word. */
  TOXIC(false),
  /** The owner is unsure, or in two minds. */
  UNSURE(false),
  /** Not among those who were named to be kept. */
  REST(false);

  private final boolean keeps;

  Ground(boolean keeps) {
    this.keeps = keeps;
  }

  /** Whether it is a reason to keep somebody. */
  public boolean isToKeep() {
    return keeps;
  }
}
