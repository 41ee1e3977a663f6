package dev.suunta.testkit.owner;

import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.util.UUID;

/** Owners to test with. */
public final class OwnerFixtures {
  /** Whose things a test is about. */
  public static final OwnerId AINO =
      new OwnerId(UUID.fromString("01890000-0000-7000-8000-0000000000a1"));

  /** Somebody who must not see them. */
  public static final OwnerId ELSE =
      new OwnerId(UUID.fromString("f1890000-0000-7000-8000-0000000000e1"));

  /** The owner at their terminal. */
  public static final Actor AINO_HERSELF = new Actor("Aino", Via.TERMINAL);

  private OwnerFixtures() {}

  /** The owner of this id. */
  public static Owner owner(OwnerId id) {
    return new Owner(id, "Aino Mäkelä", "fi");
  }
}
