package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.application.imports.driven.PeopleIntake.Added;
import dev.suunta.application.imports.driven.PeopleIntake.Known;
import dev.suunta.application.imports.driven.PeopleIntake.News;
import dev.suunta.application.imports.driven.PeopleIntake.Portion;
import dev.suunta.application.imports.driven.PeopleIntake.Sighting;
import dev.suunta.application.imports.driven.PeopleIntake.ToldList;
import dev.suunta.application.imports.driven.PeopleIntake.Traits;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.SameAccount;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes in the connections of one export in portions, each in units of work of its own. */
final class ConnectionIntake {
  /** Fewer portions mean fewer commits, each of which writes the changed parts of every index. */
  private static final int PORTION = 2_000;

  private final ImportUseCases ports;
  private final OwnerId owner;
  private final ImportId run;
  private final OwnAccountId account;
  private final NetworkId network;
  private final boolean apply;

  private final List<ExportedConnection> waiting = new ArrayList<>();
  private final Map<Relation, Integer> amounts = new EnumMap<>(Relation.class);
  private final Set<Relation> whole = new HashSet<>();

  /** In a preview nothing is staged, so what is new is remembered here by its surest key. */
  private final Map<AccountKey, Known> previewed = new HashMap<>();

  /** Those of this export, however many lists they stand in. */
  private final Set<ConnectionId> seen = new HashSet<>();

  private int added;
  private int known;
  private int repeated;
  private int nobodies;
  private int forgotten;

  ConnectionIntake(
      ImportUseCases ports,
      OwnerId owner,
      ImportId run,
      OwnAccountId account,
      NetworkId network,
      boolean apply) {
    this.ports = ports;
    this.owner = owner;
    this.run = run;
    this.account = account;
    this.network = network;
    this.apply = apply;
  }

  void connection(ExportedConnection connection) {
    amounts.merge(connection.relation(), 1, Integer::sum);
    waiting.add(connection);
    if (waiting.size() == PORTION) {
      takeWaiting();
    }
  }

  void repeated() {
    repeated++;
  }

  void nobody() {
    nobodies++;
  }

  void whole(Relation relation) {
    whole.add(relation);
    amounts.putIfAbsent(relation, 0);
  }

  /** Takes in what waits, so that evidence finds it. */
  void takeWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    var portion = List.copyOf(waiting);
    waiting.clear();
    var keys = portion.stream().flatMap(one -> one.keys().stream()).distinct().toList();
    var matching =
        new Matching(look(keys), new ForgottenConnections(ports, owner, network).among(portion));
    portion.forEach(matching::take);
    if (apply) {
      ports.unitOfWork().run(() -> ports.people().stage(owner, run, matching.portion()));
    }
  }

  private Map<AccountKey, List<Known>> look(List<AccountKey> keys) {
    var found = new HashMap<AccountKey, List<Known>>();
    for (var some : Portions.of(keys, PeopleIntake.MOST)) {
      found.putAll(ports.unitOfWork().run(() -> ports.people().known(owner, run, account, some)));
    }
    return found;
  }

  /** Finds for each connection of a portion the one that is known, or makes one. */
  private final class Matching {
    private final Map<AccountKey, List<Known>> found;
    private final Set<ExportedConnection> gone;
    private final List<Added> news = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<News> names = new ArrayList<>();
    private final List<Traits> traits = new ArrayList<>();

    Matching(Map<AccountKey, List<Known>> found, Set<ExportedConnection> gone) {
      this.found = new HashMap<>(found);
      this.gone = gone;
    }

    void take(ExportedConnection connection) {
      var match = SameAccount.find(connection.keys(), this::candidates, Known::keys);
      if (match.isPresent()) {
        takeKnown(connection, match.get());
      } else if (gone.contains(connection)) {
        forgotten++;
      } else {
        takeNew(connection);
      }
    }

    private Collection<Known> candidates(AccountKey key) {
      var all = new ArrayList<>(found.getOrDefault(key, List.of()));
      Optional.ofNullable(previewed.get(key)).ifPresent(all::add);
      return all;
    }

    private void takeKnown(ExportedConnection connection, Known match) {
      if (seen.add(match.id())) {
        known++;
      }
      sightings.add(new Sighting(match.id(), connection.relation(), connection.since()));
      var isNamed = connection.name().isEmpty() || connection.name().equals(match.name());
      var isTold = connection.about().isEmpty() || connection.about().equals(match.about());
      if (!isNamed || !isTold) {
        names.add(new News(match.id(), match.person(), connection.name(), connection.about()));
      }
      var further = connection.keys().stream().filter(key -> !match.keys().contains(key)).toList();
      addTraits(match.id(), further, connection.anchors());
      remember(
          new Known(
              match.id(),
              match.person(),
              connection.name().or(match::name),
              connection.about().or(match::about),
              match.keys()),
          connection.keys());
    }

    private void takeNew(ExportedConnection connection) {
      added++;
      var fresh =
          new Known(
              new ConnectionId(ports.ids().next()),
              new PersonId(ports.ids().next()),
              connection.name(),
              connection.about(),
              connection.keys());
      seen.add(fresh.id());
      news.add(new Added(fresh.id(), fresh.person(), account, network));
      names.add(new News(fresh.id(), fresh.person(), fresh.name(), fresh.about()));
      sightings.add(new Sighting(fresh.id(), connection.relation(), connection.since()));
      addTraits(fresh.id(), connection.keys(), connection.anchors());
      remember(fresh, connection.keys());
      if (!apply) {
        previewed.put(connection.keys().getFirst(), fresh);
      }
    }

    private void addTraits(ConnectionId id, List<AccountKey> keys, List<Anchor> anchors) {
      if (!keys.isEmpty() || !anchors.isEmpty()) {
        traits.add(new Traits(id, account, keys, anchors));
      }
    }

    /** What this portion tells is known to the rest of it. */
    private void remember(Known connection, List<AccountKey> keys) {
      for (var key : keys) {
        var all = new ArrayList<>(found.getOrDefault(key, List.of()));
        all.removeIf(other -> other.id().equals(connection.id()));
        all.add(connection);
        found.put(key, all);
      }
    }

    Portion portion() {
      return new Portion(news, sightings, names, traits);
    }
  }

  List<ToldList> lists() {
    return amounts.entrySet().stream()
        .map(
            entry -> new ToldList(entry.getKey(), entry.getValue(), whole.contains(entry.getKey())))
        .toList();
  }

  ImportPosts.TakenConnections taken(int linked) {
    return new ImportPosts.TakenConnections(
        added, known, repeated, nobodies, forgotten, linked, Map.copyOf(amounts));
  }
}
