package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.CsvRow;
import dev.suunta.adapters.files.exports.Hashes;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes connections of the rows of {@code Connections.csv}: {@code First Name,Last Name,URL,Email
 * Address,Company,Position,Connected On}. Until the middle of 2023 there was no address of the
 * profile: then only a name and a day tell them apart, and both are keys in later layouts too.
 *
 * <p>A row that has nothing but a day is of somebody who closed their account or hides.
 */
final class ConnectionReader {
  private static final String DAY = "Connected On";

  /** The columns without which a row says nothing. */
  static final List<String> COLUMNS = List.of("First Name", "Last Name", DAY);

  /** A record that stands in one line: five columns at least, the last of which is a day. */
  static final Pattern BEGINS =
      Pattern.compile(
          "([^,;\\t]*[,;\\t]){5,12}\"?\\d{1,2}[ .-]\\p{L}{3,9}[ .-]\\d{2,4}\"?[,;\\t]*$");

  private static final int ABOUT_MOST = 300;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,200}@[^\\s@]{1,200}");

  private final Reading reading;
  private final Hashes names;

  /**
   * Reads connections.
   *
   * @param names takes note of the names of all of them
   */
  ConnectionReader(Reading reading, Hashes names) {
    this.reading = reading;
    this.names = names;
  }

  /** Passes on one row, or tells what is wrong with it. */
  void read(CsvRow row, Reading.Place place) {
    var party = Party.of(row.field("First Name") + " " + row.field("Last Name"), row.field("URL"));
    if (party.isGone()) {
      // Spreadsheet programs leave rows of nothing behind.
      if (!row.field(DAY).isEmpty()) {
        reading.ties().nobody();
      }
      return;
    }
    party.name().ifPresent(name -> names.add(Hashes.of(name)));
    var since = LinkedInDates.day(row.field(DAY)).filter(day -> reading.isPossible(at(day)));
    var keys = keys(party, since);
    if (since.isEmpty()) {
      tellDate(row.field(DAY), place, keys.isEmpty());
    }
    if (!keys.isEmpty()) {
      reading
          .ties()
          .connection(
              place,
              new ExportedConnection(
                  Relation.CONNECTED, keys, party.name(), since, about(row), anchors(row)));
    }
  }

  /** The surest key first; a name without a day is none. */
  static List<AccountKey> keys(Party party, Optional<LocalDate> since) {
    var keys = new ArrayList<>(party.keys());
    if (party.name().isPresent() && since.isPresent()) {
      keys.add(AccountKey.named(party.name().get(), since.get().toString()));
    }
    return keys;
  }

  /** Without an address it takes the day to tell one from the others. */
  private void tellDate(String written, Reading.Place place, boolean isLost) {
    var day = LinkedInDates.day(written);
    if (!isLost) {
      reading.leftOutDate(place, written);
    } else if (day.isEmpty()) {
      reading.unreadableDate(place, written);
    } else {
      reading.isPossible(place, at(day.get()));
    }
  }

  private static Instant at(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Optional<String> about(CsvRow row) {
    return CleanText.beginning(
        Stream.of(row.field("Position"), row.field("Company"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")),
        ABOUT_MOST);
  }

  private static List<Anchor> anchors(CsvRow row) {
    return CleanText.line(row.field("Email Address"), 2 * 200 + 1)
        .filter(address -> ADDRESS.matcher(address).matches())
        .map(Anchor::email)
        .stream()
        .toList();
  }
}
