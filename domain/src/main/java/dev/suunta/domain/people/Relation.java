package dev.suunta.domain.people;

/** How somebody's account and the owner's stand to each other. */
public enum Relation {
  /** Both agreed to be friends. */
  FRIEND(true, true),
  /** Both agreed to be connected, in business. */
  CONNECTED(true, true),
  /** The owner reads them, or subscribes. */
  FOLLOWS(true, false),
  /** They read the owner. */
  FOLLOWED_BY(false, false),
  /** The owner let them in among a few, such as close friends. */
  CLOSE(false, false),
  /** The owner keeps them out. */
  BLOCKED(false, false),
  /** The owner does not see them, although they may be tied. */
  MUTED(false, false),
  /** The owner ended a friendship. */
  REMOVED(false, false),
  /** The owner asked and has no answer. */
  ASKED(false, false),
  /** They asked and have no answer. */
  ASKED_BY(false, false),
  /** A card in the owner's address book. */
  CARD(false, false),
  /** A guest of an appointment in the owner's calendar. */
  GUEST(false, false);

  private final boolean read;
  private final boolean mutual;

  Relation(boolean read, boolean mutual) {
    this.read = read;
    this.mutual = mutual;
  }

  /** Whether the owner reads what they publish, so that a baseline asks about them (S3). */
  public boolean isRead() {
    return read;
  }

  /** Whether one of the two asked the other and has no answer, as far as the list tells. */
  public boolean isAsked() {
    return this == ASKED || this == ASKED_BY;
  }

  /** Whether both sides hold it, so that letting go first means to stop seeing (S3). */
  public boolean isMutual() {
    return mutual;
  }
}
