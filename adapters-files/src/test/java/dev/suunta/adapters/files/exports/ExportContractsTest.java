package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.testkit.imports.ExportSourceContract;
import dev.suunta.testkit.imports.OpenedExportsContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Files of every format keep the contracts of exports. */
class ExportContractsTest {
  private final ExportSource source =
      new FileExportSource(FileExportSource.installed(), ExportLimits.defaults(), Opened.TIME);

  @TempDir Path folder;

  @Nested
  class FromX extends FromFiles implements ExportSourceContract {
    FromX() {
      super(Written.X);
    }
  }

  @Nested
  class FromLinkedIn extends FromFiles implements ExportSourceContract {
    FromLinkedIn() {
      super(Written.LINKEDIN);
    }
  }

  @Nested
  class FromFacebook extends FromFiles implements ExportSourceContract {
    FromFacebook() {
      super(Written.FACEBOOK);
    }
  }

  @Nested
  class OpenedX extends FromFiles implements OpenedExportsContract {
    OpenedX() {
      super(Written.X);
    }
  }

  @Nested
  class OpenedLinkedIn extends FromFiles implements OpenedExportsContract {
    OpenedLinkedIn() {
      super(Written.LINKEDIN);
    }
  }

  @Nested
  class OpenedFacebook extends FromFiles implements OpenedExportsContract {
    OpenedFacebook() {
      super(Written.FACEBOOK);
    }
  }

  /** Zip files of one format. */
  abstract class FromFiles {
    private final Written format;

    FromFiles(Written format) {
      this.format = format;
    }

    public ExportSource exports() {
      return source;
    }

    public Path export(String name, List<Optional<String>> posts) {
      return Zips.zip(folder.resolve(name + ".zip"), format.path, format.file(posts));
    }

    public OpenedExports opened(List<Optional<String>> posts) {
      return source.open(List.of(export("one", posts)));
    }

    public OpenedExports openedTwice(String text) {
      var record = format.record(1, text);
      var file = format.begin + record + format.between + record + format.end;
      return source.open(List.of(Zips.zip(folder.resolve("twice.zip"), format.path, file)));
    }

    public OpenedExports openedWithPeople() {
      return source.open(List.of(Zips.zip(folder.resolve("people.zip"), format.people)));
    }

    /** The list is the first of the files; the archive vouches for another one. */
    public OpenedExports openedWithADamagedList() {
      var bytes = Zips.bytes(Zips.files(format.people));
      bytes[GivenFilesTest.indexOf(bytes, 'P', 'K', 1, 2) + 16] ^= 1;
      return source.open(List.of(Zips.write(folder.resolve("damaged.zip"), bytes)));
    }

    public Path stranger() {
      return Zips.write(folder.resolve("letter.txt"), "Dear all");
    }

    public Path nowhere() {
      return folder.resolve("none.zip");
    }
  }

  /** The least that each format needs, by the hour; what has no date cannot be read. */
  enum Written {
    X(
        "data/tweets.js",
        "window.YTD.tweets.part0 = [",
        ",",
        "]",
        "data/following.js",
        """
        window.YTD.following.part0 = [ { "following": { "accountId": "8" } },
          { "following": { "accountId": "9" } }, { "following": { "accountId": "8" } } ]""",
        "data/account.js",
        """
        window.YTD.account.part0 = [ { "account": { "accountId": "7" } } ]""",
        "data/direct-messages.js",
        """
        window.YTD.direct_messages.part0 = [ { "dmConversation": { "messages": [
          { "messageCreate": { "id": "1", "senderId": "7", "recipientId": "8",
            "createdAt": "2024-03-05T14:02:11.120Z" } },
          { "messageCreate": { "id": "1", "senderId": "7", "recipientId": "8",
            "createdAt": "2024-03-05T14:02:11.120Z" } } ] } } ]""") {
      @Override
      String record(int number, String text) {
        return GivenFilesTest.TWEET.formatted(1000 + number, text);
      }

      @Override
      String undated(int number) {
        return "{\"tweet\":{\"id_str\":\"%d\",\"full_text\":\"Lost\"}}".formatted(1000 + number);
      }
    },
    LINKEDIN(
        "Shares.csv",
        "Date,ShareLink,ShareCommentary\n",
        "\n",
        "\n",
        "Connections.csv",
        """
        First Name,Last Name,URL,Connected On
        Otava,Ahto,https://www.linkedin.com/in/otava,14 Nov 2019
        Tuuli,Tuisku,https://www.linkedin.com/in/tuuli,15 Nov 2019
        Otava,Ahto,https://fi.linkedin.com/in/otava,14 Nov 2019
        """,
        "Profile.csv",
        "First Name,Last Name,Headline\nPilvi,Poutanen,Clouds\n",
        "messages.csv",
        """
        CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER
        2-QUFB,Otava Ahto,https://www.linkedin.com/in/otava,Pilvi Poutanen,,2024-03-05 14:02:11 UTC,Hi,INBOX
        2-QUFB,Otava Ahto,https://www.linkedin.com/in/otava,Pilvi Poutanen,,2024-03-05 14:02:11 UTC,Hi,INBOX
        """) {
      @Override
      String record(int number, String text) {
        return row("2024-03-%02d %02d:00:00".formatted(1 + number / 24, number % 24), number, text);
      }

      @Override
      String undated(int number) {
        return row("some day", number, "Lost");
      }

      private String row(String date, int number, String text) {
        return String.format(
            Locale.ROOT,
            "%s,https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A%d,%s",
            date,
            7000 + number,
            text);
      }
    },
    FACEBOOK(
        "posts/your_posts_1.json",
        "[",
        ",",
        "]",
        "friends_and_followers/friends.json",
        """
        { "friends_v2": [ { "name": "Otava", "timestamp": 1546300800 },
          { "name": "Tuuli", "timestamp": 1546300801 }, { "name": "Otava", "timestamp": 1546300800 } ] }""",
        "profile_information/profile_information.json",
        """
        { "profile": { "name": "Pilvi" } }""",
        "messages/inbox/otava_1/message_1.json",
        """
        { "participants": [ { "name": "Otava" }, { "name": "Pilvi" } ], "messages": [
          { "sender_name": "Otava", "timestamp_ms": 1700000000000 },
          { "sender_name": "Otava", "timestamp_ms": 1700000000000 } ] }""") {
      @Override
      String record(int number, String text) {
        return "{\"timestamp\":%d,\"data\":[{\"post\":\"%s\"}]}"
            .formatted(1_700_000_000 + 3600 * number, text);
      }

      @Override
      String undated(int number) {
        return "{\"data\":[{\"post\":\"Lost\"}]}";
      }
    };

    private final String path;
    private final String begin;
    private final String between;
    private final String end;
    private final String[] people;

    Written(String path, String begin, String between, String end, String... people) {
      this.path = path;
      this.begin = begin;
      this.between = between;
      this.end = end;
      this.people = people;
    }

    abstract String record(int number, String text);

    abstract String undated(int number);

    String file(List<Optional<String>> posts) {
      var records = new ArrayList<String>();
      for (var index = 0; index < posts.size(); index++) {
        var number = index;
        records.add(
            posts.get(index).map(text -> record(number, text)).orElseGet(() -> undated(number)));
      }
      return begin + String.join(between, records) + end;
    }
  }
}
