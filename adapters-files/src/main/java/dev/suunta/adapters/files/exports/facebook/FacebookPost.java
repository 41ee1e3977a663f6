package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.JsonRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What one record of {@code your_posts…json} holds, its texts repaired, its place in time as given.
 *
 * @param id the post's number, which records have since 2025
 * @param date the date as written; empty text if there is none
 * @param title what Facebook says of it, in the owner's language; empty text if nothing
 * @param text what the owner wrote
 * @param links addresses attached to it
 * @param media pictures and films attached to it
 */
record FacebookPost(
    Optional<String> id, String date, String title, String text, List<String> links, int media) {
  private static final int MOST_LINKS = 20;

  /** Seconds since 1970, if the date is a number that can be any. */
  OptionalLong seconds() {
    return date.matches("-?\\d{1,15}")
        ? OptionalLong.of(Long.parseLong(date))
        : OptionalLong.empty();
  }

  /** Reads a record; empty if it has nothing that a post has. */
  static Optional<FacebookPost> of(JsonRecord item) {
    if (!item.has("timestamp")
        && !item.has("label_values")
        && !item.has("data")
        && !item.has("attachments")) {
      return Optional.empty();
    }
    var labels = new LabelValues(item.objects("label_values"));
    Set<String> links = new LinkedHashSet<>();
    var media = item.objects("media").size();
    for (var attachment : item.objects("attachments")) {
      for (var part : attachment.objects("data")) {
        part.object("external_context").text("url").flatMap(CleanText::link).ifPresent(links::add);
        media += part.objects("media").size();
      }
    }
    links.addAll(labels.links());
    return Optional.of(
        new FacebookPost(
            item.text("fbid").filter(id -> id.matches("\\d{1,40}")),
            item.text("timestamp").or(labels::date).orElse(""),
            item.text("title").map(Mojibake::repaired).orElse(""),
            text(item).or(labels::text).orElse(""),
            links.stream().limit(MOST_LINKS).toList(),
            media));
  }

  /** Only {@code data[].post} is the owner's text; beside it stand dates of changes. */
  private static Optional<String> text(JsonRecord item) {
    var texts =
        item.objects("data").stream()
            .flatMap(part -> part.text("post").stream())
            .map(Mojibake::repaired)
            .distinct()
            .toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", texts));
  }
}
