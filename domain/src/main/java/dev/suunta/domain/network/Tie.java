package dev.suunta.domain.network;

/** What joins two accounts on a network. */
public enum Tie {
  /** Both agreed, and either may end it. */
  FRIEND(true),
  /** Both agreed, in business. */
  CONNECT(true),
  /** One reads the other. */
  FOLLOW(false),
  /** One is told when the other publishes. */
  SUBSCRIBE(false);

  private final boolean mutual;

  Tie(boolean mutual) {
    this.mutual = mutual;
  }

  /** Whether both sides hold it, so that letting go first means to stop seeing (S3). */
  public boolean isMutual() {
    return mutual;
  }
}
