package dev.suunta.testkit.shared;

import dev.suunta.testkit.baseline.InMemoryBaselineRepository;
import dev.suunta.testkit.imports.InMemoryImportRepository;
import dev.suunta.testkit.network.InMemoryOwnAccountRepository;
import dev.suunta.testkit.network.InMemoryOwnNetworkRepository;
import dev.suunta.testkit.owner.InMemoryOwnerRepository;
import dev.suunta.testkit.people.InMemoryCallList;
import dev.suunta.testkit.people.InMemoryEncounters;
import dev.suunta.testkit.people.InMemoryErasure;
import dev.suunta.testkit.people.InMemoryFollowedAccounts;
import dev.suunta.testkit.people.InMemoryForgottenKeys;
import dev.suunta.testkit.people.InMemoryLookalikes;
import dev.suunta.testkit.people.InMemoryPeopleGroups;
import dev.suunta.testkit.people.InMemoryPeopleIntake;
import dev.suunta.testkit.people.InMemoryPeopleRepository;
import dev.suunta.testkit.people.InMemoryPersonLinks;
import dev.suunta.testkit.people.InMemoryPersonNotes;
import dev.suunta.testkit.people.InMemoryWishedPeople;
import dev.suunta.testkit.people.PeopleTables;
import dev.suunta.testkit.post.InMemoryGateRecords;
import dev.suunta.testkit.post.InMemoryPastPosts;
import dev.suunta.testkit.post.InMemoryPostRepository;
import dev.suunta.testkit.post.InMemorySimilarTexts;
import dev.suunta.testkit.review.InMemoryMirrorFacts;
import dev.suunta.testkit.strategy.InMemoryStrategyRepository;

/** A whole store in memory; empty when made. */
public final class InMemoryStores implements Stores {
  private final Memory memory = new Memory();
  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(memory);
  private final InMemoryOwnerRepository owners = new InMemoryOwnerRepository(memory);
  private final InMemoryStrategyRepository strategies = new InMemoryStrategyRepository(memory);
  private final InMemoryOwnNetworkRepository ownNetworks = new InMemoryOwnNetworkRepository(memory);
  private final InMemoryOwnAccountRepository ownAccounts = new InMemoryOwnAccountRepository(memory);
  private final InMemoryPostRepository posts = new InMemoryPostRepository(memory);
  private final InMemoryGateRecords gateRecords = new InMemoryGateRecords(memory);
  private final InMemoryImportRepository imports = new InMemoryImportRepository(memory);
  private final InMemorySimilarTexts similarTexts = new InMemorySimilarTexts(memory, imports);
  private final InMemoryPastPosts pastPosts = new InMemoryPastPosts(imports);
  private final PeopleTables peopleTables = new PeopleTables(memory, imports);
  private final InMemoryPeopleIntake peopleIntake = new InMemoryPeopleIntake(peopleTables);
  private final InMemoryPeopleRepository people = new InMemoryPeopleRepository(peopleTables);
  private final InMemoryPersonLinks personLinks = new InMemoryPersonLinks(peopleTables);
  private final InMemoryFollowedAccounts followedAccounts =
      new InMemoryFollowedAccounts(peopleTables);
  private final InMemoryBaselineRepository baselines = new InMemoryBaselineRepository(memory);
  private final InMemoryEncounters encounters = new InMemoryEncounters(peopleTables);
  private final InMemoryPersonNotes personNotes = new InMemoryPersonNotes(peopleTables);
  private final InMemoryPeopleGroups peopleGroups = new InMemoryPeopleGroups(peopleTables);
  private final InMemoryCallList callList = new InMemoryCallList(peopleTables);
  private final InMemoryWishedPeople wishedPeople = new InMemoryWishedPeople(peopleTables);
  private final InMemoryLookalikes lookalikes = new InMemoryLookalikes(peopleTables);
  private final InMemoryErasure erasure = new InMemoryErasure(peopleTables);
  private final InMemoryForgottenKeys forgottenKeys = new InMemoryForgottenKeys(peopleTables);
  private final InMemoryMirrorFacts mirrorFacts = new InMemoryMirrorFacts(imports);

  @Override
  public InMemoryOwnerRepository owners() {
    return owners;
  }

  @Override
  public InMemoryStrategyRepository strategies() {
    return strategies;
  }

  @Override
  public InMemoryOwnNetworkRepository ownNetworks() {
    return ownNetworks;
  }

  @Override
  public InMemoryOwnAccountRepository ownAccounts() {
    return ownAccounts;
  }

  @Override
  public InMemoryPostRepository posts() {
    return posts;
  }

  @Override
  public InMemoryGateRecords gateRecords() {
    return gateRecords;
  }

  @Override
  public InMemorySimilarTexts similarTexts() {
    return similarTexts;
  }

  @Override
  public InMemoryPastPosts pastPosts() {
    return pastPosts;
  }

  @Override
  public InMemoryImportRepository imports() {
    return imports;
  }

  @Override
  public InMemoryPeopleIntake peopleIntake() {
    return peopleIntake;
  }

  @Override
  public InMemoryPeopleRepository people() {
    return people;
  }

  @Override
  public InMemoryPersonLinks personLinks() {
    return personLinks;
  }

  @Override
  public InMemoryFollowedAccounts followedAccounts() {
    return followedAccounts;
  }

  @Override
  public InMemoryBaselineRepository baselines() {
    return baselines;
  }

  @Override
  public InMemoryEncounters encounters() {
    return encounters;
  }

  @Override
  public InMemoryPersonNotes personNotes() {
    return personNotes;
  }

  @Override
  public InMemoryPeopleGroups peopleGroups() {
    return peopleGroups;
  }

  @Override
  public InMemoryCallList callList() {
    return callList;
  }

  @Override
  public InMemoryWishedPeople wishedPeople() {
    return wishedPeople;
  }

  @Override
  public InMemoryLookalikes lookalikes() {
    return lookalikes;
  }

  @Override
  public InMemoryErasure erasure() {
    return erasure;
  }

  @Override
  public InMemoryForgottenKeys forgottenKeys() {
    return forgottenKeys;
  }

  @Override
  public InMemoryMirrorFacts mirrorFacts() {
    return mirrorFacts;
  }

  @Override
  public InMemoryUnitOfWork unitOfWork() {
    return unitOfWork;
  }
}
