package dev.suunta.adapters.persistence;

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
import dev.suunta.testkit.shared.Stores;

/** What is kept in a database, for contracts. */
final class DatabaseStores implements Stores {
  private final Repositories repositories;
  private final UnitOfWork unitOfWork;

  DatabaseStores(Database database) {
    this.repositories = database.repositories();
    this.unitOfWork = database.unitOfWork();
  }

  @Override
  public OwnerRepository owners() {
    return repositories.owners();
  }

  @Override
  public StrategyRepository strategies() {
    return repositories.strategies();
  }

  @Override
  public OwnNetworkRepository ownNetworks() {
    return repositories.ownNetworks();
  }

  @Override
  public OwnAccountRepository ownAccounts() {
    return repositories.ownAccounts();
  }

  @Override
  public PostRepository posts() {
    return repositories.posts();
  }

  @Override
  public GateRecords gateRecords() {
    return repositories.gateRecords();
  }

  @Override
  public SimilarTexts similarTexts() {
    return repositories.similarTexts();
  }

  @Override
  public PastPosts pastPosts() {
    return repositories.pastPosts();
  }

  @Override
  public ImportRepository imports() {
    return repositories.imports();
  }

  @Override
  public PeopleIntake peopleIntake() {
    return repositories.peopleIntake();
  }

  @Override
  public PeopleRepository people() {
    return repositories.people();
  }

  @Override
  public PersonLinks personLinks() {
    return repositories.personLinks();
  }

  @Override
  public FollowedAccounts followedAccounts() {
    return repositories.followedAccounts();
  }

  @Override
  public BaselineRepository baselines() {
    return repositories.baselines();
  }

  @Override
  public Encounters encounters() {
    return repositories.encounters();
  }

  @Override
  public PersonNotes personNotes() {
    return repositories.personNotes();
  }

  @Override
  public PeopleGroups peopleGroups() {
    return repositories.peopleGroups();
  }

  @Override
  public CallList callList() {
    return repositories.callList();
  }

  @Override
  public WishedPeople wishedPeople() {
    return repositories.wishedPeople();
  }

  @Override
  public Lookalikes lookalikes() {
    return repositories.lookalikes();
  }

  @Override
  public Erasure erasure() {
    return repositories.erasure();
  }

  @Override
  public ForgottenKeys forgottenKeys() {
    return repositories.forgottenKeys();
  }

  @Override
  public MirrorFacts mirrorFacts() {
    return repositories.mirrorFacts();
  }

  @Override
  public UnitOfWork unitOfWork() {
    return unitOfWork;
  }
}
