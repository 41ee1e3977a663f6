package dev.suunta.bootstrap.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an archive as LinkedIn gives it: CSV files at its root, each line of a longer text in
 * doubled quotes of its own, and a note above the list of connections.
 */
final class LinkedInExport {
  private static final DateTimeFormatter SHARE_DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter FILE_DATE =
      DateTimeFormatter.ofPattern("MM-dd-yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter CONNECTED_ON =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

  private LinkedInExport() {}

  static Path write(Path folder, List<InventedPost> posts, LocalDate today) {
    return new Archive()
        .add("Shares.csv", shares(posts, today))
        .add("Profile.csv", profile())
        .add("Connections.csv", connections(today))
        .add("Invitations.csv", invitations())
        .write(folder.resolve("Basic_LinkedInDataExport_" + FILE_DATE.format(today) + ".zip"));
  }

  private static String shares(List<InventedPost> posts, LocalDate today) {
    return posts.stream()
        .map(
            post ->
                row(
                    SHARE_DATE.format(post.at(today)),
                    "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A"
                        + (7_100_000_000_000_000_000L + 86_400L * (5_000 - post.daysAgo())),
                    commentary(post.text()),
                    post.detail("url").orElse(""),
                    "",
                    "MEMBER_NETWORK"))
        .collect(
            Collectors.joining(
                "\n", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n", "\n"));
  }

  /** Between two lines stand the end of one's quotes and the beginning of the other's. */
  private static String commentary(String text) {
    return text.replace("\n", "\"\n\"");
  }

  private static String profile() {
    return "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry\n"
        + row(
            InventedOwner.FIRST_NAME,
            InventedOwner.LAST_NAME,
            "",
            "Tampere",
            "",
            "Consultant, organiser of meetups",
            "",
            "Software")
        + "\n";
  }

  private static String connections(LocalDate today) {
    return "Notes:\n"
        + "\"When exporting your connection data, you may notice that some of the email addresses"
        + " are missing.\"\n\n"
        + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        + row(
            "Otso",
            "Karhu, PhD",
            "https://www.linkedin.com/in/otso-karhu",
            "",
            "Kuusi & Koivu Oy",
            "Developer",
            CONNECTED_ON.format(today.minusDays(700)))
        + "\n"
        + row("", "", "", "", "", "", CONNECTED_ON.format(today.minusDays(130)));
  }

  private static String invitations() {
    return "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        + row(
            InventedOwner.NAME,
            "Otso Karhu",
            "1/29/24, 2:37 PM",
            "",
            "OUTGOING",
            "https://www.linkedin.com/in/"
                + URLEncoder.encode(InventedOwner.LINKEDIN_HANDLE, StandardCharsets.UTF_8),
            "https://www.linkedin.com/in/otso-karhu")
        + "\n";
  }

  private static String row(String... fields) {
    return Stream.of(fields).map(LinkedInExport::field).collect(Collectors.joining(","));
  }

  private static String field(String text) {
    return text.matches("(?s).*[\",\n\r].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
