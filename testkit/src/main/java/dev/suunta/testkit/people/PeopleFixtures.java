package dev.suunta.testkit.people;

import dev.suunta.application.imports.driven.ImportRepository.Run;
import dev.suunta.application.imports.driven.PeopleIntake.Added;
import dev.suunta.application.imports.driven.PeopleIntake.Counted;
import dev.suunta.application.imports.driven.PeopleIntake.Covered;
import dev.suunta.application.imports.driven.PeopleIntake.News;
import dev.suunta.application.imports.driven.PeopleIntake.Portion;
import dev.suunta.application.imports.driven.PeopleIntake.Sighting;
import dev.suunta.application.imports.driven.PeopleIntake.Told;
import dev.suunta.application.imports.driven.PeopleIntake.ToldList;
import dev.suunta.application.imports.driven.PeopleIntake.Traits;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EncounterId;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People to test with. */
public final class PeopleFixtures {
  /** Since when connections stand. */
  public static final LocalDate SINCE = LocalDate.of(2019, 11, 14);

  private PeopleFixtures() {}

  /** The connection of this number. */
  public static ConnectionId connection(long number) {
    return new ConnectionId(CountingIds.id(0x20000 + number));
  }

  /** The person of this number. */
  public static PersonId person(long number) {
    return new PersonId(CountingIds.id(0x30000 + number));
  }

  /** The encounter of this number. */
  public static EncounterId encounter(long number) {
    return new EncounterId(CountingIds.id(0x40000 + number));
  }

  /** The key of the connection of this number. */
  public static AccountKey key(long number) {
    return AccountKey.profile("member-" + number);
  }

  /** What an import tells, to be put together. */
  public static final class Telling {
    private final Run run;
    private final List<Added> added = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<News> news = new ArrayList<>();
    private final List<Traits> traits = new ArrayList<>();
    private final List<Counted> evidence = new ArrayList<>();
    private final List<ToldList> lists = new ArrayList<>();
    private final List<Covered> covered = new ArrayList<>();
    private Optional<Instant> newest = Optional.empty();

    private Telling(Run run) {
      this.run = run;
    }

    /** An import that tells nothing yet. */
    public static Telling of(Run run) {
      return new Telling(run);
    }

    /** A connection that is new and stands in a list, called so, of the key of its number. */
    public Telling adds(long number, String name, Relation relation) {
      addsNameless(number, relation);
      news.add(new News(connection(number), person(number), Optional.of(name), Optional.empty()));
      return this;
    }

    /** The same on another network than LinkedIn. */
    public Telling addsOn(NetworkId network, long number, String name, Relation relation) {
      added.add(new Added(connection(number), person(number), run.account(), network));
      news.add(new News(connection(number), person(number), Optional.of(name), Optional.empty()));
      return sees(number, relation).has(number, key(number));
    }

    /** One without a name. */
    public Telling addsNameless(long number, Relation relation) {
      added.add(new Added(connection(number), person(number), run.account(), NetworkId.LINKEDIN));
      sees(number, relation);
      return has(number, key(number));
    }

    /** A connection that stands in a list. */
    public Telling sees(long number, Relation relation) {
      sightings.add(new Sighting(connection(number), relation, Optional.of(SINCE)));
      return this;
    }

    /** A connection that is called otherwise, or does something else. */
    public Telling calls(long number, String name, String about) {
      news.add(
          new News(
              connection(number),
              person(number),
              Optional.of(name).filter(text -> !text.isEmpty()),
              Optional.of(about).filter(text -> !text.isEmpty())));
      return this;
    }

    /** A further key. */
    public Telling has(long number, AccountKey key) {
      traits.add(new Traits(connection(number), run.account(), List.of(key), List.of()));
      return this;
    }

    /** A further anchor. */
    public Telling has(long number, Anchor anchor) {
      traits.add(new Traits(connection(number), run.account(), List.of(), List.of(anchor)));
      return this;
    }

    /** A list that was read to its end. */
    public Telling whole(Relation relation) {
      lists.add(new ToldList(relation, 1, true));
      return this;
    }

    /** A list that was not. */
    public Telling partly(Relation relation) {
      lists.add(new ToldList(relation, 1, false));
      return this;
    }

    /** Messages with a connection. */
    public Telling messages(long number, Direction direction, int amount, Instant at, Instant to) {
      return counts(EvidenceKind.MESSAGE, number, direction, amount, at, to);
    }

    /** An appointment with a connection. */
    public Telling meets(long number, Instant at) {
      return counts(EvidenceKind.APPOINTMENT, number, Direction.TOGETHER, 1, at, at);
    }

    private Telling counts(
        EvidenceKind kind, long number, Direction direction, int amount, Instant at, Instant to) {
      evidence.add(new Counted(connection(number), kind, direction, amount, at, to));
      covered.removeIf(one -> one.kind() == kind);
      covered.add(new Covered(kind, amount, 0, at, to));
      return this;
    }

    /** Its newest date. */
    public Telling newest(Instant at) {
      newest = Optional.of(at);
      return this;
    }

    /** Only begins and stages it. */
    public Telling staged(Stores stores, OwnerId owner) {
      stores.imports().begin(owner, run);
      stores.peopleIntake().stage(owner, run.id(), new Portion(added, sightings, news, traits));
      stores.peopleIntake().evidence(owner, run.id(), evidence);
      return this;
    }

    /** Completes what was staged. */
    public void completed(Stores stores, OwnerId owner) {
      UnitOfWork units = stores.unitOfWork();
      units.run(
          () -> {
            stores
                .peopleIntake()
                .settle(owner, run.id(), new Told(run.account(), lists, covered, newest));
            stores
                .imports()
                .complete(owner, run.id(), run.began().plusSeconds(1), ImportFixtures.COUNTS);
          });
    }

    /** All of it. */
    public void takenIn(Stores stores, OwnerId owner) {
      staged(stores, owner).completed(stores, owner);
    }
  }
}
