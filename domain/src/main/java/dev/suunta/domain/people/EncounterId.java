package dev.suunta.domain.people;

import java.util.UUID;

/** A meeting in real life that the owner told of. */
public record EncounterId(UUID value) {
  private static final int SHORT = 8;

  /** What people type: the last eight hexadecimal digits, as for {@link PersonId#shortForm()}. */
  public String shortForm() {
    var text = value.toString();
    return text.substring(text.length() - SHORT);
  }
}
