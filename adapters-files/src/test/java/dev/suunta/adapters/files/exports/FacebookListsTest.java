package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.NESTED_TOO_DEEP;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static dev.suunta.application.imports.ImportProblemCode.SYNTAX_BROKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.domain.people.Relation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of lists of people in Facebook exports. */
class FacebookListsTest {
  private static final String FRIENDS = "connections/friends/your_friends.json";

  private static final String PROFILE = "profile_information/profile_information.json";

  @TempDir Path folder;

  private Opened files(String... pathsAndTexts) {
    return Opened.from(Zips.zip(folder.resolve("facebook.zip"), pathsAndTexts));
  }

  private static String person(String name, int second) {
    return "{\"name\":\"%s\",\"timestamp\":%d}".formatted(name, 1_400_000_000 + second);
  }

  @Test
  void readsTheListsOfEveryLayout() {
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("friends/friends.json", "friends");
    lists.put("friends_and_followers/friends.json", "friends_v2");
    lists.put("connections/friends/your_friends (1).json", "friends_v2");
    lists.put("friends_and_followers/removed_friends.json", "deleted_friends_v2");
    lists.put("friends_and_followers/friend_requests_sent.json", "sent_requests_v2");
    lists.put("connections/friends/sent_friend_requests.json", "sent_requests_v2");
    lists.put("friends_and_followers/friend_requests_received.json", "received_requests_v2");
    lists.put("connections/friends/rejected_friend_requests.json", "rejected_requests_v2");
    lists.put("following_and_followers/following.json", "following");
    lists.put("connections/followers/who_you've_followed.json", "following_v3");
    lists.put("connections/followers/who_you’ve_followed.json", "following_v2");
    lists.put("connections/followers/who_you_ve_followed.json", "following_v2");
    lists.put("friends_and_followers/followers.json", "followers_v2");
    lists.put("A/Connections/Followers/People_Who_Followed_You_3.json", "followers_v3");
    lists.forEach(
        (path, member) -> {
          var opened = files(path, "{\"" + member + "\":[" + person("Otava", 0) + "]}");

          assertThat(opened.people().keys())
              .as(path)
              .containsExactly("NAME_AND_TIME 1400000000 Otava");
          assertThat(opened.people().wholeLists())
              .as(path)
              .containsExactly(opened.people().connections().getFirst().relation());
          assertThat(opened.exports().getFirst().notRead()).isEmpty();
        });
  }

  @Test
  void tellsWhatEachListIs() {
    var opened =
        files(
            FRIENDS,
            "{\"friends_v2\":[" + person("A", 1) + "]}",
            "connections/friends/removed_friends.json",
            "{\"deleted_friends_v2\":[" + person("B", 2) + "]}",
            "connections/friends/sent_friend_requests.json",
            "{\"sent_requests_v2\":[" + person("C", 3) + "]}",
            "connections/friends/received_friend_requests.json",
            "{\"received_requests_v2\":[" + person("D", 4) + "]}",
            "connections/followers/who_you've_followed.json",
            "{\"following_v3\":[" + person("E", 5) + "]}",
            "connections/followers/people_who_followed_you.json",
            "{\"followers_v3\":[" + person("F", 6) + "]}");

    assertThat(opened.people().connections())
        .extracting(ExportedConnection::relation)
        .containsExactlyInAnyOrder(
            Relation.FRIEND,
            Relation.REMOVED,
            Relation.ASKED,
            Relation.ASKED_BY,
            Relation.FOLLOWS,
            Relation.FOLLOWED_BY);
    assertThat(opened.people().wholeLists()).hasSize(6);
  }

  @Test
  void tellsWhereAListBreaksAndDoesNotCallItWhole() {
    var opened = files(FRIENDS, "{\"friends_v2\":[" + person("A", 1) + ",{\"name\":");

    assertThat(opened.people().names()).containsExactly("A");
    assertThat(opened.codes()).containsExactly(SYNTAX_BROKEN);
    assertThat(opened.problems().getFirst().position()).containsInstanceOf(Position.Offset.class);
    assertThat(opened.people().wholeLists()).isEmpty();
  }

  @Test
  void losesOnlyTheRecordThatCannotBeUsed() {
    for (var record :
        new String[] {
          "\"text\"", "null", "[]", "{}", "{\"name\":" + "[".repeat(99) + "]".repeat(99) + "}"
        }) {
      var opened =
          files(
              FRIENDS,
              "{\"friends_v2\":[" + person("A", 1) + "," + record + "," + person("B", 2) + "]}");

      assertThat(opened.people().names()).as(record).containsExactly("A", "B");
      assertThat(opened.codes())
          .as(record)
          .containsExactly(record.contains("[[") ? NESTED_TOO_DEEP : RECORD_MALFORMED);
      assertThat(opened.problems().getFirst().position()).contains(new Position.Item(2));
      assertThat(opened.people().wholeLists()).containsExactly(Relation.FRIEND);
    }
  }

  @Test
  void callsAnEmptyListWhole() {
    assertThat(files(FRIENDS, "{\"friends_v2\": [ ]}").people().wholeLists())
        .containsExactly(Relation.FRIEND);
  }

  @Test
  void doesNotCallAListWholeOfWhichThereAreTwoVersions() {
    var profile = "{\"profile_v2\":{\"username\":\"pilvi\"}}";
    var old =
        Zips.zip(
            folder.resolve("a.zip"),
            PROFILE,
            profile,
            "friends_and_followers/friends.json",
            "{\"friends_v2\":[" + person("A", 1) + "," + person("B", 2) + "]}");
    var now =
        Zips.zip(
            folder.resolve("b.zip"),
            PROFILE,
            profile,
            FRIENDS,
            "{\"friends_v2\":[" + person("A", 1) + "]}");

    var opened = Opened.from(old, now);

    assertThat(opened.people().names()).containsExactly("A", "B");
    assertThat(opened.people().wholeLists()).isEmpty();
    assertThat(Opened.from(now).people().wholeLists()).containsExactly(Relation.FRIEND);
  }

  @Test
  void callsAListWholeThatIsSplitOverTwoArchives() {
    var profile = "{\"profile_v2\":{\"username\":\"pilvi\"}}";
    var one =
        Zips.zip(
            folder.resolve("a.zip"),
            PROFILE,
            profile,
            "connections/followers/people_who_followed_you_1.json",
            "{\"followers_v3\":[" + person("A", 1) + "]}");
    var two =
        Zips.zip(
            folder.resolve("b.zip"),
            "connections/followers/people_who_followed_you_2.json",
            "{\"followers_v3\":[" + person("B", 2) + "]}");

    assertThat(Opened.from(one, two).people().wholeLists()).containsExactly(Relation.FOLLOWED_BY);
  }

  @Test
  void readsAListThatIsLongerThanARecord() {
    var friends =
        IntStream.range(0, 2_000)
            .mapToObj(number -> person("P" + number, number))
            .collect(Collectors.joining(",", "{\"friends_v2\":[", "]}"));
    var zip = Zips.zip(folder.resolve("facebook.zip"), FRIENDS, friends);

    assertThat(Opened.from(Opened.limits(Map.of("text", 100L)), zip).people().connections())
        .hasSize(2_000);
  }
}
