package dev.suunta.testkit.imports;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.post.PastPost;
import dev.suunta.domain.post.PastPostId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps past posts as long as the program runs. */
public final class InMemoryImportRepository implements ImportRepository {
  /** Newest first, as every list of past posts is ordered. */
  public static final Comparator<Staged> NEWEST_FIRST =
      Comparator.comparing((Staged staged) -> staged.post().at())
          .thenComparing(staged -> staged.post().id().value(), Ids.ORDER)
          .reversed();

  private final Memory memory;
  private final Map<Owned<ImportId>, State> runs;
  private final Map<Owned<PastPostId>, Kept> posts;
  private final Map<Owned<Set<PastPostId>>, Double> echoes;

  /**
   * @param before how many imports of the owner were complete when it began
   * @param place which of the owner's imports it was that became complete, or 0
   */
  private record State(Run run, int before, int place, Optional<Completed> completed) {}

  private record Kept(ImportId run, Staged staged) {}

  private record Resemblance(Side one, Side other, long shared, Duration apart) {}

  /** Nothing taken in yet. */
  public InMemoryImportRepository(Memory memory) {
    this.memory = memory;
    this.runs = memory.table();
    this.posts = memory.table();
    this.echoes = memory.table();
  }

  /** The posts of completed imports, in no order. */
  public List<Staged> shown(OwnerId owner) {
    return memory.locked(
        () ->
            posts.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner))
                .map(Map.Entry::getValue)
                .filter(kept -> isComplete(owner, kept.run()))
                .map(Kept::staged)
                .toList());
  }

  /** Pairs that say nearly the same, with their closeness, shown or not. */
  public Map<Set<PastPostId>, Double> echoes(OwnerId owner) {
    return memory.locked(
        () ->
            echoes.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner))
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)));
  }

  /**
   * Refuses what is no unfinished import.
   *
   * @throws IllegalStateException if it is none
   */
  public void refuseUnlessUnfinished(OwnerId owner, ImportId run) {
    memory.locked(() -> requireUnfinished(owner, run).run());
  }

  /** When an import was completed, if it is. */
  public Optional<Instant> completedAt(OwnerId owner, ImportId run) {
    return find(owner, run).map(Completed::at);
  }

  /** When the newest import was completed, if there is one. */
  public Optional<Instant> newestCompleted(OwnerId owner) {
    return memory.locked(
        () ->
            runs.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner))
                .flatMap(entry -> entry.getValue().completed().stream())
                .map(Completed::at)
                .max(Instant::compareTo));
  }

  private boolean isComplete(OwnerId owner, ImportId run) {
    var state = runs.get(new Owned<>(owner, run));
    return state != null && state.completed().isPresent();
  }

  private State requireUnfinished(OwnerId owner, ImportId run) {
    var state = runs.get(new Owned<>(owner, run));
    if (state == null || state.completed().isPresent()) {
      throw new IllegalStateException("no unfinished import " + run.value());
    }
    return state;
  }

  @Override
  public void begin(OwnerId owner, Run run) {
    var cut =
        new Run(
            run.id(),
            run.format(),
            run.account(),
            run.files(),
            Instants.cut(run.began()),
            run.by());
    memory.locked(
        () -> {
          runs.put(
              new Owned<>(owner, run.id()), new State(cut, lastPlace(owner), 0, Optional.empty()));
        });
  }

  private int lastPlace(OwnerId owner) {
    return runs.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .mapToInt(entry -> entry.getValue().place())
        .max()
        .orElse(0);
  }

  @Override
  public Map<String, String> known(OwnerId owner, OwnAccountId account, Collection<String> keys) {
    var wanted = Set.copyOf(keys);
    return shown(owner).stream()
        .filter(staged -> staged.post().account().equals(account))
        .filter(staged -> wanted.contains(staged.post().key()))
        .collect(Collectors.toMap(staged -> staged.post().key(), Staged::content));
  }

  @Override
  public void stage(OwnerId owner, ImportId run, List<Staged> staged) {
    memory.locked(
        () -> {
          requireUnfinished(owner, run);
          var crowds = new Crowds();
          var newer = newer(owner, run, staged);
          posts.forEach(
              (id, kept) -> {
                if (id.owner().equals(owner)
                    && (kept.run().equals(run)
                        || (isComplete(owner, kept.run())
                            && !newer.contains(place(kept.staged()))))) {
                  crowds.count(kept.staged());
                }
              });
          staged.forEach(
              one -> {
                posts.put(new Owned<>(owner, one.post().id()), new Kept(run, crowds.thinned(one)));
              });
        });
  }

  private record Place(OwnAccountId account, String key) {}

  private static Place place(Staged staged) {
    return new Place(staged.post().account(), staged.post().key());
  }

  private Set<Place> newer(OwnerId owner, ImportId run, List<Staged> coming) {
    return Stream.concat(
            posts.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner))
                .filter(entry -> entry.getValue().run().equals(run))
                .map(entry -> entry.getValue().staged()),
            coming.stream())
        .map(InMemoryImportRepository::place)
        .collect(Collectors.toSet());
  }

  @Override
  public List<PastPostId> staged(
      OwnerId owner, ImportId run, Optional<PastPostId> after, int most) {
    return memory.locked(
        () ->
            posts.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner))
                .filter(entry -> entry.getValue().run().equals(run))
                .filter(entry -> !isComplete(owner, run))
                .map(entry -> entry.getKey().key())
                .filter(
                    id -> after.isEmpty() || Ids.ORDER.compare(id.value(), after.get().value()) > 0)
                .sorted(Comparator.comparing(PastPostId::value, Ids.ORDER))
                .limit(most)
                .toList());
  }

  @Override
  public List<Pair> resembling(OwnerId owner, ImportId run, Search search) {
    return memory.locked(
        () ->
            search.posts().stream()
                .distinct()
                .sorted(Comparator.comparing(PastPostId::value, Ids.ORDER))
                .map(id -> posts.get(new Owned<>(owner, id)))
                .filter(kept -> kept != null && kept.run().equals(run))
                .flatMap(kept -> resembling(owner, run, kept.staged(), search).stream())
                .toList());
  }

  private List<Pair> resembling(OwnerId owner, ImportId run, Staged one, Search search) {
    return posts.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .map(Map.Entry::getValue)
        .filter(kept -> kept.run().equals(run) || isComplete(owner, kept.run()))
        .filter(kept -> search.among().isEmpty() || search.among().get().equals(kept.run()))
        .map(Kept::staged)
        .filter(other -> !other.post().network().equals(one.post().network()))
        .map(
            other ->
                new Resemblance(
                    side(one.post()),
                    side(other.post()),
                    shared(one, other),
                    Duration.between(one.post().at(), other.post().at()).abs()))
        .filter(pair -> pair.shared() > 0)
        .filter(pair -> pair.apart().compareTo(Duration.ofSeconds(search.apart())) <= 0)
        .sorted(
            Comparator.comparing(Resemblance::shared)
                .reversed()
                .thenComparing(Resemblance::apart)
                .thenComparing(pair -> pair.other().id().value(), Ids.ORDER))
        .limit(search.most())
        .map(pair -> new Pair(pair.one(), pair.other()))
        .toList();
  }

  private static Side side(PastPost post) {
    return new Side(post.id(), post.text());
  }

  private static long shared(Staged one, Staged other) {
    var values = new HashSet<>(one.values());
    values.retainAll(other.values());
    return values.size();
  }

  @Override
  public void echo(OwnerId owner, ImportId run, Collection<Echo> found) {
    memory.locked(
        () -> {
          requireUnfinished(owner, run);
          found.stream()
              .filter(
                  echo ->
                      posts.containsKey(new Owned<>(owner, echo.one()))
                          && posts.containsKey(new Owned<>(owner, echo.other())))
              .forEach(
                  echo ->
                      echoes.putIfAbsent(
                          new Owned<>(owner, Set.of(echo.one(), echo.other())), echo.closeness()));
        });
  }

  @Override
  public List<ImportId> overtaking(OwnerId owner, ImportId run) {
    return memory.locked(
        () -> {
          var before = requireUnfinished(owner, run).before();
          return runs.entrySet().stream()
              .filter(entry -> entry.getKey().owner().equals(owner))
              .filter(entry -> entry.getValue().place() > before)
              .sorted(Comparator.comparing(entry -> entry.getValue().place()))
              .map(entry -> entry.getKey().key())
              .toList();
        });
  }

  @Override
  public void complete(OwnerId owner, ImportId run, Instant at, Counts counts) {
    memory.locked(
        () -> {
          var state = requireUnfinished(owner, run);
          var replaced =
              posts.entrySet().stream()
                  .filter(entry -> entry.getKey().owner().equals(owner))
                  .filter(entry -> entry.getValue().run().equals(run))
                  .map(entry -> entry.getValue().staged().post())
                  .map(post -> List.of(post.account(), post.key()))
                  .collect(Collectors.toSet());
          posts
              .entrySet()
              .removeIf(
                  entry ->
                      entry.getKey().owner().equals(owner)
                          && isComplete(owner, entry.getValue().run())
                          && replaced.contains(
                              List.of(
                                  entry.getValue().staged().post().account(),
                                  entry.getValue().staged().post().key())));
          dropEchoesOfMissingPosts();
          runs.put(
              new Owned<>(owner, run),
              new State(
                  state.run(),
                  state.before(),
                  lastPlace(owner) + 1,
                  Optional.of(new Completed(state.run(), Instants.cut(at), counts))));
        });
  }

  private void dropEchoesOfMissingPosts() {
    echoes
        .keySet()
        .removeIf(
            pair ->
                pair.key().stream()
                    .anyMatch(id -> !posts.containsKey(new Owned<>(pair.owner(), id))));
  }

  @Override
  public int sweepUnfinished(Instant before) {
    return memory.locked(
        () -> {
          var swept =
              runs.entrySet().stream()
                  .filter(entry -> entry.getValue().completed().isEmpty())
                  .filter(entry -> entry.getValue().run().began().isBefore(before))
                  .map(Map.Entry::getKey)
                  .toList();
          swept.forEach(runs::remove);
          posts
              .entrySet()
              .removeIf(
                  entry ->
                      swept.contains(new Owned<>(entry.getKey().owner(), entry.getValue().run())));
          dropEchoesOfMissingPosts();
          return swept.size();
        });
  }

  @Override
  public List<Completed> completed(OwnerId owner, int most) {
    return memory.locked(
        () ->
            runs.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner))
                .flatMap(entry -> entry.getValue().completed().stream())
                .sorted(
                    Comparator.comparing(Completed::at)
                        .thenComparing(completed -> completed.run().id().value(), Ids.ORDER)
                        .reversed())
                .limit(most)
                .toList());
  }

  @Override
  public Optional<Completed> find(OwnerId owner, ImportId id) {
    return memory.locked(
        () -> Optional.ofNullable(runs.get(new Owned<>(owner, id))).flatMap(State::completed));
  }
}
