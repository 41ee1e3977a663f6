package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;

import dev.suunta.application.baseline.BaselineUseCases;
import dev.suunta.application.baseline.driving.DoWorksheet;
import dev.suunta.application.baseline.driving.LetGoOfRest;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.imports.ImportUseCases;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.network.NetworkUseCases;
import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.owner.OwnerUseCases;
import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.application.people.NotingUseCases;
import dev.suunta.application.people.PeopleUseCases;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.FindDuplicates;
import dev.suunta.application.people.driving.FindPeople;
import dev.suunta.application.people.driving.ForgetPerson;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.NotePeople;
import dev.suunta.application.people.driving.ReadNoted;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.post.PostUseCases;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.review.ReviewUseCases;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.strategy.StrategyUseCases;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.testkit.imports.InMemoryExports;
import dev.suunta.testkit.network.InMemoryNetworkDocuments;
import dev.suunta.testkit.post.InMemoryPostDocuments;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.CountingSalts;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.shared.SettableTime;
import dev.suunta.testkit.strategy.InMemoryStrategyDocuments;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The whole application on a store in memory, made by its public factories. */
final class Suunta {
  final InMemoryStores stores = new InMemoryStores();
  final SettableTime time = new SettableTime(StrategyFixtures.NOW);
  final InMemoryExports exports = new InMemoryExports();
  final InMemoryStrategyDocuments strategyDocuments = new InMemoryStrategyDocuments();
  final InMemoryPostDocuments postDocuments = new InMemoryPostDocuments();
  final InMemoryNetworkDocuments networkDocuments =
      new InMemoryNetworkDocuments(Networks.builtIn());

  private final CountingIds ids = new CountingIds();
  private final NetworkCatalog networks =
      NetworkUseCases.catalog(networkDocuments, stores.ownNetworks());

  /** Where Aino already uses the ordinary strategy, on LinkedIn alone. */
  static Suunta withStrategy() {
    var suunta = new Suunta();
    suunta.use(usable());
    return suunta;
  }

  /** The ordinary strategy without the networks that have no aim yet. */
  static Strategy usable() {
    var full = StrategyFixtures.strategy();
    return new Strategy(
        full.goals(),
        List.of(StrategyFixtures.linkedIn()),
        full.topics(),
        full.groups(),
        full.weeklyTime(),
        full.reviewMonths(),
        full.zone());
  }

  /** Puts a strategy into use. */
  AdoptStrategy.Outcome use(Strategy strategy) {
    draft(new DraftStrategy.Content.Written(strategy));
    return adoptStrategy()
        .adopt(new AdoptStrategy.Request(AINO, "A first draft", Optional.empty(), AINO_HERSELF));
  }

  DraftStrategy.Outcome draft(DraftStrategy.Content content) {
    return draft(content, new DraftStrategy.Replacing.Whatever());
  }

  DraftStrategy.Outcome draft(DraftStrategy.Content content, DraftStrategy.Replacing replacing) {
    return draftStrategy().draft(new DraftStrategy.Request(AINO, content, replacing, AINO_HERSELF));
  }

  MeetOwner meetOwner() {
    return Reached.watched(
        MeetOwner.class, OwnerUseCases.meetOwner(stores.owners(), stores.unitOfWork(), ids));
  }

  ManageNetworks manageNetworks() {
    return Reached.watched(
        ManageNetworks.class,
        NetworkUseCases.manageNetworks(
            networks, networkDocuments, stores.ownNetworks(), stores.unitOfWork()));
  }

  DraftStrategy draftStrategy() {
    return draftStrategy(stores.strategies());
  }

  DraftStrategy draftStrategy(StrategyRepository strategies) {
    return Reached.watched(
        DraftStrategy.class,
        StrategyUseCases.draftStrategy(
            strategies, strategyDocuments, networks, stores.unitOfWork(), time));
  }

  AdoptStrategy adoptStrategy() {
    return adoptStrategy(stores.strategies());
  }

  AdoptStrategy adoptStrategy(StrategyRepository strategies) {
    return Reached.watched(
        AdoptStrategy.class, StrategyUseCases.adoptStrategy(strategies, stores.unitOfWork(), time));
  }

  ReadStrategy readStrategy() {
    return Reached.watched(
        ReadStrategy.class,
        StrategyUseCases.readStrategy(
            stores.strategies(), strategyDocuments, stores.unitOfWork(), time));
  }

