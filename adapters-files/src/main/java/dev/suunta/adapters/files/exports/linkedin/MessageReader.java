package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.CsvRow;
import dev.suunta.adapters.files.exports.Hashes;
import dev.suunta.adapters.files.exports.Letters;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.adapters.files.exports.Remembered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes messages from the rows of {@code messages.csv}, of 9, 10 or 13 columns. What they say
 * leaves this class only as a sum that tells repeated ones from others.
 */
final class MessageReader {
  /** The columns without which a row says nothing. */
  static final List<String> COLUMNS =
      List.of("CONVERSATION ID", "FROM", "SENDER PROFILE URL", "TO", "DATE");

  /** A conversation's id, which is Base64, and a date in the same line. */
  static final Pattern BEGINS =
      Pattern.compile(
          "\"?2-[A-Za-z0-9+/_-]{6,200}={0,2}\"?[,;\\t].{0,2000}"
              + "[,;\\t]\"?\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC\"?[,;\\t]");

  /** The column that came in the middle of 2023. */
  private static final String ADDRESSES = "RECIPIENT PROFILE URLS";

  private final Reading reading;
  private final Correspondence correspondence;
  private final Remembered<Party> senders = new Remembered<>();
  private final Remembered<List<Party>> recipients = new Remembered<>();

  MessageReader(Reading reading, Correspondence correspondence) {
    this.reading = reading;
    this.correspondence = correspondence;
  }

  /** Takes one message, or tells what is wrong with it. */
  void read(CsvRow row, Reading.Place place) {
    var address = row.field("SENDER PROFILE URL");
    if (isSponsored(row, address) || isDraft(row)) {
      return;
    }
    var at = LinkedInDates.time(row.field("DATE"));
    if (at.isEmpty()) {
      reading.unreadableDate(place, row.field("DATE"));
    } else if (reading.isPossible(place, at.get())) {
      var from = row.field("FROM");
      var sender = senders.of(from + "\n" + address, () -> Party.of(from, address));
      correspondence.take(message(row, place, sender, at.get()));
    }
  }

  /** Advertising has no sender whom one could know, and a form of its own. */
  private static boolean isSponsored(CsvRow row, String address) {
    return address.isEmpty() && row.field("CONTENT").contains("spinmail");
  }

  private static boolean isDraft(CsvRow row) {
    return isYes(row.field("IS MESSAGE DRAFT")) || isYes(row.field("IS CONVERSATION DRAFT"));
  }

  private static boolean isYes(String written) {
    var small = Letters.small(written);
    return small.equals("yes") || small.equals("true");
  }

  private Message message(CsvRow row, Reading.Place place, Party sender, Instant at) {
    var names = row.field("TO");
    var addresses = row.field(ADDRESSES);
    return new Message(
        place,
        identity(row, sender),
        Hashes.of(row.field("CONVERSATION ID")),
        sender,
        names,
        row.has(ADDRESSES)
            ? Optional.of(
                recipients.of(names + "\n" + addresses, () -> Recipients.of(names, addresses)))
            : Optional.empty(),
        at,
        hasNoFolder(row));
  }

  /** Two messages of one second differ in what they say. */
  private static long identity(CsvRow row, Party sender) {
    return Hashes.of(
        "message",
        row.field("CONVERSATION ID"),
        row.field("DATE"),
        sender.slug().or(sender::name).orElse(""),
        Integer.toString(row.field("CONTENT").hashCode()));
  }

  /** Layouts that do not say what is a draft show it by the folder. */
  private static boolean hasNoFolder(CsvRow row) {
    return !row.has("IS MESSAGE DRAFT") && row.has("FOLDER") && row.field("FOLDER").isEmpty();
  }
}
