package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of networks that tell no key of an account, but a name that people change. */
class RenamedAccountTest {
  private static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");

  @TempDir Path folder;
  private AHome home;
  private Database kept;

  @BeforeEach
  void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
  }

  @AfterEach
  void close() {
    kept.close();
  }

  /** LinkedIn's archive with posts of these numbers; it tells the address of whom it is. */
  private String linkedIn(String file, String address, int from, int to) {
    var shares =
        new StringBuilder("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n");
    for (var number = from; number < to; number++) {
      shares.append(
          "2026-03-%02d 10:00:00,https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A7%04d,Number %d,,,PUBLIC\n"
              .formatted(number, number, number));
    }
    var invitations =
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
            + "Maija,Otso,\"1/29/26, 2:37 PM\",,OUTGOING,https://www.linkedin.com/in/%s,https://www.linkedin.com/in/otso\n"
                .formatted(address);
    return home.file(
        file,
        GivenExport.zip(
            address.isEmpty()
                ? Map.of("Shares.csv", shares.toString())
                : Map.of("Shares.csv", shares.toString(), "Invitations.csv", invitations)));
  }

  /** Facebook's archive with posts of these numbers; it tells the user name of whom it is. */
  private String facebook(String file, String userName, int from, int to) {
    var posts = new StringBuilder();
    for (var number = from; number < to; number++) {
      posts
          .append(posts.isEmpty() ? "" : ",\n")
          .append(
              "{\"timestamp\":%d,\"data\":[{\"post\":\"Number %d\"}],\"title\":\"Maija\"}"
                  .formatted(AT.getEpochSecond() + number, number));
    }
    return home.file(
        file,
        GivenExport.zip(
            Map.of(
                "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
                "[" + posts + "]",
                "personal_information/profile_information/profile_information.json",
                "{\"profile_v2\":{\"name\":{\"full_name\":\"Maija\"},\"username\":\"%s\"}}"
                    .formatted(userName))));
  }

  private void takesIn(String file, String counts) {
    assertThat(home.run("import", "--preview", file).exits(0).said())
        .contains("Posts: would be " + counts);
    assertThat(home.run("import", file).exits(0).said()).contains(counts);
  }

  @Test
  void aMemberOfLinkedInWithANewAddressIsKnownByTheirPosts() {
    takesIn(linkedIn("old.zip", "maija-m", 1, 11), "10 new, 0 changed, 0 unchanged");

    takesIn(linkedIn("new.zip", "maija-k", 1, 13), "2 new, 0 changed, 10 unchanged");

    takesIn(linkedIn("again.zip", "maija-k", 13, 15), "2 new, 0 changed, 0 unchanged");
    takesIn(linkedIn("someone.zip", "otso", 20, 25), "5 new, 0 changed, 0 unchanged");
    takesIn(linkedIn("nameless.zip", "", 20, 26), "1 new, 0 changed, 5 unchanged");
  }

  @Test
  void aUserOfFacebookWithANewNameIsKnownByTheirPosts() {
    takesIn(facebook("old.zip", "maija.m", 1, 11), "10 new, 0 changed, 0 unchanged");

    takesIn(facebook("new.zip", "maija.k", 1, 13), "2 new, 0 changed, 10 unchanged");

    takesIn(facebook("someone.zip", "otso", 30, 35), "5 new, 0 changed, 0 unchanged");
    assertThat(home.run("mirror", "--json").exits(0).json().get("posts").asInt()).isEqualTo(17);
  }
}
