package dev.suunta.testkit.people;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.PeopleIntake.Counted;
import dev.suunta.application.imports.driven.PeopleIntake.Covered;
import dev.suunta.application.imports.driven.PeopleIntake.News;
import dev.suunta.application.imports.driven.PeopleIntake.ToldList;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.EncounterId;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.people.PlannedCallId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.testkit.imports.InMemoryImportRepository;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the in-memory adapters for people share. */
public final class PeopleTables {
  final Memory memory;
  final InMemoryImportRepository imports;
  final Map<Owned<PersonId>, PersonRow> persons;
  final Map<Owned<ConnectionId>, ConnectionRow> connections;
  final Map<Owned<KeyOf>, ImportId> keys;
  final Map<Owned<AnchorOf>, ImportId> anchors;
  final Map<Owned<SightingOf>, Optional<LocalDate>> sightings;
  final Map<Owned<NewsOf>, News> news;
  final Map<Owned<TieOf>, TieRow> ties;
  final Map<Owned<ListOf>, ToldList> lists;
  final Map<Owned<EvidenceOf>, Counted> evidence;
  final Map<Owned<CoveredOf>, Covered> covered;
  final Map<Owned<ImportId>, Instant> newest;
  final Map<Owned<Ends>, PersonLink> links;
  final Map<Owned<EncounterId>, Encounter> encounters;
  final Map<Owned<NoteId>, PersonNote> notes;
  final Map<Owned<GroupId>, PeopleGroup> groups;
  final Map<Owned<MemberOf>, GroupId> members;
  final Map<Owned<PlannedCallId>, PlannedCall> calls;
  final Map<Owned<PersonId>, WishedPerson> wishes;
  final Map<OwnerId, Salt> salts;
  final Map<Owned<ForgottenKey>, String> forgotten;

  record MemberOf(GroupId group, PersonId person) {}

  record Ends(PersonId one, PersonId other) {}

  record PersonRow(Optional<ImportId> run, Optional<String> given, PersonId shownAs) {}

  record ConnectionRow(
      ImportId run,
      PersonId person,
      OwnAccountId account,
      NetworkId network,
      Optional<String> name,
      Optional<String> about) {
    ConnectionRow with(News told) {
      return new ConnectionRow(
          run, person, account, network, told.name().or(this::name), told.about().or(this::about));
    }
  }

  /** What an import told; several may tell the same, and an unfinished one hides nothing. */
  record KeyOf(OwnAccountId account, AccountKey key, ConnectionId connection, ImportId run) {
    Held held() {
      return new Held(account, key, connection);
    }
  }

  record Held(OwnAccountId account, AccountKey key, ConnectionId connection) {}

  record AnchorOf(ConnectionId connection, Anchor anchor, ImportId run) {
    HeldAnchor held() {
      return new HeldAnchor(connection, anchor);
    }
  }

  record HeldAnchor(ConnectionId connection, Anchor anchor) {}

  record SightingOf(ImportId run, ConnectionId connection, Relation relation) {}

  record NewsOf(ImportId run, ConnectionId connection) {}

  record TieOf(ConnectionId connection, Relation relation, ImportId first) {}

  record TieRow(
      OwnAccountId account, Optional<LocalDate> since, ImportId last, Optional<ImportId> ended) {}

  record ListOf(ImportId run, Relation relation) {}

  record EvidenceOf(
      ConnectionId connection, EvidenceKind kind, Direction direction, ImportId run) {}

  record CoveredOf(ImportId run, EvidenceKind kind) {}

  /** Nobody known yet. */
  public PeopleTables(Memory memory, InMemoryImportRepository imports) {
    this.memory = memory;
    this.imports = imports;
    this.persons = memory.table();
    this.connections = memory.table();
    this.keys = memory.table();
    this.anchors = memory.table();
    this.sightings = memory.table();
    this.news = memory.table();
    this.ties = memory.table();
    this.lists = memory.table();
    this.evidence = memory.table();
    this.covered = memory.table();
    this.newest = memory.table();
    this.links = memory.table();
    this.encounters = memory.table();
    this.notes = memory.table();
    this.groups = memory.table();
    this.members = memory.table();
    this.calls = memory.table();
    this.wishes = memory.table();
    this.salts = memory.table();
    this.forgotten = memory.table();
  }

  /** Whether an import is complete. */
  boolean isComplete(OwnerId owner, ImportId run) {
    return imports.completedAt(owner, run).isPresent();
  }

  /** Whether two ids are of people who are known and shown as one. */
  boolean isOne(OwnerId owner, PersonId one, PersonId other) {
    var row = persons.get(new Owned<>(owner, one));
    var fellow = persons.get(new Owned<>(owner, other));
    return row != null && fellow != null && row.shownAs().equals(fellow.shownAs());
  }

  /** Whether an import sees what another one told: if it is its own, or that of a complete one. */
  boolean isSeen(OwnerId owner, ImportId by, ImportId told) {
    return told.equals(by) || isComplete(owner, told);
  }

  /** Who holds which key, as far as an import sees it. */
  Set<Held> held(OwnerId owner, ImportId run) {
    return keys.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()) && isSeen(owner, run, entry.getValue()))
        .map(entry -> entry.getKey().key().held())
        .collect(Collectors.toSet());
  }

  /** The same of anchors. */
  Set<HeldAnchor> heldAnchors(OwnerId owner, ImportId run) {
    return anchors.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()) && isSeen(owner, run, entry.getValue()))
        .map(entry -> entry.getKey().key().held())
        .collect(Collectors.toSet());
  }

  /** Removes a connection and its person with all that hangs on them. */
  void remove(OwnerId owner, ConnectionId id) {
    var row = connections.remove(new Owned<>(owner, id));
    if (row != null) {
      persons.remove(new Owned<>(owner, row.person()));
    }
    keys.keySet().removeIf(key -> isOf(owner, key) && key.key().connection().equals(id));
    anchors.keySet().removeIf(key -> isOf(owner, key) && key.key().connection().equals(id));
    sightings.keySet().removeIf(key -> isOf(owner, key) && key.key().connection().equals(id));
    news.keySet().removeIf(key -> isOf(owner, key) && key.key().connection().equals(id));
    evidence.keySet().removeIf(key -> isOf(owner, key) && key.key().connection().equals(id));
  }

  /** What stands under a key that must be there. */
  static <K, V> V get(Map<Owned<K>, V> table, OwnerId owner, K key) {
    return Optional.ofNullable(table.get(new Owned<>(owner, key))).orElseThrow();
  }

  static boolean isOf(OwnerId owner, Owned<?> key) {
    return key.owner().equals(owner);
  }
}
