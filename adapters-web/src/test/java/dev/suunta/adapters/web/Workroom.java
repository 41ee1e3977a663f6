package dev.suunta.adapters.web;

import static java.util.function.Predicate.not;

import dev.suunta.adapters.web.baseline.Following;
import dev.suunta.adapters.web.people.Noting;
import dev.suunta.application.baseline.BaselineUseCases;
import dev.suunta.application.network.NetworkUseCases;
import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.network.driven.OwnNetworkRepository.Stored;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.NotingUseCases;
import dev.suunta.application.people.PeopleUseCases;
import dev.suunta.application.post.PostUseCases;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.CheckPost.Written;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.strategy.StrategyUseCases;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.similarity.Fingerprint;
import dev.suunta.domain.post.similarity.OwnWords;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.imports.PastPostFixtures;
import dev.suunta.testkit.network.InMemoryNetworkDocuments;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.post.InMemoryPostDocuments;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.CountingSalts;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.shared.SettableTime;
import dev.suunta.testkit.strategy.InMemoryStrategyDocuments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The real use cases over a store in memory, with a past of one post on X. */
final class Workroom {
  static final OwnerId OWNER = Samples.OWNER.id();

  /** What was asked without keeping it, in order. */
  final List<CheckPost.Request> asked = new ArrayList<>();

  final InMemoryStores stores = new InMemoryStores();
  final SettableTime time = new SettableTime(Instant.parse("2026-11-22T10:00:00Z"));
  final PostUseCases posts;

  private final CountingIds ids = new CountingIds();
  private final NetworkDocuments documents;
  private final NetworkCatalog catalog;

  /**
   * A room of somebody.
   *
   * @param networks built-in ones, and those that the owner added
   */
  Workroom(Optional<StrategyRevision> revision, List<KnownNetwork> networks) {
    documents =
        new InMemoryNetworkDocuments(networks.stream().filter(not(KnownNetwork::own)).toList());
    catalog = NetworkUseCases.catalog(documents, stores.ownNetworks());
    networks.stream()
        .filter(KnownNetwork::own)
        .map(known -> new Stored(known.network().id(), documents.write(known)))
        .forEach(stored -> stores.ownNetworks().save(OWNER, stored));
    revision.ifPresent(each -> stores.strategies().save(OWNER, each));
    posts =
        new PostUseCases(
            stores.posts(),
            new InMemoryPostDocuments(),
            stores.strategies(),
            catalog,
            stores.ownAccounts(),
            stores.similarTexts(),
            stores.pastPosts(),
            stores.gateRecords(),
            (folder, file) -> OptionalLong.empty(),
            noting().peopleInGroups(),
            stores.unitOfWork(),
            ids,
            time);
    var words = OwnWords.of(Samples.TOLD_ON_X, List.of());
    ImportFixtures.takeIn(
        stores.imports(),
        stores.unitOfWork(),
        OWNER,
        ImportFixtures.run(1, NetworkFixtures.ON_X),
        List.of(
            PastPostFixtures.pastPost(1)
                .onX()
                .text(Samples.TOLD_ON_X)
                .at(time.instant().minusSeconds(3 * 24 * 3600))
                .values(Arrays.stream(Fingerprint.of(words).values()).boxed().toArray(Long[]::new))
                .staged()));
  }

  ReadStrategy strategy() {
    return StrategyUseCases.readStrategy(
        stores.strategies(), new InMemoryStrategyDocuments(), stores.unitOfWork(), time);
  }

  ManageNetworks networks() {
    return NetworkUseCases.manageNetworks(
        catalog, documents, stores.ownNetworks(), stores.unitOfWork());
  }

  PeopleUseCases people() {
    return new PeopleUseCases(
        stores.people(), stores.personLinks(), stores.unitOfWork(), ids, time);
  }

  Following following() {
    var baselines =
        new BaselineUseCases(
            stores.baselines(),
            stores.followedAccounts(),
            stores.people(),
            noting().personDiary(),
            stores.unitOfWork(),
            ids,
            time);
    return new Following(
        baselines.sweepBaseline(),
        baselines.letGoOfRest(),
        baselines.readBaseline(),
        baselines.doWorksheet(),
        noting().callPeople(),
        noting().hearFrom(),
        noting().readNoted());
  }

  Noting noted() {
    var noting = noting();
    return new Noting(
        noting.readNoted(),
        noting.notePeople(),
        noting.meetPeople(),
        noting.groupPeople(),
        noting.callPeople());
  }

  NotingUseCases noting() {
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

  /** The gate, which notes what it was asked without keeping it. */
  CheckPost gate() {
    var gate = posts.checkPost();
    return new CheckPost() {
      @Override
      public Outcome check(OwnerId owner, PostId post, Way way) {
        return gate.check(owner, post, way);
      }

      @Override
      public Outcome check(Request request) {
        synchronized (asked) {
          asked.add(request);
        }
        return gate.check(request);
      }
    };
  }

  /** The drafts that are kept, newest first. */
  List<Post> drafts() {
    return stores.posts().page(OWNER, PostState.DRAFT, Optional.empty(), 200).rows();
  }

  /** The only draft that is kept. */
  Post draft() {
    var drafts = drafts();
    if (drafts.size() != 1) {
      throw new AssertionError(drafts.size() + " drafts");
    }
    return drafts.getFirst();
  }

  /** Keeps a post as somebody else would, elsewhere. */
  Post keep(PostDraft draft) {
    return keep(draft, Via.TERMINAL);
  }

  /** Keeps a post that came in by this way. */
  Post keep(PostDraft draft, Via via) {
    return kept(posts.writePost().write(request(draft, via)));
  }

  /** Changes a kept post as somebody else would, elsewhere. */
  Post rewrite(Post post, PostDraft draft) {
    return kept(posts.writePost().rewrite(post.id(), post.stamp(), request(draft, Via.TERMINAL)));
  }

  void account(long number, NetworkId network, String handle) {
    var account =
        new OwnAccount(
            new OwnAccountId(CountingIds.id(number)),
            network,
            Optional.empty(),
            Optional.of(handle),
            OptionalInt.empty());
    var accounts = stores.ownAccounts();
    if (!accounts.add(OWNER, account, accounts.on(OWNER, network).size())) {
      throw new IllegalStateException("nobody else adds accounts here");
    }
  }

  private static WritePost.Request request(PostDraft draft, Via via) {
    return new WritePost.Request(
        OWNER,
        new Written.AsDraft(draft),
        Optional.empty(),
        new Actor("Aino", via),
        Optional.empty());
  }

  private static Post kept(WritePost.Outcome outcome) {
    if (outcome instanceof WritePost.Outcome.Kept(var post)) {
      return post;
    }
    throw new AssertionError(outcome);
  }
}
