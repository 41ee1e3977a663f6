package dev.suunta.testkit.post;

import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.imports.InMemoryImportRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks about what was taken in as long as the program runs. */
public final class InMemoryPastPosts implements PastPosts {
  private final InMemoryImportRepository imports;

  /** About these imports. */
  public InMemoryPastPosts(InMemoryImportRepository imports) {
    this.imports = imports;
  }

  @Override
  public int count(OwnerId owner, NetworkId network, Instant from, Instant to) {
    return (int)
        ownAndShares(owner)
            .map(Staged::post)
            .filter(post -> post.network().equals(network))
            .filter(post -> !post.at().isBefore(from) && post.at().isBefore(to))
            .count();
  }

  @Override
  public List<Optional<CallStep>> newestCalls(OwnerId owner, int most) {
    return ownAndShares(owner)
        .sorted(InMemoryImportRepository.NEWEST_FIRST)
        .limit(most)
        .map(staged -> staged.reading().call())
        .toList();
  }

  private Stream<Staged> ownAndShares(OwnerId owner) {
    return imports.shown(owner).stream().filter(staged -> staged.post().kind() != PostKind.REPLY);
  }
}
