package dev.suunta.bootstrap;

import com.google.inject.AbstractModule;
import dev.suunta.adapters.persistence.Database;
import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.application.imports.driven.ForgottenKeys;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.application.people.driven.CallList;
import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.people.driven.Erasure;
import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.application.people.driven.PeopleGroups;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.application.people.driven.PersonNotes;
import dev.suunta.application.people.driven.WishedPeople;
import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;

/** Binds what is remembered to an open database, which whoever opened it closes. */
final class PersistenceModule extends AbstractModule {
  private final Database database;

  PersistenceModule(Database database) {
    this.database = database;
  }

  @Override
  protected void configure() {
    var kept = database.repositories();
    bind(UnitOfWork.class).toInstance(database.unitOfWork());
    bind(OwnerRepository.class).toInstance(kept.owners());
    bind(StrategyRepository.class).toInstance(kept.strategies());
    bind(OwnNetworkRepository.class).toInstance(kept.ownNetworks());
    bind(OwnAccountRepository.class).toInstance(kept.ownAccounts());
    bind(PostRepository.class).toInstance(kept.posts());
    bind(GateRecords.class).toInstance(kept.gateRecords());
    bind(SimilarTexts.class).toInstance(kept.similarTexts());
    bind(PastPosts.class).toInstance(kept.pastPosts());
    bind(ImportRepository.class).toInstance(kept.imports());
    bind(PeopleIntake.class).toInstance(kept.peopleIntake());
    bind(PeopleRepository.class).toInstance(kept.people());
    bind(PersonLinks.class).toInstance(kept.personLinks());
    bind(FollowedAccounts.class).toInstance(kept.followedAccounts());
    bind(BaselineRepository.class).toInstance(kept.baselines());
    bind(Encounters.class).toInstance(kept.encounters());
    bind(PersonNotes.class).toInstance(kept.personNotes());
    bind(PeopleGroups.class).toInstance(kept.peopleGroups());
    bind(CallList.class).toInstance(kept.callList());
    bind(WishedPeople.class).toInstance(kept.wishedPeople());
    bind(Lookalikes.class).toInstance(kept.lookalikes());
    bind(Erasure.class).toInstance(kept.erasure());
    bind(ForgottenKeys.class).toInstance(kept.forgottenKeys());
    bind(MirrorFacts.class).toInstance(kept.mirrorFacts());
  }
}
