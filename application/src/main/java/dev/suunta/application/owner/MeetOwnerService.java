package dev.suunta.application.owner;

import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import java.util.Optional;

final class MeetOwnerService implements MeetOwner {
  private final OwnerRepository owners;
  private final UnitOfWork unitOfWork;
  private final IdSource ids;

  MeetOwnerService(OwnerRepository owners, UnitOfWork unitOfWork, IdSource ids) {
    this.owners = owners;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
  }

  @Override
  public Owner local(Request request) {
    var newcomer = new Owner(new OwnerId(ids.next()), request.name(), request.language());
    return unitOfWork.run(() -> owners.firstOr(newcomer));
  }

  @Override
  public Optional<Owner> speak(OwnerId id, String language) {
    return unitOfWork.run(
        () ->
            owners
                .find(id)
                .map(
                    owner -> {
                      var changed = new Owner(id, owner.name(), language);
                      owners.save(changed);
                      return changed;
                    }));
  }
}
