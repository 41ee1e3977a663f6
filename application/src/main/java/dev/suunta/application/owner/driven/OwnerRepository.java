package dev.suunta.application.owner.driven;

import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driven port: keeps those who have a strategy here. */
public interface OwnerRepository {
  /** The owner of this id, if there is one. */
  Optional<Owner> find(OwnerId id);

  /** The owners, oldest first, at most {@code most} of them. */
  List<Owner> first(int most);

  /**
   * The oldest owner. If there is nobody yet, the newcomer is added and is the answer. Of several
   * who are the first at the same time only one is added, and all get that one.
   */
  Owner firstOr(Owner newcomer);

  /** Adds the owner, or replaces the one of the same id. */
  void save(Owner owner);
}
