package dev.suunta.testkit.imports;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PastPost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Counts how many posts are found by each fingerprint value. */
final class Crowds {
  private static final long SEASON = Duration.ofDays(ImportRepository.SEASON_DAYS).toSeconds();

  private final Map<Crowd, Integer> sizes = new HashMap<>();

  private record Crowd(NetworkId network, long season, long value) {}

  private int join(PastPost post, long value) {
    var season = Math.floorDiv(post.at().getEpochSecond(), SEASON);
    return sizes.merge(new Crowd(post.network(), season, value), 1, Integer::sum);
  }

  /** Counts a post that is there already. */
  void count(Staged staged) {
    staged.values().forEach(value -> join(staged.post(), value));
  }

  /** Counts a further post and leaves out the values that tell nothing any more. */
  Staged thinned(Staged staged) {
    var kept = new ArrayList<Long>();
    for (var value : new LinkedHashSet<>(staged.values())) {
      if (join(staged.post(), value) <= ImportRepository.MOST_ALIKE) {
        kept.add(value);
      }
    }
    return new Staged(staged.post(), staged.content(), staged.reading(), kept);
  }
}
