package dev.suunta.testkit.post;

import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.imports.InMemoryImportRepository;
import dev.suunta.testkit.shared.Memory;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds similar texts as long as the program runs. */
public final class InMemorySimilarTexts implements SimilarTexts {
  private final Memory memory;
  private final InMemoryImportRepository imports;

  private record Found(long shared, EarlierText text) {}

  /** Among these imports. */
  public InMemorySimilarTexts(Memory memory, InMemoryImportRepository imports) {
    this.memory = memory;
    this.imports = imports;
  }

  @Override
  public List<EarlierText> sharing(OwnerId owner, Collection<Long> values, Window window) {
    var wanted = Set.copyOf(values);
    return memory.locked(
        () -> {
          var found =
              imports.shown(owner).stream()
                  .map(staged -> found(wanted, staged))
                  .filter(one -> one.shared() > 0)
                  .filter(one -> !one.text().at().isBefore(window.from()))
                  .filter(one -> !one.text().at().isAfter(window.to()))
                  .toList();
          Predicate<Found> there = one -> one.text().network().equals(window.network());
          return Stream.concat(
                  best(found, there.negate(), MOST_ELSEWHERE), best(found, there, MOST_THERE))
              .toList();
        });
  }

  private static Found found(Set<Long> wanted, Staged staged) {
    var post = staged.post();
    return new Found(
        new HashSet<>(staged.values()).stream().filter(wanted::contains).count(),
        new EarlierText(post.network(), post.at(), post.text(), post.permalink()));
  }

  private static Stream<EarlierText> best(List<Found> found, Predicate<Found> where, int most) {
    return found.stream()
        .filter(where)
        .sorted(
            Comparator.comparing(Found::shared).thenComparing(one -> one.text().at()).reversed())
        .limit(most)
        .map(Found::text);
  }
}
