package dev.suunta.domain.finding;

/**
 * The rules of a personal social media strategy, by the ids that findings, tests and documents
 * cite.
 */
public enum Rule {
  /** Decide what to communicate. */
  S1,
  /** Choose a handful of networks. */
  S2,
  /** Set a baseline of whom one follows. */
  S3,
  /** Keep a safety net. */
  S4,
  /** Bring people back. */
  S5,
  /** Never automate. */
  S6,
  /** No bare reshares. */
  S7,
  /** Always deliver value. */
  S8,
  /** Call to action. */
  S9,
  /** Each network has its own charter. */
  S10,
  /** Strategies evolve. */
  S11,
  /** Experiment deliberately. */
  S12,
  /** Time is the budget. */
  S13,
  /** The person decides. */
  S14,
  /** Effortless. */
  S15
}
