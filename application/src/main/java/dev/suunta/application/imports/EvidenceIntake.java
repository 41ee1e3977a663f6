package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.application.imports.driven.PeopleIntake.Counted;
import dev.suunta.application.imports.driven.PeopleIntake.Covered;
import dev.suunta.application.imports.driven.PeopleIntake.Known;
import dev.suunta.application.imports.driven.PeopleIntake.News;
import dev.suunta.application.imports.driven.PeopleIntake.Portion;
import dev.suunta.application.imports.driven.PeopleIntake.Traits;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.SameAccount;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts the evidence of one export by whom it is with, and takes the sums in, in portions. Whoever
 * is no connection has none: somebody who is named in a post is nobody whom one follows.
 */
final class EvidenceIntake {
  /** How many people evidence is summed up of before it is taken in. */
  private static final int PORTION = 2_000;

  private final ImportUseCases ports;
  private final OwnerId owner;
  private final ImportId run;
  private final OwnAccountId account;
  private final boolean apply;

  private final Map<Who, Sums> waiting = new LinkedHashMap<>();
  private final Map<EvidenceKind, Sum> covered = new EnumMap<>(EvidenceKind.class);
  private final Map<EvidenceKind, Integer> untold = new EnumMap<>(EvidenceKind.class);

  EvidenceIntake(
      ImportUseCases ports, OwnerId owner, ImportId run, OwnAccountId account, boolean apply) {
    this.ports = ports;
    this.owner = owner;
    this.run = run;
    this.account = account;
    this.apply = apply;
  }

  /** The other, by the surest of their keys or else by name. */
  private record Who(Optional<AccountKey> key, Optional<String> name) {
    static Who of(ExportedEvidence evidence) {
      var key = evidence.keys().stream().findFirst();
      return new Who(key, key.isPresent() ? Optional.empty() : evidence.name());
    }
  }

  private record Course(EvidenceKind kind, Direction direction) {}

  private record Sum(int amount, Instant first, Instant last) {
    static Sum of(Instant at) {
      return new Sum(1, at, at);
    }

    Sum and(Sum other) {
      return new Sum(
          amount + other.amount(),
          first.isBefore(other.first()) ? first : other.first(),
          last.isAfter(other.last()) ? last : other.last());
    }
  }

  /**
   * What is summed up of one person, and the evidence that tells most of who they are: the latest
   * that has a name, since messages often tell a number only.
   */
  private static final class Sums {
    private final Map<Course, Sum> sums = new HashMap<>();
    private Optional<ExportedEvidence> telling = Optional.empty();

    void add(ExportedEvidence evidence) {
      sums.merge(
          new Course(evidence.kind(), evidence.direction()), Sum.of(evidence.at()), Sum::and);
      if (telling.filter(known -> tellsMore(known, evidence)).isEmpty()) {
        telling = Optional.of(evidence);
      }
    }

    private static boolean tellsMore(ExportedEvidence known, ExportedEvidence other) {
      return known.name().isPresent() == other.name().isPresent()
          ? !known.at().isBefore(other.at())
          : known.name().isPresent();
    }
  }

  void evidence(ExportedEvidence evidence) {
    covered.merge(evidence.kind(), Sum.of(evidence.at()), Sum::and);
    if (evidence.isWithNobody()) {
      untold.merge(evidence.kind(), 1, Integer::sum);
      return;
    }
    waiting.computeIfAbsent(Who.of(evidence), who -> new Sums()).add(evidence);
    if (waiting.size() == PORTION) {
      takeWaiting();
    }
  }

  /** Takes in what waits. */
  void takeWaiting() {
    var portion = new LinkedHashMap<>(waiting);
    waiting.clear();
    if (portion.isEmpty() || !apply) {
      return;
    }
    var found = new Found(portion);
    var counted = new ArrayList<Counted>();
    var news = new ArrayList<News>();
    var traits = new ArrayList<Traits>();
    portion.forEach(
        (who, sums) -> {
          var match = found.match(sums);
          if (match.isEmpty()) {
            sums.sums.forEach(
                (course, sum) -> untold.merge(course.kind(), sum.amount(), Integer::sum));
          } else {
            counted.addAll(counted(match.get().id(), sums));
            learn(match.get(), sums.telling, news, traits);
          }
        });
    ports
        .unitOfWork()
        .run(
            () -> {
              if (!news.isEmpty() || !traits.isEmpty()) {
                ports.people().stage(owner, run, new Portion(List.of(), List.of(), news, traits));
              }
              ports.people().evidence(owner, run, counted);
            });
  }

  private static List<Counted> counted(ConnectionId connection, Sums sums) {
    return sums.sums.entrySet().stream()
        .map(
            entry ->
                new Counted(
                    connection,
                    entry.getKey().kind(),
                    entry.getKey().direction(),
                    entry.getValue().amount(),
                    entry.getValue().first(),
                    entry.getValue().last()))
        .toList();
  }

  /** Where a list has ids only, the latest mention tells name and handle. */
  private void learn(
      Known known, Optional<ExportedEvidence> telling, List<News> news, List<Traits> traits) {
    var told = telling.filter(evidence -> !evidence.keys().isEmpty());
    var further =
        told.stream()
            .flatMap(evidence -> evidence.keys().stream())
            .filter(key -> !known.keys().contains(key))
            .toList();
    if (!further.isEmpty()) {
      traits.add(new Traits(known.id(), account, further, List.of()));
    }
    var name = told.flatMap(ExportedEvidence::name);
    if (name.isPresent() && known.name().isEmpty()) {
      news.add(new News(known.id(), known.person(), name, Optional.empty()));
    }
  }

  /** Looks up everybody of a portion at once. */
  private final class Found {
    private final Map<AccountKey, List<Known>> byKey = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    Found(Map<Who, Sums> portion) {
      var keys =
          portion.values().stream()
              .flatMap(sums -> sums.telling.stream())
              .flatMap(evidence -> evidence.keys().stream())
              .distinct()
              .toList();
      var names = portion.keySet().stream().flatMap(who -> who.name().stream()).distinct().toList();
      for (var some : Portions.of(keys, PeopleIntake.MOST)) {
        byKey.putAll(ports.unitOfWork().run(() -> ports.people().known(owner, run, account, some)));
      }
      for (var some : Portions.of(names, PeopleIntake.MOST)) {
        byName.putAll(
            ports.unitOfWork().run(() -> ports.people().named(owner, run, account, some)));
      }
    }

    /** A name that several have tells of none of them. */
    Optional<Known> match(Sums sums) {
      var evidence = sums.telling.orElseThrow();
      if (evidence.keys().isEmpty()) {
        var called = byName.getOrDefault(evidence.name().orElse(""), List.of());
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
      }
      return SameAccount.find(evidence.keys(), this::candidates, Known::keys);
    }

    private Collection<Known> candidates(AccountKey key) {
      return byKey.getOrDefault(key, List.of());
    }
  }

  List<Covered> covered() {
    return covered.entrySet().stream()
        .map(
            entry ->
                new Covered(
                    entry.getKey(),
                    entry.getValue().amount(),
                    untold.getOrDefault(entry.getKey(), 0),
                    entry.getValue().first(),
                    entry.getValue().last()))
        .toList();
  }

  ImportPosts.TakenEvidence taken() {
    return new ImportPosts.TakenEvidence(
        covered.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().amount())),
        untold);
  }
}
