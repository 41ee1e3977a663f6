package dev.suunta.texts;

import java.util.Locale;

/** A language that Suunta speaks. */
public enum Language {
  ENGLISH("en"),
  FINNISH("fi");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /** Its IETF tag. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** How it writes numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /** The language of a tag such as {@code fi-FI} or {@code fi_FI.UTF-8}; English for any other. */
  public static Language of(String tag) {
    return tag.toLowerCase(Locale.ROOT).matches("fi([-_.@].*)?") ? FINNISH : ENGLISH;
  }
}
