package dev.suunta.application.owner;

import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.UnitOfWork;

/** Makes the use cases of this feature. */
public final class OwnerUseCases {
  private OwnerUseCases() {}

  /** Know for whom Suunta works. */
  public static MeetOwner meetOwner(OwnerRepository owners, UnitOfWork unitOfWork, IdSource ids) {
    return new MeetOwnerService(owners, unitOfWork, ids);
  }
}
