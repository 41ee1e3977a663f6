package dev.suunta.domain.text;

import java.util.Objects;

/**
 * A part of a text that means something: a link, a mention, a hashtag.
 *
 * @param start where it begins, in UTF-16 units of the whole text
 * @param end where the text goes on after it
 * @param text the part itself, as written
 */
public record Span(int start, int end, String text) {

  public Span {
    Objects.requireNonNull(text, "text");
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(
          "no span of %d characters from %d to %d".formatted(text.length(), start, end));
    }
  }

  static Span of(String whole, int start, int end) {
    return new Span(start, end, whole.substring(start, end));
  }
}
