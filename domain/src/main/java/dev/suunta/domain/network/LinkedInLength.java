package dev.suunta.domain.network;

/** Counts as LinkedIn's API does: the text with its reserved characters escaped. */
final class LinkedInLength {

  private static final String RESERVED = "\\|{}@[]()<>#*_~";

  private LinkedInLength() {}

  static int of(String text) {
    int escapes = (int) text.chars().filter(c -> RESERVED.indexOf(c) >= 0).count();
    return text.length() + escapes;
  }
}
