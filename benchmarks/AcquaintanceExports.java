import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes accounts of others as the exports of LinkedIn, Facebook and X and as two address books.
 */
final class AcquaintanceExports {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

  private final StringBuilder linkedIn =
      new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
  private final StringBuilder cards = new StringBuilder();
  private final StringBuilder google =
      new StringBuilder(
          "First Name,Middle Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,"
              + "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
              + "Website 1 - Label,Website 1 - Value,Website 2 - Label,Website 2 - Value\n");
  private final List<String> friends = new ArrayList<>();
  private final List<String> following = new ArrayList<>();
  private final List<String> tweets = new ArrayList<>();
  private int day;

  void add(
      String source,
      String key,
      String name,
      List<String> mails,
      List<String> phones,
      List<String> profiles) {
    switch (source) {
      case "linkedin" -> {
        var last = name.lastIndexOf(' ');
        linkedIn.append(
            row(
                name.substring(0, Math.max(last, 0)),
                name.substring(last + 1),
                "https://www.linkedin.com/in/" + key,
                first(mails),
                "Northwind",
                "Engineer",
                LocalDate.of(2011, 1, 1).plusDays(day++ % 5000).format(DAY)));
      }
      case "facebook" ->
          friends.add("{\"name\":\"%s\",\"timestamp\":%s}".formatted(mojibake(name), key));
      case "x" -> {
        following.add("{ \"following\" : { \"accountId\" : \"%s\" } }".formatted(key));
        if (!profiles.isEmpty()) {
          tweets.add(tweet(key, name, profiles.getFirst().replaceFirst("^x handle ", "")));
        }
      }
      case "vcard" -> card(key, name, mails, phones, profiles);
      default ->
          google.append(
              row(
                  name,
                  "",
                  "",
                  "",
                  key,
                  "* myContacts",
                  "*",
                  first(mails),
                  "",
                  second(mails),
                  "Mobile",
                  first(phones),
                  "",
                  second(phones),
                  "",
                  address(first(profiles)),
                  "",
                  address(second(profiles))));
    }
  }

  private String tweet(String id, String name, String handle) {
    return ("{ \"tweet\" : { \"id_str\" : \"%d\", \"created_at\" : \"Wed Oct 10 20:19:24 +0000 2018\", \"full_text\" : \"@%s thanks\","
            + " \"entities\" : { \"user_mentions\" : [ { \"name\" : \"%s\", \"screen_name\" : \"%s\", \"indices\" : [ \"0\", \"%d\" ],"
            + " \"id_str\" : \"%s\", \"id\" : \"%s\" } ], \"urls\" : [ ] } } }")
        .formatted(
            1_050_000_000_000_000_000L + tweets.size(),
            handle,
            name,
            handle,
            handle.length() + 1,
            id,
            id);
  }

  private void card(
      String key, String name, List<String> mails, List<String> phones, List<String> profiles) {
    cards
        .append("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:")
        .append(key)
        .append("\r\nTITLE:")
        .append(key)
        .append("\r\n");
    if (!name.isEmpty()) {
      cards.append("FN:").append(name.replace(",", "\\,")).append("\r\n");
    }
    mails.forEach(mail -> cards.append("EMAIL:").append(mail).append("\r\n"));
    phones.forEach(phone -> cards.append("TEL:").append(phone).append("\r\n"));
    profiles.forEach(profile -> cards.append("URL:").append(address(profile)).append("\r\n"));
    cards.append("END:VCARD\r\n");
  }

  private static String address(String profile) {
    return profile
        .replaceFirst("^linkedin profile ", "https://www.linkedin.com/in/")
        .replaceFirst("^x handle ", "https://x.com/");
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static String second(List<String> values) {
    return values.size() < 2 ? "" : values.get(1);
  }

  private static String row(String... fields) {
    return Stream.of(fields)
        .map(field -> field.matches(".*[,\"].*") ? '"' + field.replace("\"", "\"\"") + '"' : field)
        .collect(Collectors.joining(",", "", "\n"));
  }

  /** Facebook writes each byte of UTF-8 as a character of its own. */
  private static String mojibake(String name) {
    var text = new StringBuilder();
    for (var unit : name.getBytes(StandardCharsets.UTF_8)) {
      text.append(unit >= 0 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit & 0xff));
    }
    return text.toString();
  }

  void write(Path folder) throws IOException {
    zip(
        folder.resolve("Basic_LinkedInDataExport.zip"),
        Map.of(
            "Connections.csv",
            linkedIn.toString(),
            "Profile.csv",
            "First Name,Last Name,Headline\nOlli,Owner,Owner\n"));
    zip(
        folder.resolve("facebook-owner.zip"),
        Map.of(
            "connections/friends/your_friends.json",
            "{\"friends_v2\":[" + String.join(",\n", friends) + "]}",
            "personal_information/profile_information/profile_information.json",
            "{\"profile_v2\":{\"name\":{\"full_name\":\"Olli Owner\"},\"profile_uri\":\"https://www.facebook.com/profile.php?id=42\"}}"));
    zip(
        folder.resolve("twitter-owner.zip"),
        Map.of(
            "data/account.js",
            "window.YTD.account.part0 = [ { \"account\" : { \"username\" : \"owner\", \"accountId\" : \"42\", \"accountDisplayName\" : \"Olli\" } } ]",
            "data/following.js",
            "window.YTD.following.part0 = [ " + String.join(",\n", following) + " ]",
            "data/tweets.js",
            "window.YTD.tweets.part0 = [ " + String.join(",\n", tweets) + " ]"));
    Files.writeString(folder.resolve("contacts.vcf"), cards);
    Files.writeString(folder.resolve("google.csv"), google);
  }

  private static void zip(Path file, Map<String, String> entries) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }
}
