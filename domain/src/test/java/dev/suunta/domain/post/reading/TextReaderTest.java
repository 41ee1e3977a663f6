package dev.suunta.domain.post.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.PostKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextReaderTest {
  static Stream<String> labelled() throws IOException {
    try (var in = TextReaderTest.class.getResourceAsStream("shares-and-announcements.txt")) {
      var all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void tellsBareSharesAndAnnouncementsFromPosts(String line) {
    var bar = line.indexOf(" | ");
    var reading = TextReader.read(line.substring(bar + 3).replace("\\n", "\n"));

    var label = reading.bareShare() ? "BARE" : reading.announcementOnly() ? "ANNOUNCES" : "-";
    assertThat(label).as("%s own words", reading.ownWords()).isEqualTo(line.substring(0, bar));
  }

  @Test
  void aRepostHasNoOwnWordsHoweverLongItIs() {
    var reading = TextReader.read("RT @liisa: quiet mornings make all of us kinder to each other");

    assertThat(reading.ownWords()).isZero();
    assertThat(reading.bareShare()).isTrue();
  }

  @Test
  void anEventWithPlaceAndDateAndNextToNoWordsAnnounces() {
    var text = "Spring fair, Tampere Hall, 14.3. at 18. Welcome everybody!";
    var facts =
        new Facts(
            List.of(), List.of("14.3. at 18"), List.of("Spring fair", "Tampere Hall"), List.of());

    var reading = TextReader.read(text, List.of(), PostKind.OWN, facts, Optional.empty());

    assertThat(reading.announcementOnly()).isTrue();
    assertThat(reading.ownWords()).isEqualTo(2);
    assertThat(TextReader.read(text).announcementOnly()).isFalse();
  }

  @Test
  void onesOwnPostIsNobodyElses() {
    var text = "Once more https://x.com/Liisa/status/1234567";

    assertThat(read(text, Optional.of("liisa")).bareShare()).isFalse();
    assertThat(read(text, Optional.of("liis")).bareShare()).isTrue();
  }

  private static dev.suunta.domain.post.TextReading read(String text, Optional<String> handle) {
    return TextReader.read(text, List.of(), PostKind.OWN, Facts.NONE, handle);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.com/liisa/status/123, true",
    "https://mobile.twitter.com/liisa/status/123, true",
    "https://x.com/liisa, false",
    "https://x.com, false",
    "https://notx.com/liisa/status/123, false",
    "https://www.facebook.com/liisa/posts/pfbid0abc, true",
    "https://www.facebook.com/groups/pihat/posts/123, true",
    "https://www.facebook.com/groups/pihat, false",
    "https://www.facebook.com/share/p/1abc/, true",
    "https://www.facebook.com/share/g/1abc/, false",
    "https://www.facebook.com/events/123, false",
    "https://www.facebook.com/liisa, false",
    "https://www.facebook.com/photo/?fbid=1, true",
    "https://pt-br.facebook.com/liisa/videos/1, true",
    "https://www.linkedin.com/posts/liisa_a-activity-1, true",
    "https://www.linkedin.com/feed/update/urn:li:activity:1, true",
    "https://www.linkedin.com/pulse/quiet-mornings-liisa, true",
    "https://www.linkedin.com/in/liisa, false",
    "https://www.linkedin.com/feed/, false",
    "https://www.linkedin.com/company/suunta, false",
    "https://www.instagram.com/p/Cabc, true",
    "https://www.instagram.com/liisa/reel/Cabc, true",
    "https://www.instagram.com/liisa/, false",
    "https://www.threads.net/@liisa/post/Cabc, true",
    "https://www.threads.net/@liisa, false",
    "https://bsky.app/profile/liisa.example/post/3k, true",
    "https://bsky.app/profile/liisa.example, false",
    "https://www.youtube.com/watch?v=a, true",
    "https://youtu.be/a, true",
    "https://www.youtube.com/@liisa, false",
    "https://www.youtube.com/playlist?list=a, false",
    "https://www.tiktok.com/@liisa/video/1, true",
    "https://vm.tiktok.com/ZMa/, true",
    "https://www.tiktok.com/@liisa, false",
    "https://www.pinterest.com/pin/123/, true",
    "https://www.pinterest.com/liisa/, false",
    "https://mastodon.social/@liisa/112233445566, true",
    "https://mastodon.social/users/liisa/statuses/112233445566, true",
    "https://mastodon.social/@liisa, false",
    "https://example.org/2027/03/quiet-mornings, false",
    "https://medium.com/@liisa/quiet-mornings-a1b2, false",
    "example.org, false"
  })
  void knowsAPostByItsAddress(String link, boolean post) {
    assertThat(SomebodysPost.isOne(link, Optional.empty())).isEqualTo(post);
  }

  @ParameterizedTest
  @CsvSource({
    "https://mastodon.social/@liisa/112233445566, liisa@mastodon.social, false",
    "https://mastodon.social/@liisa/112233445566, liisa@example.social, true",
    "https://example.social/@liisa@mastodon.social/112233445566, liisa@mastodon.social, false",
    "https://bsky.app/profile/liisa.example/post/3k, liisa.example, false",
    "https://www.linkedin.com/posts/liisa_a-activity-1, liisa, false",
    "https://youtu.be/a, liisa, true"
  })
  void knowsOnesOwnPostByItsHandle(String link, String handle, boolean somebodys) {
    assertThat(SomebodysPost.isOne(link, Optional.of(handle))).isEqualTo(somebodys);
  }
}
