package dev.suunta.texts;

/** What is counted; its words agree with the number. */
public enum Unit {
  MINUTES,
  HOURS,
  DAYS,
  WEEKS,
  MONTHS,
  WORDS,
  POSTS,
  REPLIES,
  NETWORKS,
  PEOPLE
}
