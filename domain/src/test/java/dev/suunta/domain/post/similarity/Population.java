package dev.suunta.domain.post.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Many invented posts, to see how often strangers share a value: words drawn as often as the corpus
 * uses them. Its few words make strangers meet more often than they do where people write.
 */
final class Population {
  private final int size;
  private final Map<Long, int[]> holders = new HashMap<>();
  private final List<OwnWords> texts;

  Population(Corpus corpus, String language, int size) {
    this.size = size;
    this.texts = corpus.texts(language).stream().map(OwnWords::of).toList();
    var words =
        corpus.texts(language).stream().flatMap(text -> Edits.words(text).stream()).toList();
    var random = new Random(size);
    var lists = new HashMap<Long, List<Integer>>();
    for (var post = 0; post < size; post++) {
      for (var value : Fingerprint.of(OwnWords.of(text(words, random))).values()) {
        lists.computeIfAbsent(value, missing -> new ArrayList<>()).add(post);
      }
    }
    lists.forEach(
        (value, list) -> holders.put(value, list.stream().mapToInt(post -> post).toArray()));
  }

  private static String text(List<String> words, Random random) {
    var text = new StringBuilder();
    var length = 8 + random.nextInt(143);
    for (var at = 0; at < length; at++) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return text.toString();
  }

  /** How many posts share so many values with a text of the corpus, at the mean. */
  double strangersSharing(int values) {
    return texts.stream().mapToLong(text -> countSharing(text, values)).average().orElseThrow();
  }

  /** Whether a store that returns so many candidates would return the original of a copy. */
  boolean returnsOriginal(Evaluation.Copy copy, int candidates) {
    var shared = Fingerprint.of(copy.edited()).shared(Fingerprint.of(copy.original()));
    return shared > 0 && countSharing(copy.edited(), shared) < candidates;
  }

  private long countSharing(OwnWords text, int values) {
    var shared = new int[size];
    for (var value : Fingerprint.of(text).values()) {
      for (var post : holders.getOrDefault(value, new int[0])) {
        shared[post]++;
      }
    }
    return Arrays.stream(shared).filter(count -> count >= values).count();
  }
}
