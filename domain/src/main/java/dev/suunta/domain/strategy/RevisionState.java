package dev.suunta.domain.strategy;

/** Where a revision stands: draft → adopted → superseded. */
public enum RevisionState {
  /** Being written; may change. */
  DRAFT,
  /** In use; never changes. */
  ADOPTED,
  /** Was in use; never changes. */
  SUPERSEDED
}
