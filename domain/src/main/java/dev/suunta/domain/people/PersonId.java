package dev.suunta.domain.people;

import java.util.UUID;

/** A human being whom the owner knows, or once did. */
public record PersonId(UUID value) {
  private static final int SHORT = 8;

  /**
   * What people type where a name is not enough: the last eight hexadecimal digits. Ids that are
   * made together begin alike, so the beginning would tell nobody apart.
   */
  public String shortForm() {
    var text = value.toString();
    return text.substring(text.length() - SHORT);
  }
}
