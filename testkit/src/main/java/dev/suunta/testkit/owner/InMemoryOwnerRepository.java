package dev.suunta.testkit.owner;

import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Memory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps owners as long as the program runs. */
public final class InMemoryOwnerRepository implements OwnerRepository {
  private final Memory memory;
  private final Map<OwnerId, Owner> owners;

  /** Nobody yet. */
  public InMemoryOwnerRepository(Memory memory) {
    this.memory = memory;
    this.owners = memory.table();
  }

  @Override
  public Optional<Owner> find(OwnerId id) {
    return memory.locked(() -> Optional.ofNullable(owners.get(id)));
  }

  @Override
  public List<Owner> first(int most) {
    return memory.locked(() -> owners.values().stream().limit(most).toList());
  }

  @Override
  public Owner firstOr(Owner newcomer) {
    return memory.locked(
        () -> {
          if (owners.isEmpty()) {
            owners.put(newcomer.id(), newcomer);
          }
          return owners.values().iterator().next();
        });
  }

  @Override
  public void save(Owner owner) {
    memory.locked(
        () -> {
          owners.put(owner.id(), owner);
        });
  }
}
