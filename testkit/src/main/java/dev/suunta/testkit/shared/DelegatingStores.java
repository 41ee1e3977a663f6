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

/** Hands on to another store, so that a test class can have its methods. */
public abstract class DelegatingStores implements Stores {
  private final Stores stores;

  /** Hands on to this store. */
  protected DelegatingStores(Stores stores) {
    this.stores = stores;
  }

  @Override
  public OwnerRepository owners() {
    return stores.owners();
  }

  @Override
  public StrategyRepository strategies() {
    return stores.strategies();
  }

  @Override
  public OwnNetworkRepository ownNetworks() {
    return stores.ownNetworks();
  }

  @Override
  public OwnAccountRepository ownAccounts() {
    return stores.ownAccounts();
  }

  @Override
  public PostRepository posts() {
    return stores.posts();
  }

  @Override
  public GateRecords gateRecords() {
    return stores.gateRecords();
  }

  @Override
  public SimilarTexts similarTexts() {
    return stores.similarTexts();
  }

  @Override
  public PastPosts pastPosts() {
    return stores.pastPosts();
  }

  @Override
  public ImportRepository imports() {
    return stores.imports();
  }

  @Override
  public PeopleIntake peopleIntake() {
    return stores.peopleIntake();
  }

  @Override
  public PeopleRepository people() {
    return stores.people();
  }

  @Override
  public PersonLinks personLinks() {
    return stores.personLinks();
  }

  @Override
  public FollowedAccounts followedAccounts() {
    return stores.followedAccounts();
  }

  @Override
  public BaselineRepository baselines() {
    return stores.baselines();
  }

  @Override
  public Encounters encounters() {
    return stores.encounters();
  }

  @Override
  public PersonNotes personNotes() {
    return stores.personNotes();
  }

  @Override
  public PeopleGroups peopleGroups() {
    return stores.peopleGroups();
  }

  @Override
  public CallList callList() {
    return stores.callList();
  }

  @Override
  public WishedPeople wishedPeople() {
    return stores.wishedPeople();
  }

  @Override
  public Lookalikes lookalikes() {
    return stores.lookalikes();
  }

  @Override
  public Erasure erasure() {
    return stores.erasure();
  }

  @Override
  public ForgottenKeys forgottenKeys() {
    return stores.forgottenKeys();
  }

  @Override
  public MirrorFacts mirrorFacts() {
    return stores.mirrorFacts();
  }

  @Override
  public UnitOfWork unitOfWork() {
    return stores.unitOfWork();
  }
}
