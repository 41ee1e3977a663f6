package dev.suunta.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.suunta.adapters.cli.Noting;
import dev.suunta.adapters.cli.Sweeping;
import dev.suunta.adapters.cli.UseCases;
import dev.suunta.application.baseline.BaselineUseCases;
import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.application.imports.ImportUseCases;
import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.ForgottenKeys;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.application.network.NetworkUseCases;
import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.owner.OwnerUseCases;
import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.application.people.NotingUseCases;
import dev.suunta.application.people.PeopleUseCases;
import dev.suunta.application.people.driven.CallList;
import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.people.driven.Erasure;
import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.application.people.driven.PeopleGroups;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.application.people.driven.PersonNotes;
import dev.suunta.application.people.driven.WishedPeople;
import dev.suunta.application.post.PostUseCases;
import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driven.MediaFiles;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.application.review.ReviewUseCases;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.SaltSource;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.StrategyUseCases;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy;
import java.time.InstantSource;

/** Binds the use cases; needs what is remembered, what is written down, time and ids. */
final class UseCasesModule extends AbstractModule {
  @Provides
  @Singleton
  NetworkCatalog networks(NetworkDocuments documents, OwnNetworkRepository own) {
    return NetworkUseCases.catalog(documents, own);
  }

  @Provides
  @Singleton
  MeetOwner meetOwner(OwnerRepository owners, UnitOfWork unitOfWork, IdSource ids) {
    return OwnerUseCases.meetOwner(owners, unitOfWork, ids);
  }

  @Provides
  @Singleton
  ManageNetworks manageNetworks(
      NetworkCatalog catalog,
      NetworkDocuments documents,
      OwnNetworkRepository own,
      UnitOfWork unitOfWork) {
    return NetworkUseCases.manageNetworks(catalog, documents, own, unitOfWork);
  }

  @Provides
  @Singleton
  DraftStrategy draftStrategy(
      StrategyRepository strategies,
      StrategyDocuments documents,
      NetworkCatalog networks,
      UnitOfWork unitOfWork,
      InstantSource time) {
    return StrategyUseCases.draftStrategy(strategies, documents, networks, unitOfWork, time);
  }

  @Provides
  @Singleton
  AdoptStrategy adoptStrategy(
      StrategyRepository strategies, UnitOfWork unitOfWork, InstantSource time) {
    return StrategyUseCases.adoptStrategy(strategies, unitOfWork, time);
  }

  @Provides
  @Singleton
  ReadStrategy readStrategy(
      StrategyRepository strategies,
      StrategyDocuments documents,
      UnitOfWork unitOfWork,
      InstantSource time) {
    return StrategyUseCases.readStrategy(strategies, documents, unitOfWork, time);
  }

  @Provides
  @Singleton
  ImportUseCases imports(
      ExportSource exports,
      ImportRepository repository,
      PeopleIntake people,
      PersonLinks links,
      ForgottenKeys forgotten,
      OwnAccountRepository accounts,
      UnitOfWork unitOfWork,
      IdSource ids,
      InstantSource time) {
    return new ImportUseCases(
        exports, repository, people, links, forgotten, accounts, unitOfWork, ids, time);
  }

  @Provides
  @Singleton
  PeopleUseCases people(
      PeopleRepository people,
      PersonLinks links,
      UnitOfWork unitOfWork,
      IdSource ids,
      InstantSource time) {
    return new PeopleUseCases(people, links, unitOfWork, ids, time);
  }

  @Provides
  @Singleton
  BaselineUseCases baselines(
      BaselineRepository baselines,
      FollowedAccounts accounts,
      PeopleRepository people,
      NotingUseCases noting,
      UnitOfWork unitOfWork,
      IdSource ids,
      InstantSource time) {
    return new BaselineUseCases(
        baselines, accounts, people, noting.personDiary(), unitOfWork, ids, time);
  }

  @Provides
  @Singleton
  NotingUseCases noting(
      PeopleRepository people,
      Encounters encounters,
      PersonNotes notes,
      PeopleGroups groups,
      CallList calls,
      WishedPeople wishes,
      PersonLinks links,
      Lookalikes lookalikes,
      Erasure erasure,
      BaselineRepository baselines,
      StrategyRepository strategies,
      UnitOfWork unitOfWork,
      IdSource ids,
      SaltSource salts,
      InstantSource time) {
    return new NotingUseCases(
        people,
        new NotingUseCases.Kept(
            encounters, notes, groups, calls, wishes, links, lookalikes, erasure, baselines),
        strategies,
        unitOfWork,
        ids,
        salts,
        time);
  }

  @Provides
  @Singleton
  LookInMirror lookInMirror(
      MirrorFacts facts,
      StrategyRepository strategies,
      NetworkCatalog networks,
      UnitOfWork unitOfWork,
      InstantSource time) {
    return ReviewUseCases.lookInMirror(facts, strategies, networks, unitOfWork, time);
  }

  @Provides
  @Singleton
  PostUseCases posts(
      PostRepository posts,
      PostDocuments documents,
      StrategyRepository strategies,
      NetworkCatalog networks,
      OwnAccountRepository accounts,
      SimilarTexts similar,
      PastPosts past,
      GateRecords records,
      MediaFiles media,
      NotingUseCases noting,
      UnitOfWork unitOfWork,
      IdSource ids,
      InstantSource time) {
    return new PostUseCases(
        posts,
        documents,
        strategies,
        networks,
        accounts,
        similar,
        past,
        records,
        media,
        noting.peopleInGroups(),
        unitOfWork,
        ids,
        time);
  }

  @Provides
  @Singleton
  UseCases useCases(
      MeetOwner meetOwner,
      DraftStrategy draftStrategy,
      AdoptStrategy adoptStrategy,
      ReadStrategy readStrategy,
      ManageNetworks manageNetworks,
      ImportUseCases imports,
      PeopleUseCases people,
      NotingUseCases noting,
      BaselineUseCases baselines,
      LookInMirror lookInMirror,
      PostUseCases posts,
      InstantSource time) {
    return new UseCases(
        meetOwner,
        draftStrategy,
        adoptStrategy,
        readStrategy,
        manageNetworks,
        imports.importPosts(),
        people.readPeople(),
        people.addPerson(),
        people.linkPeople(),
        new Noting(
            noting.findPeople(),
            noting.meetPeople(),
            noting.notePeople(),
            noting.groupPeople(),
            noting.callPeople(),
            noting.hearFrom(),
            noting.findDuplicates(),
            noting.forgetPerson(),
            noting.readNoted()),
        new Sweeping(
            baselines.sweepBaseline(),
            baselines.letGoOfRest(),
            baselines.readBaseline(),
            baselines.doWorksheet()),
        lookInMirror,
        posts.writePost(),
        posts.checkPost(),
        posts.passHold(),
        posts.readPosts(),
        time);
  }
}
