package dev.suunta.adapters.files.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.domain.post.PostKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of Facebook exports. */
class FacebookReaderTest {
  private static final List<String> LAYOUTS =
      List.of(
          "posts/your_posts_1.json",
          "posts/your_posts.json",
          "your_activity_across_facebook/posts/your_posts_1.json",
          "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_2.json",
          "facebook-pilvi/Your_Facebook_Activity/Posts/Your_Posts_1 (1).json");

  @TempDir Path folder;

  private Opened posts(String... records) {
    return in(LAYOUTS.getFirst(), records);
  }

  private Opened in(String path, String... records) {
    return Opened.from(
        Zips.zip(folder.resolve("facebook.zip"), path, "[" + String.join(",", records) + "]"));
  }

  private static String post(int timestamp, String text) {
    return "{\"timestamp\":" + timestamp + ",\"data\":[{\"post\":\"" + text + "\"}]}";
  }

  private static String titled(String title) {
    return "{\"timestamp\":1700000000,\"data\":[{\"post\":\"x\"}],\"title\":\"" + title + "\"}";
  }

  /** As Facebook writes: each byte of UTF-8 as a character of its own. */
  private static String mojibake(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
        .chars()
        .mapToObj(unit -> unit < 0x80 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
        .collect(Collectors.joining());
  }

  @Test
  void readsEveryLayout() {
    for (var layout : LAYOUTS) {
      assertThat(in(layout, post(1_700_000_000, "One")).texts()).as(layout).containsExactly("One");
    }
  }

  @Test
  void repairsOnlyWhatFacebookBroke() {
    var opened =
        posts(
            post(1_700_000_001, mojibake("Yö – 夜 🌙 ليل")),
            post(1_700_000_002, "Yö"),
            post(1_700_000_003, "夜 \\u00c3\\u00a4"),
            post(1_700_000_004, "100 \\u00a3 caf\\u00e9"));

    assertThat(opened.texts())
        .containsExactly("Yö – 夜 🌙 ليل", "Yö", "夜 \u00c3\u00a4", "100 £ café");
  }

  @Test
  void givesPostsOfTheSameSecondTheSameKeysInEveryOrder() {
    var one = post(1_700_000_000, "One");
    var two = post(1_700_000_000, "Two");
    var forth = posts(one, two).posts();
    var back = in(LAYOUTS.get(3), two, one).posts();

    assertThat(forth).hasSize(2).containsExactlyInAnyOrderElementsOf(back);
    assertThat(forth)
        .extracting(ExportedPost::key)
        .containsExactlyInAnyOrder("1700000000-1", "1700000000-2");
  }

  @Test
  void passesOnOnceWhatStandsTwice() {
    assertThat(posts(post(1_700_000_000, "One"), post(1_700_000_000, "One")).posts()).hasSize(1);
  }

  @Test
  void tellsWordsOnSomebodysPageFromOnesOwn() {
    assertThat(kind("Pilvi wrote on Otava's timeline.")).isEqualTo(PostKind.REPLY);
    assertThat(kind("Pilvi wrote on Klaus\u2019 timeline.")).isEqualTo(PostKind.REPLY);
    assertThat(kind("Pilvi posted on Otava's Timeline")).isEqualTo(PostKind.REPLY);
    assertThat(kind("Pilvi kirjoitti Otavan aikajanalle.")).isEqualTo(PostKind.REPLY);
    assertThat(kind("Pilvi shared a link to Otava's timeline.")).isEqualTo(PostKind.REPLY);
    assertThat(kind("Pilvi updated her status.")).isEqualTo(PostKind.OWN);
    assertThat(kind("Pilvi shared a link.")).isEqualTo(PostKind.OWN);
    assertThat(kind("Pilvi jakoi linkin.")).isEqualTo(PostKind.OWN);
    assertThat(kind("Pilvi shared a post.")).isEqualTo(PostKind.SHARE);
    assertThat(kind("Pilvi shared Otava's photo.")).isEqualTo(PostKind.SHARE);
    assertThat(kind("Pilvi jakoi julkaisun.")).isEqualTo(PostKind.SHARE);
  }

  private PostKind kind(String title) {
    return posts(titled(title)).posts().getFirst().kind();
  }

  @Test
  void readsAListOfOneThatMetaWroteAsAnObject() {
    var opened =
        posts(
            "{\"timestamp\":1700000000,\"data\":{\"post\":\"One\"},\"attachments\":{\"data\":"
                + "{\"external_context\":{\"url\":\"https://clouds.example.org/a\"}}}}");

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.posts().getFirst().links()).containsExactly("https://clouds.example.org/a");
  }

  @Test
  void passesByLinksThatNobodyShouldFollow() {
    var opened =
        posts(
            "{\"timestamp\":1700000000,\"attachments\":[{\"data\":[{\"external_context\":{\"url\":"
                + "\"javascript:alert(1)\"}},{\"external_context\":{\"url\":\"not a link\"}}]}]}");

    assertThat(opened.posts().getFirst().links()).isEmpty();
  }

  @Test
  void readsNoPostsOfGroupsAndPages() {
    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("facebook.zip"),
                "your_facebook_activity/groups/your_posts_in_groups.json",
                "[" + post(1_700_000_001, "In a group") + "]",
                "your_facebook_activity/posts/your_posts_1.json",
                "[" + post(1_700_000_002, "Mine") + "]"));

    assertThat(opened.texts()).containsExactly("Mine");
  }

  @Test
  void doesNotTakeAnInstagramExportForOne() {
    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("instagram.zip"),
                "followers_and_following/following.json",
                "{\"relationships_following\":[{\"string_list_data\":[]}]}",
                "followers_and_following/followers_1.json",
                "[{\"string_list_data\":[]}]"));

    assertThat(opened.exports()).isEmpty();
  }

  @Test
  void findsThePartsInSeveralArchives() {
    var profile =
        Zips.zip(
            folder.resolve("facebook-1.zip"),
            "personal_information/profile_information/profile_information.json",
            "{\"profile_v2\":{\"name\":{\"full_name\":\"Pilvi\"},\"username\":\"pilvi\"}}");
    var first =
        Zips.zip(
            folder.resolve("facebook-2.zip"),
            LAYOUTS.get(2),
            "[" + post(1_700_000_001, "One") + "]");
    var second =
        Zips.zip(
            folder.resolve("facebook-3.zip"),
            "your_activity_across_facebook/posts/your_posts_2.json",
            "[" + post(1_700_000_002, "Two") + "]");

    var opened = Opened.from(second, profile, first);

    assertThat(opened.exports()).hasSize(1);
    assertThat(opened.exports().getFirst().handle()).contains("pilvi");
    assertThat(opened.texts()).containsExactly("One", "Two");
  }
}
