package dev.suunta.domain.network;

/** Placeholder until the counting branch is merged. */
public enum CountingRule {
  CODE_POINTS;

  public int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
