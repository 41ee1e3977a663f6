package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Letters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form of records since 2025: a list of labels, in the owner's language, with values. Labels
 * that are not known are told by what their values look like.
 *
 * @param items the list
 */
record LabelValues(List<JsonRecord> items) {
  private static final Set<String> TEXT =
      Set.of("message", "text", "post", "post text", "content", "viesti", "teksti", "julkaisu");

  private static final Set<String> NAME = Set.of("name", "nimi");

  /** Somebody's name: under a known label, else the first value that is no address. */
  Optional<String> name() {
    return items.stream()
        .filter(item -> NAME.contains(label(item)))
        .flatMap(item -> value(item).stream())
        .findFirst()
        .or(
            () ->
                items.stream()
                    .flatMap(item -> value(item).stream())
                    .filter(value -> CleanText.link(value).isEmpty())
                    .findFirst());
  }

  /** The owner's text: under a known label, else the longest value that is words. */
  Optional<String> text() {
    return items.stream()
        .filter(item -> TEXT.contains(label(item)))
        .flatMap(item -> value(item).stream())
        .findFirst()
        .or(
            () ->
                items.stream()
                    .flatMap(item -> value(item).stream())
                    .filter(value -> value.strip().indexOf(' ') > 0)
                    .filter(value -> CleanText.link(value).isEmpty())
                    .max(Comparator.comparingInt(String::length)));
  }

  /** The date in seconds: the first value that is a time. */
  Optional<String> date() {
    return items.stream()
        .flatMap(item -> item.text("timestamp_value").or(() -> item.text("timestamp")).stream())
        .findFirst();
  }

  /** Addresses among the values. */
  List<String> links() {
    return items.stream()
        .flatMap(item -> Stream.concat(item.text("href").stream(), item.text("value").stream()))
        .flatMap(value -> CleanText.link(value).stream())
        .distinct()
        .toList();
  }

  private static String label(JsonRecord item) {
    return Letters.small(item.text("label").map(Mojibake::repaired).orElse("").strip());
  }

  private static Optional<String> value(JsonRecord item) {
    return item.text("value").map(Mojibake::repaired).filter(value -> !value.isBlank());
  }
}
