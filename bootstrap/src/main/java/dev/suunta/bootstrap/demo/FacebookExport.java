package dev.suunta.bootstrap.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an archive as Facebook gives it in JSON: each byte of UTF-8 as a character of its own, no
 * ids, and what a record is only in the words of its title.
 */
final class FacebookExport {
  private static final String POSTS =
      "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";

  private FacebookExport() {}

  static Path write(Path folder, List<InventedPost> posts, LocalDate today) {
    return new Archive()
        .add(POSTS, Archive.asciiJson(posts.stream().map(post -> record(post, today)).toList()))
        .add(
            "personal_information/profile_information/profile_information.json",
            Archive.asciiJson(
                Map.of(
                    "profile_v2",
                    Map.of(
                        "name",
                        Map.of(
                            "full_name", bytes(InventedOwner.NAME),
                            "first_name", bytes(InventedOwner.FIRST_NAME),
                            "last_name", bytes(InventedOwner.LAST_NAME)),
                        "username",
                        "maija.poysala",
                        "profile_uri",
                        "https://www.facebook.com/maija.poysala"))))
        .add(
            "connections/friends/your_friends.json",
            Archive.asciiJson(
                Map.of(
                    "friends_v2",
                    List.of(
                        Map.of("name", bytes("Annukka Särkkä"), "timestamp", 1_546_300_800L),
                        Map.of("name", "Otso Karhu", "timestamp", 1_561_100_000L)))))
        .write(folder.resolve("facebook-maijapoysala-" + today + "-k7Qx2mLw.zip"));
  }

  private static Map<String, Object> record(InventedPost post, LocalDate today) {
    var seconds = post.at(today).getEpochSecond();
    var record = new LinkedHashMap<String, Object>();
    record.put("timestamp", seconds);
    if (post.is("photo")) {
      record.put("attachments", attached(Map.of("media", photo(seconds))));
    }
    post.detail("url")
        .ifPresent(
            url ->
                record.put(
                    "attachments", attached(Map.of("external_context", Map.of("url", url)))));
    record.put(
        "data",
        post.text().isEmpty()
            ? List.of(Map.of("update_timestamp", seconds))
            : List.of(Map.of("post", bytes(post.text()))));
    record.put("title", bytes(title(post)));
    return record;
  }

  private static String title(InventedPost post) {
    var wall = post.detail("wall");
    if (wall.isPresent()) {
      return InventedOwner.NAME + " wrote on " + wall.get() + "'s timeline.";
    }
    return InventedOwner.NAME
        + (post.detail("url").isPresent()
            ? " shared a link."
            : post.is("photo") ? " added a new photo." : " updated her status.");
  }

  private static List<Map<String, Object>> attached(Map<String, Object> what) {
    return List.of(Map.of("data", List.of(what)));
  }

  private static Map<String, Object> photo(long seconds) {
    return Map.of(
        "uri",
        "your_facebook_activity/posts/media/" + seconds + ".jpg",
        "creation_timestamp",
        seconds,
        "title",
        "");
  }

  /** Each byte of UTF-8 as if it were a character of Latin-1. */
  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
