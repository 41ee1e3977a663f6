package dev.suunta.adapters.persistence;

import dev.suunta.adapters.persistence.baseline.BaselineAdapters;
import dev.suunta.adapters.persistence.imports.ImportAdapters;
import dev.suunta.adapters.persistence.network.NetworkAdapters;
import dev.suunta.adapters.persistence.owner.OwnerAdapters;
import dev.suunta.adapters.persistence.people.PeopleAdapters;
import dev.suunta.adapters.persistence.post.PostAdapters;
import dev.suunta.adapters.persistence.review.ReviewAdapters;
import dev.suunta.adapters.persistence.strategy.StrategyAdapters;
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
import dev.suunta.application.strategy.driven.StrategyRepository;

/** Every driven port that a database serves, for whoever puts the program together. */
public record Repositories(
    OwnerRepository owners,
    StrategyRepository strategies,
    OwnNetworkRepository ownNetworks,
    OwnAccountRepository ownAccounts,
    PostRepository posts,
    GateRecords gateRecords,
    SimilarTexts similarTexts,
    PastPosts pastPosts,
    ImportRepository imports,
    PeopleIntake peopleIntake,
    PeopleRepository people,
    PersonLinks personLinks,
    FollowedAccounts followedAccounts,
    BaselineRepository baselines,
    Encounters encounters,
    PersonNotes personNotes,
    PeopleGroups peopleGroups,
    CallList callList,
    WishedPeople wishedPeople,
    Lookalikes lookalikes,
    Erasure erasure,
    ForgottenKeys forgottenKeys,
    MirrorFacts mirrorFacts) {
  static Repositories on(JooqUnitOfWork units) {
    return new Repositories(
        OwnerAdapters.owners(units),
        StrategyAdapters.strategies(units),
        NetworkAdapters.ownNetworks(units),
        NetworkAdapters.ownAccounts(units),
        PostAdapters.posts(units),
        PostAdapters.gateRecords(units),
        PostAdapters.similarTexts(units),
        PostAdapters.pastPosts(units),
        ImportAdapters.imports(units),
        ImportAdapters.people(units),
        PeopleAdapters.people(units),
        PeopleAdapters.links(units),
        PeopleAdapters.followed(units),
        BaselineAdapters.baselines(units),
        PeopleAdapters.encounters(units),
        PeopleAdapters.personNotes(units),
        PeopleAdapters.peopleGroups(units),
        PeopleAdapters.callList(units),
        PeopleAdapters.wishedPeople(units),
        PeopleAdapters.lookalikes(units),
        PeopleAdapters.erasure(units),
        ImportAdapters.forgottenKeys(units),
        ReviewAdapters.mirrorFacts(units));
  }
}
