package dev.suunta.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented owner's exports have the form that networks give theirs. */
class ExportsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void the_past_year_is_well_filled_and_there_is_something_before_it() {
    var posts = new ArrayList<InventedPost>();
    ImportSteps.NETWORKS.forEach(network -> posts.addAll(InventedOwner.posts(network)));

    assertThat(posts.stream().filter(post -> post.daysAgo() <= 350).count()).isBetween(60L, 90L);
    assertThat(posts.stream().filter(post -> post.daysAgo() > 370).count()).isPositive();
    assertThat(posts).noneMatch(post -> post.daysAgo() > 350 && post.daysAgo() <= 370);
    assertThat(posts).noneMatch(post -> post.daysAgo() < 1);
  }

  @Test
  void x_assigns_lists_in_two_parts_that_its_manifest_counts() throws IOException {
    var archive = XExport.write(folder, InventedOwner.posts("x"), TODAY);

    assertThat(archive.getFileName().toString()).matches("twitter-2026-03-01-[0-9a-f]{64}\\.zip");
    var files =
        assigned(archive, "data/manifest.js", "window.__THAR_CONFIG = ")
            .at("/dataTypes/tweets/files");
    assertThat(files).hasSize(2);
    for (var index = 0; index < 2; index++) {
      var part =
          assigned(
              archive,
              files.get(index).path("fileName").asText(),
              "window.YTD.tweets.part" + index + " = ");
      assertThat(files.get(index).path("count").asText()).isEqualTo(Integer.toString(part.size()));
      assertThat(files.get(index).path("globalName").asText()).isEqualTo("YTD.tweets.part" + index);
    }
  }

  @Test
  void x_escapes_and_shortens_what_tweets_say() throws IOException {
    var archive = XExport.write(folder, InventedOwner.posts("x"), TODAY);

    var tweets = new ArrayList<JsonNode>();
    assigned(archive, "data/tweets.js", "window.YTD.tweets.part0 = ").forEach(tweets::add);
    assigned(archive, "data/tweets-part1.js", "window.YTD.tweets.part1 = ").forEach(tweets::add);

    assertThat(tweets).hasSize(InventedOwner.posts("x").size());
    assertThat(tweets).allMatch(each -> each.at("/tweet/id_str").asText().matches("\\d{19}"));
    assertThat(tweets.stream().map(each -> each.at("/tweet/id_str").asText()))
        .doesNotHaveDuplicates();
    assertThat(tweets)
        .allMatch(
            each ->
                each.at("/tweet/created_at")
                    .asText()
                    .matches(
                        "[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d \\d\\d:\\d\\d:\\d\\d \\+0000 \\d{4}"));
    var texts = tweets.stream().map(each -> each.at("/tweet/full_text").asText()).toList();
    assertThat(texts)
        .anyMatch(text -> text.contains("&amp;"))
        .anyMatch(text -> text.contains("&lt;"))
        .anyMatch(text -> text.startsWith("RT @"))
        .anyMatch(text -> text.contains("https://t.co/"))
        .noneMatch(text -> text.contains("example.org"));
    assertThat(tweets)
        .anyMatch(each -> each.at("/tweet/in_reply_to_user_id_str").isTextual())
        .anyMatch(
            each -> each.at("/tweet/entities/urls/0/expanded_url").asText().contains("/status/"));
  }

  @Test
  void x_keeps_the_end_of_a_long_text_elsewhere() throws IOException {
    var archive = XExport.write(folder, InventedOwner.posts("x"), TODAY);

    var note =
        assigned(archive, "data/note-tweet.js", "window.YTD.note_tweet.part0 = ")
            .at("/0/noteTweet");

    var whole = note.at("/core/text").asText();
    assertThat(whole.length()).isGreaterThan(280);
    assertThat(note.path("createdAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.000Z");
    assertThat(text(archive, "data/tweets.js") + text(archive, "data/tweets-part1.js"))
        .contains("I kept a diary of interruptions")
        .doesNotContain("what your diary would show");
  }

  @Test
  void linkedin_puts_each_line_in_quotes_of_its_own() throws IOException {
    var archive = LinkedInExport.write(folder, InventedOwner.posts("linkedin"), TODAY);

    assertThat(archive.getFileName().toString())
        .isEqualTo("Basic_LinkedInDataExport_03-01-2026.zip");
    var rows = csv(text(archive, "Shares.csv"));
    assertThat(rows.getFirst())
        .containsExactly(
            "Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility");
    assertThat(rows).hasSize(InventedOwner.posts("linkedin").size() + 1);
    assertThat(rows).allMatch(row -> row.size() == 6);
    assertThat(rows.get(1).get(0)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    assertThat(rows.get(1).get(2)).contains("any survey did.\"\n\"\"\n\"What could you");
  }

  @Test
  void linkedin_has_a_note_above_its_connections_and_rows_without_a_name() throws IOException {
    var archive = LinkedInExport.write(folder, InventedOwner.posts("linkedin"), TODAY);

    var connections = text(archive, "Connections.csv");
    assertThat(connections).startsWith("Notes:\n\"").contains(".\"\n\nFirst Name,Last Name,URL,");
    assertThat(connections).containsPattern("\n,,,,,,\\d\\d [A-Z][a-z]{2} \\d{4}$");
    assertThat(csv(text(archive, "Profile.csv")).get(1).subList(0, 2))
        .containsExactly(InventedOwner.FIRST_NAME, InventedOwner.LAST_NAME);
  }

  @Test
  void facebook_writes_each_byte_as_a_character() throws IOException {
    var archive = FacebookExport.write(folder, InventedOwner.posts("facebook"), TODAY);

    assertThat(archive.getFileName().toString())
        .isEqualTo("facebook-maijapoysala-2026-03-01-k7Qx2mLw.zip");
    var raw =
        text(
            archive,
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json");
    assertThat(raw).contains("P\\u00c3\\u00b6ys\\u00c3\\u00a4l\\u00c3\\u00a4");
    assertThat(raw.chars()).allMatch(character -> character < 128);
    var posts = JSON.readTree(raw);
    assertThat(posts).hasSize(InventedOwner.posts("facebook").size());
    assertThat(posts)
        .anyMatch(post -> post.path("title").asText().endsWith("'s timeline."))
        .anyMatch(post -> post.at("/attachments/0/data/0/external_context/url").isTextual())
        .anyMatch(post -> post.at("/attachments/0/data/0/media/uri").isTextual())
        .anyMatch(post -> post.at("/data/0/update_timestamp").isNumber());
    assertThat(posts).allMatch(post -> post.path("timestamp").isNumber());
  }

  private static JsonNode assigned(Path archive, String path, String assignment)
      throws IOException {
    var text = text(archive, path);
    assertThat(text).startsWith(assignment);
    return JSON.readTree(text.substring(assignment.length()));
  }

  private static String text(Path archive, String path) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      var entry = zip.getEntry(path);
      assertThat(entry).as(path).isNotNull();
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** CSV by RFC 4180: quotes around a field, and doubled within it. */
  private static List<List<String>> csv(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var field = new StringBuilder();
    var quoted = false;
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      if (quoted && character == '"' && text.startsWith("\"\"", index)) {
        field.append('"');
        index++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == ',' || character == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (character == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        field.append(character);
      }
    }
    return rows;
  }
}
