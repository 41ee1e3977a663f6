package dev.suunta.domain.post.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The words of a text that are its writer's own, in their order: lower-cased and compatibility
 * folded (NFKC), without links, hashtags, mentions, quotations, emoji and punctuation, and without
 * the facts that its owner typed once for every version of a post (rule S6: the same facts in other
 * words are no copy).
 *
 * <p>Scripts that put no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are
 * told in overlapping pairs of characters, {@link #count()} takes that into account. Any string is
 * accepted, unpaired surrogates included.
 */
public final class OwnWords {
  /**
   * A fact is found in its inflected forms as well (Tampere, Tampereella), by its first letters.
   */
  private static final int FACT_STEM = 5;

  private final List<String> words;
  private final List<List<String>> runs;
  private final List<Sentence> sentences;
  private final int count;
  private final long[] pairs;

  private OwnWords(List<String> words, List<List<String>> runs, List<Sentence> sentences) {
    this.words = List.copyOf(words);
    this.runs = List.copyOf(runs);
    this.sentences = List.copyOf(sentences);
    this.count = (int) Math.ceil(words.stream().mapToDouble(Words::worth).sum());
    this.pairs = WordPairs.in(runs);
  }

  /** The own words of a text that has no facts apart. */
  public static OwnWords of(String text) {
    return of(text, List.of());
  }

  /**
   * The own words of a text.
   *
   * @param facts links, dates, places and quotations that are nobody's wording; a fact is set aside
   *     wherever all its words follow each other, a fact without a word is nowhere
   */
  public static OwnWords of(String text, Collection<String> facts) {
    var tokens = Tokens.of(text);
    facts.forEach(fact -> tokens.setAside(wordsOf(fact), FACT_STEM));
    return tokens.toOwnWords();
  }

  static OwnWords of(List<String> words, List<List<String>> runs, List<Sentence> sentences) {
    return new OwnWords(words, runs, sentences);
  }

  private static List<String> wordsOf(String fact) {
    var words = new ArrayList<String>();
    Words.split(fact, words::add);
    return words;
  }

  /**
   * The folded words in the order of the text; pairs of characters where a script has no spaces.
   */
  public List<String> words() {
    return words;
  }

  /**
   * About how many words these are: one for each, half a word for a pair of ideographs or kana, a
   * quarter for one of the other scripts without spaces, rounded up.
   */
  public int count() {
    return count;
  }

  /** The sentences in which there are own words, as they were written, facts and links included. */
  public List<String> sentences() {
    return sentences.stream().map(Sentence::text).toList();
  }

  /** The words in stretches that nothing set aside interrupts. */
  List<List<String>> runs() {
    return runs;
  }

  /** The sentences with their own words. */
  List<Sentence> told() {
    return sentences;
  }

  /** Whether two words follow each other here, as {@link WordPairs} understands it. */
  boolean hasPair(long pair) {
    return Arrays.binarySearch(pairs, pair) >= 0;
  }

  /** A sentence as it was written, and its own words in stretches. */
  record Sentence(String text, List<List<String>> runs) {}
}
