import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a LinkedIn export with many connections and three messages for each, as files in a folder:
 * {@code Crowd.java CONNECTIONS FOLDER}. The same numbers give the same files.
 */
public final class Crowd {
  private static final String[] FIRST = {
    "Aino",
    "Matti",
    "Outi",
    "Siobhán",
    "Jürgen",
    "Ивана",
    "María José",
    "Wei",
    "Nguyễn",
    "Åke",
    "Priya",
    "Youssef",
    "Freya",
    "Tomás",
    "Zoë",
    "Heikki"
  };
  private static final String[] LAST = {
    "Mäkinen", "Virtanen", "Korhonen", "O’Brien", "Müller", "Петрова", "García Pérez", "Wang",
    "Thị Hương", "Åkerblom", "Sharma", "Al-Shami", "Wright", "Reyes, PhD", "Novák", "Laine"
  };
  private static final String OWNER = "https://www.linkedin.com/in/owner-1";

  private Crowd() {}

  public static void main(String[] arguments) throws IOException {
    var count = Integer.parseInt(arguments[0]);
    var folder = Files.createDirectories(Path.of(arguments[1]));
    var random = new Random(7);
    var day = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    var second = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'");
    Files.writeString(
        folder.resolve("Profile.csv"), "First Name,Last Name,Headline\nOlli,Owner,Owner\n");
    Files.writeString(
        folder.resolve("Invitations.csv"),
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
            + "Olli Owner,Aino Mäkinen,\"1/29/26, 2:37 PM\",,OUTGOING,"
            + OWNER
            + ","
            + url(0)
            + "\n");
    try (var connections = writer(folder, "Connections.csv");
        var messages = writer(folder, "messages.csv")) {
      connections.print("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
      messages.print(
          "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\","
              + "\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\"\n");
      for (var number = 0; number < count; number++) {
        var first = FIRST[random.nextInt(FIRST.length)];
        var last = LAST[random.nextInt(LAST.length)];
        connections.printf(
            "%s,\"%s\",%s,%s,\"Northwind, Inc. %d\",Engineer,%s\n",
            first,
            last,
            url(number),
            number % 20 == 0 ? "person" + number + "@example.org" : "",
            number % 500,
            LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5000)).format(day));
        var at = LocalDateTime.of(2015, 1, 1, 8, 0).plusMinutes(random.nextInt(5_000_000));
        for (var message = 0; message < 3; message++) {
          var toOwner = message % 2 == 0;
          messages.printf(
              "\"2-%d\",\"\",\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",\"\",\"%s\",\"INBOX\"\n",
              number,
              toOwner ? first + " " + last : "Olli Owner",
              toOwner ? url(number) : OWNER,
              toOwner ? "Olli Owner" : first + " " + last,
              toOwner ? OWNER : url(number),
              at.plusMinutes(message).format(second),
              "Hello, how are you? Shall we meet next week, or the week after? ".repeat(2));
        }
      }
    }
  }

  private static PrintWriter writer(Path folder, String name) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(folder.resolve(name)));
  }

  private static String url(int number) {
    return "https://www.linkedin.com/in/member-" + Integer.toString(number * 7919 + 13, 36);
  }
}
