package dev.suunta.domain.people;

/** What two people did that an export tells of. */
public enum EvidenceKind {
  /** A message between the two. */
  MESSAGE,
  /** A message in a group in which both are. */
  GROUP_MESSAGE,
  /** An invitation to connect. */
  INVITATION,
  /** A post that names somebody. */
  MENTION,
  /** An answer to somebody's post. */
  REPLY,
  /** Somebody's post, passed on. */
  REPOST,
  /** A like, or another reaction. */
  REACTION,
  /** An appointment in which both took part. */
  APPOINTMENT
}
