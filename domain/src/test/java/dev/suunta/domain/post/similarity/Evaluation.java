package dev.suunta.domain.post.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All copies and honest pairs that the corpus gives, and how a measure does on them. */
final class Evaluation {
  /** As much as a long post on a network for work. */
  private static final int LONG_TEXT = 10;

  private final List<Copy> copies = new ArrayList<>();
  private final List<Corpus.HonestPair> honest = new ArrayList<>();

  record Copy(String kind, String language, OwnWords original, OwnWords edited) {}

  Evaluation(Corpus corpus) {
    addCopies(corpus);
    honest.addAll(corpus.honestPairs());
    addUnrelated(corpus);
    addLongTexts(corpus);
  }

  private void addCopies(Corpus corpus) {
    var edits = new Edits(corpus);
    for (var original : corpus.originals()) {
      var words = OwnWords.of(original.text());
      edits
          .of(original)
          .forEach(
              (kind, text) ->
                  copies.add(new Copy(kind, original.language(), words, OwnWords.of(text))));
    }
    // Cut down to less than a judgement needs, a text is no copy by definition.
    copies.removeIf(copy -> copy.edited().count() < Similarity.LEAST_OWN_WORDS);
  }

  private void addUnrelated(Corpus corpus) {
    var texts = corpus.originals().stream().map(post -> OwnWords.of(post.text())).toList();
    for (var first = 0; first < texts.size(); first++) {
      for (var second = 0; second < first; second++) {
        honest.add(new Corpus.HonestPair("unrelated", texts.get(first), texts.get(second)));
      }
    }
  }

  /** Each text beside ten others in one: chance finds more in a long text. */
  private void addLongTexts(Corpus corpus) {
    for (var language : List.of("en", "fi")) {
      var texts = corpus.texts(language);
      for (var at = 0; at < texts.size(); at++) {
        var others = new StringBuilder();
        for (var next = 1; next <= LONG_TEXT; next++) {
          others.append(texts.get((at + next) % texts.size())).append(' ');
        }
        honest.add(
            new Corpus.HonestPair(
                "long text", OwnWords.of(texts.get(at)), OwnWords.of(others.toString())));
      }
    }
  }

  List<Copy> copies() {
    return copies;
  }

  /** The copies that the judgement calls so. */
  List<Copy> caught() {
    return copies.stream()
        .filter(copy -> Similarity.saysNearlyTheSame(copy.original(), copy.edited()))
        .toList();
  }

  List<Corpus.HonestPair> honest() {
    return honest;
  }

  /** The highest value of an honest pair, for each kind. */
  Map<String, Double> highestHonest(Measures.Measure measure) {
    var highest = new LinkedHashMap<String, Double>();
    for (var pair : honest) {
      highest.merge(pair.kind(), measure.of(pair.first(), pair.second()), Math::max);
    }
    return highest;
  }

  /** The lowest threshold, in steps of a hundredth, that blocks no honest pair. */
  double lowestSafeThreshold(Measures.Measure measure) {
    var highest =
        highestHonest(measure).values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return Math.floor(highest * 100 + 1) / 100;
  }

  /** The share of copies at or above a threshold, for each kind of edit. */
  Map<String, Double> recall(Measures.Measure measure, double threshold) {
    var kinds = new LinkedHashMap<String, List<Boolean>>();
    for (var copy : copies) {
      kinds
          .computeIfAbsent(copy.kind(), kind -> new ArrayList<>())
          .add(measure.of(copy.original(), copy.edited()) >= threshold);
    }
    var recall = new LinkedHashMap<String, Double>();
    kinds.forEach(
        (kind, caught) ->
            recall.put(kind, caught.stream().filter(one -> one).count() / (double) caught.size()));
    return recall;
  }
}
