package dev.suunta.adapters.files.exports.calendar;

import com.google.auto.service.AutoService;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportReader;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads calendars from iCalendar files (RFC 5545), which every calendar gives; Google packs one for
 * each calendar into an archive.
 *
 * <p>An appointment tells that two people met if it was at a time of day and is over, was not
 * cancelled, the other had accepted and the owner had not declined, and no more than {@value
 * Meetings#MOST_PEOPLE} people were asked: in a larger meeting one meets nobody. What it was about
 * is not read.
 */
@AutoService(ExportReader.class)
public final class CalendarReader implements ExportReader {
  private static final int HEAD = 512;

  @Override
  public String format() {
    return "icalendar";
  }

  /** No network to post on, but a place where the owner meets people, too. */
  @Override
  public NetworkId network() {
    return new NetworkId("calendar");
  }

  @Override
  public Optional<RecognisedExport> recognise(ExportTree tree) {
    return tree.has(entry -> isOne(tree, entry))
        ? Optional.of(
            new RecognisedExport(
                format(),
                network(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()))
        : Optional.empty();
  }

  private static boolean isNamedSo(ExportEntry entry) {
    return entry.name().endsWith(".ics") || entry.name().endsWith(".ical");
  }

  private static boolean isOne(ExportTree tree, ExportEntry entry) {
    // In UTF-16 every other byte of it is 0: that it cannot be read is told when it is read.
    return isNamedSo(entry)
        && tree.head(entry, HEAD)
            .replace("\0", "")
            .toUpperCase(Locale.ROOT)
            .contains("BEGIN:VCALENDAR");
  }

  @Override
  public void read(ExportTree tree, OpenedExports.Reader reader) {
    var entries =
        tree.select(entry -> isOne(tree, entry) || (isNamedSo(entry) && tree.isUnreadable(entry)));
    var twice = Stream.concat(entries.stream(), entries.stream()).toList();
    var reading = new Reading(tree, reader, Instant.EPOCH, twice);
    var survey = new CalendarSurvey(tree.openedAt(), tree.limits().evidence());
    for (var entry : entries) {
      reading.survey().bytes(entry, in -> Meetings.PARTS.read(in, survey.file()));
    }
    var meetings = new Meetings(reading, survey);
    entries.stream().findFirst().ifPresent(meetings::tellGuests);
    for (var entry : entries) {
      reading.bytes(entry, in -> Meetings.PARTS.read(in, meetings.file(entry)));
    }
  }
}
