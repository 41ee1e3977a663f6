package dev.suunta.adapters.files.exports;

import static dev.suunta.adapters.files.exports.CalendarText.AINO;
import static dev.suunta.adapters.files.exports.CalendarText.calendar;
import static dev.suunta.adapters.files.exports.CalendarText.event;
import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_TOO_LARGE;
import static dev.suunta.application.imports.ImportProblemCode.DATE_UNREADABLE;
import static dev.suunta.application.imports.ImportProblemCode.ENCODING_UNKNOWN;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static dev.suunta.application.imports.ImportProblemCode.RECURRENCE_CUT;
import static dev.suunta.application.imports.ImportProblemCode.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblem.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calendars with faults, and calendars made to exhaust their reader. */
@Timeout(120)
class BrokenCalendarsTest {
  private static final String START = "DTSTART:20260901T090000Z";

  @TempDir Path folder;

  private Opened read(String text) {
    return Opened.from(Zips.write(folder.resolve("calendar.ics"), text));
  }

  @Test
  void losesNothingButAnAppointmentThatHasNoEnd() {
    var opened =
        read(
            calendar(
                "BEGIN:VEVENT\nUID:lost\n" + START + "\n" + AINO + "\n",
                event("1", START, AINO),
                "BEGIN:VEVENT\nUID:lost too\n"));

    assertThat(opened.people().evidence()).hasSize(1);
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED, RECORD_MALFORMED);
    assertThat(opened.problems())
        .extracting(problem -> problem.position().orElseThrow())
        .containsExactly(new Position.Line(5), new Position.Line(15));
  }

  @Test
  void tellsWhereAMeetingHasNoTime() {
    var opened =
        read(
            calendar(
                event("1", "DTSTART:20260231T090000Z", AINO),
                event("2", AINO),
                event("3", "DTSTART:some day"),
                event("4", START, AINO)));

    assertThat(opened.people().evidence()).hasSize(1);
    assertThat(opened.codes()).containsExactly(DATE_UNREADABLE, DATE_UNREADABLE);
  }

  @Test
  void doesNotMistakeAnAlarmForAnAppointment() {
    var alarm =
        "BEGIN:VALARM\nUID:alarm\nDTSTART:20200101T090000Z\nATTENDEE;PARTSTAT=ACCEPTED:mailto:x@x.example\nEND:VALARM";

    var opened = read(calendar(event("1", alarm, START, AINO)));

    assertThat(opened.people().names()).containsExactly("Aino Aho");
    assertThat(opened.people().evidence()).hasSize(1);
  }

  @Test
  void readsAnAppointmentWhoseTextIsAbsurd() {
    var opened =
        read(
            calendar(
                event(
                    "1",
                    START,
                    "DESCRIPTION:" + "x".repeat(30 << 20),
                    "SUMMARY:" + "a\n b".repeat(100_000),
                    "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "A".repeat(1 << 20),
                    AINO)));

    assertThat(opened.people().evidence()).hasSize(1);
    assertThat(opened.codes()).isEmpty();
  }

  @Test
  void tellsAnAppointmentWithMoreGuestsThanAnyHas() {
    var guests =
        IntStream.range(0, 20_000)
            .mapToObj(number -> CalendarText.guest("g" + number))
            .collect(Collectors.joining("\n"));

    var opened = read(calendar(event("1", START, guests), event("2", START, AINO)));

    assertThat(opened.people().names()).containsExactly("Aino Aho");
    assertThat(opened.codes()).containsExactly(TEXT_TOO_LONG);
  }

  @Test
  void tellsACalendarInAnEncodingThatNoneHas() {
    var bytes = ("\ufeff" + calendar(event("1", START, AINO))).getBytes(StandardCharsets.UTF_16BE);

    var opened = Opened.from(Zips.write(folder.resolve("calendar.ics"), bytes));

    assertThat(opened.people().evidence()).isEmpty();
    assertThat(opened.problems()).extracting(ImportProblem::code).containsExactly(ENCODING_UNKNOWN);
  }

  @Test
  void readsAHundredThousandAppointments() {
    var events =
        IntStream.range(0, 100_000)
            .mapToObj(
                number ->
                    event(
                        "u" + number,
                        String.format(
                            Locale.ROOT,
                            "DTSTART:20%02d%02d%02dT%02d%02d00Z",
                            number % 25,
                            1 + number / 25 % 12,
                            1 + number / 300 % 28,
                            number / 8_400 % 24,
                            number / 201_600),
                        CalendarText.guest("g" + number % 997)))
            .collect(Collectors.joining());

    var people = read(calendar(events)).people();

    assertThat(people.connections()).hasSize(997);
    assertThat(people.evidence()).hasSize(100_000);
  }

  @Test
  void stopsAtMoreAppointmentsThanAreTaken() {
    var events =
        IntStream.range(0, 9)
            .mapToObj(
                number ->
                    event("u" + number, "DTSTART:2026090%dT090000Z".formatted(1 + number), AINO))
            .collect(Collectors.joining());
    var file = Zips.write(folder.resolve("calendar.ics"), calendar(events));

    var opened = Opened.from(Opened.limits(Map.of("evidence", 4L)), file);

    assertThat(opened.people().evidence()).hasSize(4);
    assertThat(opened.codes()).containsExactly(ARCHIVE_TOO_LARGE);
  }

  @Test
  void tellsTheSameEachTime() {
    var file = Zips.write(folder.resolve("calendar.ics"), calendar(event("1", START, AINO)));

    assertThat(Opened.from(file).people()).hasToString(Opened.from(file).people().toString());
  }

  @Test
  void readsRulesWithAMonthThatDoesNotExist() {
    var zone =
        """
        BEGIN:VTIMEZONE
        TZID:Own
        BEGIN:STANDARD
        DTSTART:20071301T030000
        TZOFFSETFROM:+0300
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;BYMONTH=13;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        """;

    var opened =
        read(
            calendar(
                zone,
                event("1", START, "RRULE:FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1", AINO),
                event("2", "DTSTART;TZID=Own:20260902T090000", AINO)));

    assertThat(opened.people().evidence()).hasSize(2);
    assertThat(opened.codes()).containsExactly(RECURRENCE_CUT);
  }
}
