package dev.suunta.domain.people;

/** From whom something went to whom. */
public enum Direction {
  BY_OWNER,
  TO_OWNER,
  /** Both together. */
  TOGETHER
}
