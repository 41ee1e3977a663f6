package dev.suunta.testkit.post;

import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.imports.InMemoryImportRepository;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds similar texts as long as the program runs. */
public final class InMemorySimilarTexts implements SimilarTexts {
  private final Memory memory;
  private final InMemoryPostRepository posts;
  private final InMemoryImportRepository imports;
  private final Map<Owned<RenditionId>, Set<Long>> fingerprints;

  private record Found(long shared, EarlierText text) {}

  /** Among these posts and imports. */
  public InMemorySimilarTexts(
      Memory memory, InMemoryPostRepository posts, InMemoryImportRepository imports) {
    this.memory = memory;
    this.posts = posts;
    this.imports = imports;
    this.fingerprints = memory.table();
  }

  @Override
  public void remember(OwnerId owner, RenditionId rendition, Collection<Long> values) {
    memory.locked(
        () -> {
          fingerprints.put(new Owned<>(owner, rendition), Set.copyOf(values));
        });
  }

  @Override
  public List<EarlierText> sharing(OwnerId owner, Collection<Long> values, Window window) {
    var wanted = Set.copyOf(values);
    return memory.locked(
        () -> {
          var found = new ArrayList<Found>();
          posts
              .all(owner)
              .filter(post -> post.state() != PostState.DROPPED)
              .forEach(post -> add(owner, post, wanted, window, found));
          for (var staged : imports.shown(owner)) {
            var post = staged.post();
            found.add(
                new Found(
                    common(wanted, staged.values()),
                    new EarlierText(
                        post.network(),
                        post.at(),
                        post.text(),
                        List.of(),
                        Optional.empty(),
                        post.permalink())));
          }
          return found.stream()
              .filter(one -> one.shared() > 0)
              .filter(one -> !one.text().at().isBefore(window.from()))
              .filter(one -> !one.text().at().isAfter(window.to()))
              .sorted(
                  Comparator.comparing(Found::shared)
                      .thenComparing(one -> one.text().at())
                      .reversed())
              .limit(MOST)
              .map(Found::text)
              .toList();
        });
  }

  private void add(OwnerId owner, Post post, Set<Long> wanted, Window window, List<Found> found) {
    for (var rendition : post.renditions()) {
      if (window.without().filter(rendition.id()::equals).isEmpty()) {
        var values = fingerprints.getOrDefault(new Owned<>(owner, rendition.id()), Set.of());
        found.add(
            new Found(
                common(wanted, values),
                new EarlierText(
                    rendition.network(),
                    rendition.finishedAt(),
                    rendition.text(),
                    post.purpose().facts().all(),
                    Optional.of(rendition.id()),
                    Optional.empty())));
      }
    }
  }

  private static long common(Set<Long> wanted, Collection<Long> values) {
    return new HashSet<>(values).stream().filter(wanted::contains).count();
  }
}