  ImportPosts importPosts() {
    return Reached.watched(
        ImportPosts.class,
        new ImportUseCases(
                exports,
                stores.imports(),
                stores.peopleIntake(),
                stores.personLinks(),
                stores.forgottenKeys(),
                stores.ownAccounts(),
                stores.unitOfWork(),
                ids,
                time)
            .importPosts());
  }

  ReadPeople readPeople() {
    return Reached.watched(ReadPeople.class, people().readPeople());
  }

  AddPerson addPerson() {
    return Reached.watched(AddPerson.class, people().addPerson());
  }

  LinkPeople linkPeople() {
    return Reached.watched(LinkPeople.class, people().linkPeople());
  }

  MeetPeople meetPeople() {
    return Reached.watched(MeetPeople.class, noting().meetPeople());
  }

  FindPeople findPeople() {
    return Reached.watched(FindPeople.class, noting().findPeople());
  }

  NotePeople notePeople() {
    return Reached.watched(NotePeople.class, noting().notePeople());
  }

  GroupPeople groupPeople() {
    return Reached.watched(GroupPeople.class, noting().groupPeople());
  }

  CallPeople callPeople() {
    return Reached.watched(CallPeople.class, noting().callPeople());
  }

  HearFrom hearFrom() {
    return Reached.watched(HearFrom.class, noting().hearFrom());
  }

  FindDuplicates findDuplicates() {
    return Reached.watched(FindDuplicates.class, noting().findDuplicates());
  }

  ForgetPerson forgetPerson() {
    return Reached.watched(ForgetPerson.class, noting().forgetPerson());
  }

  ReadNoted readNoted() {
    return Reached.watched(ReadNoted.class, noting().readNoted());
  }

  private NotingUseCases noting() {
    return new NotingUseCases(
        stores.people(),
        new NotingUseCases.Kept(
            stores.encounters(),
            stores.personNotes(),
            stores.peopleGroups(),
            stores.callList(),
            stores.wishedPeople(),
            stores.personLinks(),
            stores.lookalikes(),
            stores.erasure(),
            stores.baselines()),
        stores.strategies(),
        stores.unitOfWork(),
        ids,
        new CountingSalts(),
        time);
  }

  private PeopleUseCases people() {
    return new PeopleUseCases(
        stores.people(), stores.personLinks(), stores.unitOfWork(), ids, time);
  }

  SweepBaseline sweepBaseline() {
    return Reached.watched(SweepBaseline.class, baselines().sweepBaseline());
  }

  LetGoOfRest letGoOfRest() {
    return Reached.watched(LetGoOfRest.class, baselines().letGoOfRest());
  }

  ReadBaseline readBaseline() {
    return Reached.watched(ReadBaseline.class, baselines().readBaseline());
  }

  DoWorksheet doWorksheet() {
    return Reached.watched(DoWorksheet.class, baselines().doWorksheet());
  }

  private BaselineUseCases baselines() {
    return new BaselineUseCases(
        stores.baselines(),
        stores.followedAccounts(),
        stores.people(),
        noting().personDiary(),
        stores.unitOfWork(),
        ids,
        time);
  }

  WritePost writePost() {
    return Reached.watched(WritePost.class, posts().writePost());
  }

  CheckPost checkPost() {
    return Reached.watched(CheckPost.class, posts().checkPost());
  }

  PassHold passHold() {
    return passHold(stores.strategies());
  }

  PassHold passHold(StrategyRepository strategies) {
    return Reached.watched(PassHold.class, posts(strategies).passHold());
  }

  ReadPosts readPosts() {
    return Reached.watched(ReadPosts.class, posts().readPosts());
  }

  LookInMirror lookInMirror() {
    return Reached.watched(
        LookInMirror.class,
        ReviewUseCases.lookInMirror(
            stores.mirrorFacts(), stores.strategies(), networks, stores.unitOfWork(), time));
  }

  private PostUseCases posts() {
    return posts(stores.strategies());
  }

  private PostUseCases posts(StrategyRepository strategies) {
    return new PostUseCases(
        stores.posts(),
        postDocuments,
        strategies,
        networks,
        stores.ownAccounts(),
        stores.similarTexts(),
        stores.pastPosts(),
        stores.gateRecords(),
        (folder, file) -> OptionalLong.of(file.length()),
        noting().peopleInGroups(),
        stores.unitOfWork(),
        ids,
        time);
  }
}
