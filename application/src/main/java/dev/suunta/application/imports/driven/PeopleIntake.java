package dev.suunta.application.imports.driven;

import dev.suunta.application.imports.ImportId;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Driven port: takes in connections and evidence in portions that nobody sees until the import is
 * complete; the import itself is begun and completed by {@link ImportRepository}. Another owner's
 * are unknown.
 */
public interface PeopleIntake {
  /** The most keys or names that are looked up at once. */
  int MOST = 1_000;

  /**
   * The connections of an account that have one of these keys: those that are known and those that
   * this import has staged. A key of several connections is answered with all of them, those of
   * complete imports first, then by id.
   */
  Map<AccountKey, List<Known>> known(
      OwnerId owner, ImportId run, OwnAccountId account, Collection<AccountKey> keys);

  /** Those that are called exactly so, in the same manner; at most two for each name. */
  Map<String, List<Known>> named(
      OwnerId owner, ImportId run, OwnAccountId account, Collection<String> names);

  /**
   * Keeps a portion of an unfinished import.
   *
   * @throws IllegalStateException if there is no such unfinished import
   */
  void stage(OwnerId owner, ImportId run, Portion portion);

  /**
   * Adds to the evidence that this import has told so far.
   *
   * @throws IllegalStateException if there is no such unfinished import
   */
  void evidence(OwnerId owner, ImportId run, Collection<Counted> evidence);

  /**
   * Makes what the import tells of people true, just before it is completed, in the same unit of
   * work. What two imports told of one account at the same time becomes one connection.
   *
   * @throws IllegalStateException if there is no such unfinished import
   */
  void settle(OwnerId owner, ImportId run, Told told);

  /**
   * The anchors that an import told anew, or that belong to an account which it told anew, and that
   * connections of several people have. To be asked when the import is complete. A key that an
   * account has is an anchor of kind {@link Anchor.Kind#ACCOUNT} where somebody's card holds it.
   *
   * @return in the order of the anchors
   */
  List<SharedAnchor> sharedAnchors(OwnerId owner, ImportId run);

  /**
   * An anchor that several have.
   *
   * @param people those whose connections have it, before any link, in the order of their ids
   */
  record SharedAnchor(Anchor anchor, List<PersonId> people) {
    public SharedAnchor {
      people = List.copyOf(people);
    }
  }

  /**
   * A connection that is known.
   *
   * @param keys all of its keys, the surest first
   */
  record Known(
      ConnectionId id,
      PersonId person,
      Optional<String> name,
      Optional<String> about,
      List<AccountKey> keys) {
    public Known {
      keys = List.copyOf(keys);
    }
  }

  /**
   * What is staged at once.
   *
   * @param added connections that are new, each with a person of its own
   * @param sightings in which lists connections stand; each pair once in an import, the first stays
   * @param news what is told anew of connections; the last stays
   * @param traits keys and anchors, of which those that are known already are passed over
   */
  record Portion(
      List<Added> added, List<Sighting> sightings, List<News> news, List<Traits> traits) {
    public Portion {
      added = List.copyOf(added);
      sightings = List.copyOf(sightings);
      news = List.copyOf(news);
      traits = List.copyOf(traits);
    }
  }

  /** A connection that is new; what it is called is told as {@link News}. */
  record Added(ConnectionId id, PersonId person, OwnAccountId account, NetworkId network) {}

  /** That a connection stands in a list. */
  record Sighting(ConnectionId connection, Relation relation, Optional<LocalDate> since) {}

  /** What is told of a connection; what is empty was not told and leaves what is known. */
  record News(
      ConnectionId connection, PersonId person, Optional<String> name, Optional<String> about) {}

  /** Keys and anchors of a connection. */
  record Traits(
      ConnectionId connection, OwnAccountId account, List<AccountKey> keys, List<Anchor> anchors) {
    public Traits {
      keys = List.copyOf(keys);
      anchors = List.copyOf(anchors);
    }
  }

  /** Evidence of one kind and direction with one connection. */
  record Counted(
      ConnectionId connection,
      EvidenceKind kind,
      Direction direction,
      int amount,
      Instant first,
      Instant last) {}

  /**
   * What an import tells as a whole.
   *
   * @param account whose export it is
   * @param lists its lists
   * @param covered its evidence, by kind
   * @param newest the newest date in it, if there is any
   */
  record Told(
      OwnAccountId account, List<ToldList> lists, List<Covered> covered, Optional<Instant> newest) {
    public Told {
      lists = List.copyOf(lists);
      covered = List.copyOf(covered);
    }
  }

  /**
   * A list.
   *
   * @param amount how many stood in it
   * @param whole whether it was read to its end, so that who is not in it is not tied any more
   */
  record ToldList(Relation relation, int amount, boolean whole) {}

  /**
   * Evidence of one kind as a whole.
   *
   * @param amount how much of it there is
   * @param untold how much of it could be told of no connection
   */
  record Covered(EvidenceKind kind, int amount, int untold, Instant first, Instant last) {}
}
