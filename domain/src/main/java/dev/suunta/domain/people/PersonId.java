package dev.suunta.domain.people;

import java.util.Comparator;
import java.util.UUID;

/** A human being whom the owner knows, or once did; in the order of the bytes of their ids. */
public record PersonId(UUID value) implements Comparable<PersonId> {
  private static final int SHORT = 8;

  /** As stores compare them, which is not Java's own order. */
  private static final Comparator<PersonId> BY_BYTES =
      Comparator.comparing(
              (PersonId id) -> id.value().getMostSignificantBits(), Long::compareUnsigned)
          .thenComparing(id -> id.value().getLeastSignificantBits(), Long::compareUnsigned);

  /**
   * What people type where a name is not enough: the last eight hexadecimal digits. Ids that are
   * made together begin alike, so the beginning would tell nobody apart.
   */
  public String shortForm() {
    var text = value.toString();
    return text.substring(text.length() - SHORT);
  }

  @Override
  public int compareTo(PersonId other) {
    return BY_BYTES.compare(this, other);
  }
}
