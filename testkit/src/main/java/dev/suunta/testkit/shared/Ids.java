package dev.suunta.testkit.shared;

import java.util.Comparator;
import java.util.UUID;

/** The order of ids in every store: by their sixteen bytes, which is not Java's own. */
public final class Ids {
  /** Smallest first. */
  public static final Comparator<UUID> ORDER =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private Ids() {}
}
