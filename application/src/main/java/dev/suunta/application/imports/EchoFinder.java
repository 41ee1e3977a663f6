package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.post.PastPostId;
import dev.suunta.domain.post.gate.Gate;
import dev.suunta.domain.post.similarity.OwnWords;
import dev.suunta.domain.post.similarity.Similarity;
import dev.suunta.domain.shared.OwnerId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Finds which posts of an unfinished import say nearly the same as one on another network. */
final class EchoFinder {
  private static final int PORTION = 500;
  private static final int MOST_PAIRS_OF_ONE = 10;
  private static final long ECHO_SECONDS = Duration.ofDays(Gate.MEMORY_DAYS).toSeconds();

  private final ImportRepository repository;
  private final UnitOfWork unitOfWork;
  private final OwnerId owner;
  private final ImportId run;

  EchoFinder(ImportRepository repository, UnitOfWork unitOfWork, OwnerId owner, ImportId run) {
    this.repository = repository;
    this.unitOfWork = unitOfWork;
    this.owner = owner;
    this.run = run;
  }

  /**
   * Keeps the echoes of posts that were staged. To be called when the unit that staged them is
   * over: a database that is asked about what the same unit has just written may answer a hundred
   * times slower, as H2 does. Texts are compared between two units, while nothing is locked.
   */
  void look(Collection<PastPostId> posts) {
    look(posts, Optional.empty());
  }

  private void look(Collection<PastPostId> posts, Optional<ImportId> among) {
    var search = new ImportRepository.Search(posts, among, ECHO_SECONDS, MOST_PAIRS_OF_ONE);
    var pairs = unitOfWork.run(() -> repository.resembling(owner, run, search));
    var echoes = pairs.stream().flatMap(pair -> echo(pair).stream()).toList();
    if (!echoes.isEmpty()) {
      unitOfWork.run(() -> repository.echo(owner, run, echoes));
    }
  }

  private static Optional<ImportRepository.Echo> echo(ImportRepository.Pair pair) {
    var one = OwnWords.of(pair.one().text());
    var other = OwnWords.of(pair.other().text());
    return Similarity.saysNearlyTheSame(one, other)
        ? Optional.of(
            new ImportRepository.Echo(
                pair.one().id(), pair.other().id(), Similarity.between(one, other)))
        : Optional.empty();
  }

  /**
   * Completes the import, once its posts were compared with those of each import that overtook it.
   * Of two that run at the same time the one that completes second thus finds the pairs. Posts are
   * compared in portions before the completing unit, which is short and in which no further import
   * can overtake.
   *
   * @param completion completes it; runs within the completing unit
   */
  void complete(Runnable completion) {
    var lookedAt = new HashSet<ImportId>();
    for (var missed = completeUnlessOvertaken(lookedAt, completion);
        !missed.isEmpty();
        missed = completeUnlessOvertaken(lookedAt, completion)) {
      missed.forEach(this::compareAllWith);
      lookedAt.addAll(missed);
    }
  }

  /** Answers the imports that must be looked at first; none if it is complete now. */
  private List<ImportId> completeUnlessOvertaken(
      Collection<ImportId> lookedAt, Runnable completion) {
    return unitOfWork.run(
        () -> {
          var missed =
              repository.overtaking(owner, run).stream()
                  .filter(other -> !lookedAt.contains(other))
                  .toList();
          if (missed.isEmpty()) {
            completion.run();
          }
          return missed;
        });
  }

  private void compareAllWith(ImportId other) {
    var last = Optional.<PastPostId>empty();
    do {
      var after = last;
      var posts = unitOfWork.run(() -> repository.staged(owner, run, after, PORTION));
      look(posts, Optional.of(other));
      last = posts.isEmpty() ? Optional.empty() : Optional.of(posts.getLast());
    } while (last.isPresent());
  }
}
