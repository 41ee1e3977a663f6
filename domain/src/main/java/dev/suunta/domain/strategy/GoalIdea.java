package dev.suunta.domain.strategy;

/** Goals that people have (S1), offered as ready answers; their words are the interface's. */
public enum GoalIdea {
  /** Make new and strengthen existing personal relationships. */
  RELATIONSHIPS(true),
  /** Promote one's work. */
  WORK(true),
  /** Build a personal brand. */
  BRAND(true),
  /** Find a job. */
  JOB(false),
  /** Sell something. */
  SELL(false),
  /** Simply pass the time. */
  PASTIME(false);

  private final boolean starting;

  GoalIdea(boolean starting) {
    this.starting = starting;
  }

  /** Whether everybody starts from it. */
  public boolean isStarting() {
    return starting;
  }

  /** The id that a goal made of this idea has, the same in every language. */
  public GoalId goalId() {
    return new GoalId(name().toLowerCase(java.util.Locale.ROOT));
  }
}
