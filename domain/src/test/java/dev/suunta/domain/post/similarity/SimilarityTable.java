package dev.suunta.domain.post.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints the tables of ADR 10; its test keeps them printable. */
final class SimilarityTable {
  private static final List<String> LIGHT =
      List.of(
          "identical",
          "capitals",
          "emoji added",
          "links and tags",
          "greeting before",
          "greeting after");

  private SimilarityTable() {}

  public static void main(String[] arguments) {
    var corpus = Corpus.load();
    var evaluation = new Evaluation(corpus);
    System.out.println(measures(evaluation));
    System.out.println(honest(evaluation));
    System.out.println(chosen(evaluation));
    for (var language : List.of("en", "fi")) {
      var population = new Population(corpus, language, 100_000);
      System.out.println(candidates(evaluation, population, language));
    }
    System.out.println(heldOut(evaluation, new Evaluation(Corpus.heldOut())));
  }

  /** Each measure at the threshold that was fitted on one corpus, judging another. */
  static String heldOut(Evaluation fitted, Evaluation heldOut) {
    var table = new StringBuilder();
    for (var measure : Measures.all()) {
      var threshold = fitted.lowestSafeThreshold(measure);
      table.append(blocked(heldOut, measure, threshold)).append(row(heldOut, measure, threshold));
    }
    var chosen = Measures.chosen();
    return table
        .append(blocked(heldOut, chosen, Similarity.THRESHOLD))
        .append(row(heldOut, chosen, Similarity.THRESHOLD))
        .append(heldOut.highestHonest(chosen))
        .append('\n')
        .append(chosen(heldOut))
        .toString();
  }

  private static String blocked(Evaluation evaluation, Measures.Measure measure, double from) {
    var blocked =
        evaluation.honest().stream()
            .filter(pair -> measure.of(pair.first(), pair.second()) >= from)
            .count();
    return "| " + blocked + " ";
  }

  /** Recall in per cent, by kind of edit, at the lowest threshold that blocks no honest pair. */
  static String measures(Evaluation evaluation) {
    var table = new StringBuilder();
    for (var measure : Measures.all()) {
      var threshold = evaluation.lowestSafeThreshold(measure);
      table.append(row(evaluation, measure, threshold));
    }
    table.append(row(evaluation, Measures.chosen(), Similarity.THRESHOLD));
    return table.toString();
  }

  private static String row(Evaluation evaluation, Measures.Measure measure, double threshold) {
    var recall = evaluation.recall(measure, threshold);
    var light = LIGHT.stream().mapToDouble(recall::get).min().orElseThrow();
    var others =
        recall.entrySet().stream()
            .filter(kind -> !LIGHT.contains(kind.getKey()))
            .map(kind -> percent(kind.getValue()))
            .collect(Collectors.joining(" | "));
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %s | %s |%n",
        measure.name(),
        threshold,
        percent(light),
        others);
  }

  /** The highest value of an honest pair, by kind. */
  static String honest(Evaluation evaluation) {
    var table = new StringBuilder();
    for (var measure : Measures.all()) {
      var values =
          evaluation.highestHonest(measure).values().stream()
              .map(value -> String.format(Locale.ROOT, "%.2f", value))
              .collect(Collectors.joining(" | "));
      table.append("| ").append(measure.name()).append(" | ").append(values).append(" |\n");
    }
    return evaluation.highestHonest(Measures.chosen()).keySet() + "\n" + table;
  }

  private static String chosen(Evaluation evaluation) {
    var caught = evaluation.caught();
    var shared =
        caught.stream()
            .mapToInt(copy -> Fingerprint.of(copy.original()).shared(Fingerprint.of(copy.edited())))
            .sorted()
            .toArray();
    var found = Arrays.stream(shared).filter(values -> values > 0).count();
    return String.format(
        Locale.ROOT,
        "%s%n%d copies, %d honest pairs; found %d of %d caught; fewest shared %d, median %d",
        evaluation.recall(Measures.chosen(), Similarity.THRESHOLD).keySet(),
        evaluation.copies().size(),
        evaluation.honest().size(),
        found,
        caught.size(),
        shared[0],
        shared[shared.length / 2]);
  }

  private static String candidates(Evaluation evaluation, Population population, String language) {
    var caught =
        evaluation.caught().stream().filter(copy -> copy.language().equals(language)).toList();
    var returned = caught.stream().filter(copy -> population.returnsOriginal(copy, 50)).count();
    var strangers =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                values ->
                    String.format(
                        Locale.ROOT, "%d: %.1f", values, population.strangersSharing(values)))
            .collect(Collectors.joining(", "));
    return "%s: strangers sharing at least %s; original among the first 50 for %d of %d copies"
        .formatted(language, strangers, returned, caught.size());
  }

  private static String percent(double share) {
    return String.valueOf(Math.round(share * 100));
  }
}
