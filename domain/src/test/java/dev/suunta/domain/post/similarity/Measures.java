package dev.suunta.domain.post.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** The measures that were compared. Plain sets of strings: they are here to be read. */
final class Measures {
  private static final int WHOLE = Integer.MAX_VALUE;
  private static final int STEM = 5;

  private Measures() {}

  record Measure(String name, ToDoubleBiFunction<OwnWords, OwnWords> function) {
    double of(OwnWords first, OwnWords second) {
      return function.applyAsDouble(first, second);
    }
  }

  /** The one that was chosen. */
  static Measure chosen() {
    return new Measure("**told by pairs, even**", Similarity::between);
  }

  /** Dice is left out: it orders pairs as Jaccard does, so it catches the same ones. */
  static List<Measure> all() {
    return List.of(
        jaccard("words", text -> shingles(text, 1, WHOLE)),
        jaccard("word pairs", text -> shingles(text, 2, WHOLE)),
        jaccard("word triples", text -> shingles(text, 3, WHOLE)),
        jaccard("4 characters", text -> grams(text, 4)),
        containment("words", text -> shingles(text, 1, WHOLE)),
        containment("word pairs", text -> shingles(text, 2, WHOLE)),
        containment("word triples", text -> shingles(text, 3, WHOLE)),
        containment("stems", text -> shingles(text, 1, STEM)),
        containment("stem pairs", text -> shingles(text, 2, STEM)),
        containment("3 characters", text -> grams(text, 3)),
        containment("4 characters", text -> grams(text, 4)),
        containment("5 characters", text -> grams(text, 5)),
        new Measure("common subsequence", Measures::subsequence),
        new Measure("bag weighted by length, cosine", Measures::cosine),
        new Measure(
            "mean of stems and stem pairs, containment",
            (a, b) ->
                (containment(shingles(a, 1, STEM), shingles(b, 1, STEM))
                        + containment(shingles(a, 2, STEM), shingles(b, 2, STEM)))
                    / 2),
        new Measure(
            "4 characters, containment, even",
            (a, b) -> containment(grams(a, 4), grams(b, 4)) * Math.pow(evenness(a, b), 2)),
        new Measure("told by pairs", Measures::toldShare),
        new Measure("told by pairs, even once", (a, b) -> toldShare(a, b) * evenness(a, b)),
        chosen());
  }

  private static Measure jaccard(String name, Function<OwnWords, Set<String>> features) {
    return new Measure(name + ", Jaccard", (a, b) -> jaccard(features.apply(a), features.apply(b)));
  }

  private static Measure containment(String name, Function<OwnWords, Set<String>> features) {
    return new Measure(
        name + ", containment", (a, b) -> containment(features.apply(a), features.apply(b)));
  }

  private static double toldShare(OwnWords a, OwnWords b) {
    return Math.max(share(told(a, b)), share(told(b, a)));
  }

  /** One less the share of the longest stretch that the other text does not tell. */
  private static double evenness(OwnWords a, OwnWords b) {
    return 1 - Math.min(gap(told(a, b)), gap(told(b, a)));
  }

  private static List<Boolean> told(OwnWords text, OwnWords other) {
    var pairs = pairs(other);
    var all = new ArrayList<Boolean>();
    for (var run : text.runs()) {
      var told = new Boolean[run.size()];
      Arrays.fill(told, false);
      for (var at = 0; at < run.size(); at++) {
        for (var next = at + 1; next <= at + 2 && next < run.size(); next++) {
          if (pairs.contains(pair(run, at, next))) {
            told[at] = told[next] = true;
          }
        }
      }
      all.addAll(List.of(told));
    }
    return all;
  }

  private static double share(List<Boolean> told) {
    return told.stream().filter(word -> word).count() / (double) told.size();
  }

  private static double gap(List<Boolean> told) {
    var longest = 0;
    var current = 0;
    for (var word : told) {
      current = word ? 0 : current + 1;
      longest = Math.max(longest, current);
    }
    return longest / (double) told.size();
  }

  private static Set<String> pairs(OwnWords text) {
    var pairs = new HashSet<String>();
    for (var run : text.runs()) {
      for (var at = 0; at < run.size(); at++) {
        for (var next = at + 1; next <= at + 2 && next < run.size(); next++) {
          pairs.add(pair(run, at, next));
        }
      }
    }
    return pairs;
  }

  private static String pair(List<String> run, int first, int second) {
    return Tokens.start(run.get(first), STEM) + " " + Tokens.start(run.get(second), STEM);
  }

  static Set<String> shingles(OwnWords text, int size, int stem) {
    var shingles = new HashSet<String>();
    for (var run : text.runs()) {
      for (var at = 0; at + size <= run.size(); at++) {
        var shingle = new StringBuilder();
        for (var word : run.subList(at, at + size)) {
          shingle.append(Tokens.start(word, stem)).append(' ');
        }
        shingles.add(shingle.toString());
      }
    }
    return shingles;
  }

  static Set<String> grams(OwnWords text, int size) {
    var grams = new HashSet<String>();
    for (var run : text.runs()) {
      var line = " " + String.join(" ", run) + " ";
      for (var at = 0; at + size <= line.length(); at++) {
        grams.add(line.substring(at, at + size));
      }
    }
    return grams;
  }

  private static double shared(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  static double jaccard(Set<String> a, Set<String> b) {
    var shared = shared(a, b);
    return shared == 0 ? 0 : shared / (a.size() + b.size() - shared);
  }

  static double dice(Set<String> a, Set<String> b) {
    var shared = shared(a, b);
    return shared == 0 ? 0 : 2 * shared / (a.size() + b.size());
  }

  static double containment(Set<String> a, Set<String> b) {
    var shared = shared(a, b);
    return shared == 0 ? 0 : shared / Math.min(a.size(), b.size());
  }

  private static double subsequence(OwnWords first, OwnWords second) {
    var a = first.words();
    var b = second.words();
    var longest = new int[a.size() + 1][b.size() + 1];
    for (var i = 1; i <= a.size(); i++) {
      for (var j = 1; j <= b.size(); j++) {
        longest[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return (double) longest[a.size()][b.size()] / Math.max(1, Math.min(a.size(), b.size()));
  }

  private static double cosine(OwnWords first, OwnWords second) {
    var a = bag(first);
    var b = bag(second);
    var product = 0.0;
    for (var entry : a.entrySet()) {
      product += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / Math.sqrt(norm(a) * norm(b));
  }

  private static double norm(Map<String, Double> bag) {
    return bag.values().stream().mapToDouble(weight -> weight * weight).sum();
  }

  private static Map<String, Double> bag(OwnWords text) {
    var bag = new HashMap<String, Double>();
    text.words().forEach(word -> bag.merge(word, (double) word.length(), Double::sum));
    return bag;
  }
}
