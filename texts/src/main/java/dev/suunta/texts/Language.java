package dev.suunta.texts;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language that Suunta speaks. */
public enum Language {
  /** International English, in British spelling. */
  ENGLISH("en", "d MMMM uuuu"),
  /** Finnish. */
  FINNISH("fi", "d. MMMM uuuu");

  private final Locale locale;
  private final DateTimeFormatter days;

  Language(String tag, String days) {
    this.locale = Locale.forLanguageTag(tag);
    this.days = DateTimeFormatter.ofPattern(days, locale);
  }

  /** Its IETF tag. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** How it writes numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /** How it writes a day in full. */
  DateTimeFormatter days() {
    return days;
  }

  /** How months are written in it. */
  DateTimeFormatter months() {
    return DateTimeFormatter.ofPattern("LLLL yyyy", locale);
  }

  /** The language of a tag such as {@code fi-FI} or {@code fi_FI.UTF-8}; English for any other. */
  public static Language of(String tag) {
    return tag.toLowerCase(Locale.ROOT).matches("fi([-_.@].*)?") ? FINNISH : ENGLISH;
  }
}
