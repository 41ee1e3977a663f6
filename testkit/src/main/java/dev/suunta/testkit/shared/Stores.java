package dev.suunta.testkit.shared;

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

/**
 * Every port that keeps something, as one adapter offers them on the same store. A test class that
 * has these methods can implement any contract.
 */
public interface Stores {
  OwnerRepository owners();

  StrategyRepository strategies();

  OwnNetworkRepository ownNetworks();

  OwnAccountRepository ownAccounts();

  PostRepository posts();

  GateRecords gateRecords();

  SimilarTexts similarTexts();

  PastPosts pastPosts();

  ImportRepository imports();

  PeopleIntake peopleIntake();

  PeopleRepository people();

  PersonLinks personLinks();

  FollowedAccounts followedAccounts();

  BaselineRepository baselines();

  Encounters encounters();

  PersonNotes personNotes();

  PeopleGroups peopleGroups();

  CallList callList();

  WishedPeople wishedPeople();

  Lookalikes lookalikes();

  Erasure erasure();

  ForgottenKeys forgottenKeys();

  MirrorFacts mirrorFacts();

  UnitOfWork unitOfWork();
}
