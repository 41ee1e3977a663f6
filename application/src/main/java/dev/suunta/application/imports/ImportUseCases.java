package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.ForgottenKeys;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.UnitOfWork;
import java.time.InstantSource;

/**
 * Makes the use cases of this feature.
 *
 * @param exports opens what somebody downloaded
 * @param repository keeps what was in it
 * @param people keeps the connections and evidence in it
 * @param links keeps which people are the same
 * @param forgotten knows whom the owners had forgotten
 * @param accounts knows the owner's accounts
 */
public record ImportUseCases(
    ExportSource exports,
    ImportRepository repository,
    PeopleIntake people,
    PersonLinks links,
    ForgottenKeys forgotten,
    OwnAccountRepository accounts,
    UnitOfWork unitOfWork,
    IdSource ids,
    InstantSource time) {
  /** Take in the posts that already stand on the owner's networks. */
  public ImportPosts importPosts() {
    return new ImportPostsService(this);
  }
}
