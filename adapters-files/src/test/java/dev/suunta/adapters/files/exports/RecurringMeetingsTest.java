package dev.suunta.adapters.files.exports;

import static dev.suunta.adapters.files.exports.CalendarText.AINO;
import static dev.suunta.adapters.files.exports.CalendarText.calendar;
import static dev.suunta.adapters.files.exports.CalendarText.event;
import static dev.suunta.application.imports.ImportProblemCode.RECURRENCE_CUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When meetings were that recur, and when they were not. */
@Timeout(60)
class RecurringMeetingsTest {
  private static final String NINE = "DTSTART;TZID=Europe/Helsinki:20261019T090000";

  @TempDir Path folder;

  private Opened read(String... parts) {
    return Opened.from(Zips.write(folder.resolve("calendar.ics"), calendar(parts)));
  }

  private List<String> times(String... parts) {
    return read(parts).people().evidence().stream()
        .map(evidence -> evidence.at().toString())
        .toList();
  }

  @Test
  void followsTheClockOnTheWallWhenClocksAreChanged() {
    assertThat(times(event("1", NINE, "RRULE:FREQ=WEEKLY", AINO)))
        .containsExactly(
            "2026-10-19T06:00:00Z",
            "2026-10-26T07:00:00Z",
            "2026-11-02T07:00:00Z",
            "2026-11-09T07:00:00Z",
            "2026-11-16T07:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=WEEKLY;COUNT=2                                  | 2
          FREQ=WEEKLY;INTERVAL=2                               | 3
          FREQ=WEEKLY;UNTIL=20261102T070000Z                   | 3
          FREQ=WEEKLY;UNTIL=20261102T065959Z                   | 2
          FREQ=WEEKLY;UNTIL=20261102T090000                    | 3
          FREQ=WEEKLY;UNTIL=20261102                           | 3
          FREQ=WEEKLY;UNTIL=20261101                           | 2
          FREQ=WEEKLY;BYDAY=MO,WE                              | 10
          freq=daily;count=5                                   | 5
          FREQ=MONTHLY;BYDAY=3MO                               | 2
          FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1                    | 2
          FREQ=YEARLY;INTERVAL=1                               | 1
          FREQ=DAILY;BYHOUR=9,15;COUNT=4                       | 4
          FREQ=WEEKLY;WKST=SU;BYDAY=SU                         | 5
          """)
  void followsRules(String rule, int times) {
    assertThat(times(event("1", NINE, "RRULE:" + rule, AINO))).hasSize(times);
  }

  @Test
  void leavesOutWhatIsExceptedAndMovesWhatIsMoved() {
    var series =
        event(
            "1",
            NINE,
            "RRULE:FREQ=WEEKLY",
            "EXDATE;TZID=Europe/Helsinki:20261026T090000,20261102T090000",
            AINO);
    var moved =
        event(
            "1",
            "DTSTART;TZID=Europe/Helsinki:20261110T150000",
            "RECURRENCE-ID:20261109T070000Z",
            AINO);
    var cancelled =
        event(
            "1",
            "DTSTART;TZID=Europe/Helsinki:20261116T090000",
            "RECURRENCE-ID;TZID=Europe/Helsinki:20261116T090000",
            "STATUS:CANCELLED",
            AINO);

    assertThat(times(moved, series, cancelled))
        .containsExactly("2026-11-10T13:00:00Z", "2026-10-19T06:00:00Z");
  }

  @Test
  void leavesOutWholeDaysAndAddsFurtherTimes() {
    assertThat(
            times(
                event(
                    "1",
                    NINE,
                    "RRULE:FREQ=WEEKLY;COUNT=3",
                    "EXDATE;VALUE=DATE:20261026",
                    "RDATE;TZID=Europe/Helsinki:20261103T090000",
                    "RDATE;VALUE=PERIOD:20261104T070000Z/PT1H,20270104T070000Z/20270104T080000Z",
                    AINO)))
        .containsExactly(
            "2026-10-19T06:00:00Z",
            "2026-11-02T07:00:00Z",
            "2026-11-03T07:00:00Z",
            "2026-11-04T07:00:00Z");
  }

  @Test
  void judgesEachExceptionByItsOwnGuests() {
    var series = event("1", NINE, "RRULE:FREQ=WEEKLY;COUNT=2", AINO);
    var alone =
        event(
            "1",
            "DTSTART;TZID=Europe/Helsinki:20261026T090000",
            "RECURRENCE-ID;TZID=Europe/Helsinki:20261026T090000",
            AINO.replace("ACCEPTED", "DECLINED"));

    assertThat(times(series, alone)).containsExactly("2026-10-19T06:00:00Z");
  }

  @Test
  void countsAnExceptionWhoseSeriesIsNotThere() {
    assertThat(
            times(event("1", "DTSTART:20261026T090000Z", "RECURRENCE-ID:20261025T090000Z", AINO)))
        .containsExactly("2026-10-26T09:00:00Z");
  }

  @Test
  void looksBackTenYearsOnMeetingsThatNeverEnd() {
    var opened = read(event("1", "DTSTART:19990101T090000Z", "RRULE:FREQ=DAILY", AINO));

    assertThat(opened.people().evidence()).hasSizeBetween(3_650, 3_655);
    assertThat(opened.people().evidence().get(1).at()).isAfter("2016-11-20T00:00:00Z");
    assertThat(opened.people().evidence().getLast().at()).isEqualTo("2026-11-21T09:00:00Z");
    assertThat(opened.codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=5",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,10,20,30,40,50",
        "FREQ=FORTNIGHTLY",
        "FREQ=DAILY;INTERVAL=2147483647",
        "FREQ=",
        "INTERVAL=2",
        ""
      })
  void countsOnceAndTellsWhatRecursAsNoMeetingDoes(String rule) {
    var opened = read(event("1", NINE, "RRULE:" + rule, AINO));

    assertThat(opened.people().evidence()).hasSize(1);
    assertThat(opened.codes()).containsExactly(RECURRENCE_CUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;COUNT=99999999999999999999",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYSETPOS=400",
        "FREQ=YEARLY;BYWEEKNO=99"
      })
  void endsWithRulesThatLeadNowhere(String rule) {
    assertThat(times(event("1", NINE, "RRULE:" + rule, AINO))).isNotEmpty();
  }

  @Test
  void cutsTwiceADayForTenYearsAndTellsIt() {
    var opened = read(event("1", "DTSTART:20000101T090000Z", "RRULE:FREQ=DAILY;BYHOUR=9,15", AINO));

    assertThat(opened.people().evidence()).hasSize(5_001);
    assertThat(opened.codes()).containsExactly(RECURRENCE_CUT);
  }

  @Test
  void followsEndlessRulesUntilItIsEnough() {
    var events = new StringBuilder();
    for (var number = 0; number < 500; number++) {
      events.append(event("u" + number, "DTSTART:19700102T090000Z", "RRULE:FREQ=DAILY", AINO));
    }

    var opened = read(events.toString());

    assertThat(opened.people().evidence()).hasSizeBetween(3_650, 3_655);
    assertThat(opened.codes()).contains(RECURRENCE_CUT);
  }

  @Test
  void followsTheClocksOfAZoneThatOnlyTheCalendarKnows() {
    var zone =
        """
        BEGIN:VTIMEZONE
        TZID:Custom
        BEGIN:STANDARD
        DTSTART:16010101T040000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0800
        TZOFFSETTO:+0700
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T030000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0700
        TZOFFSETTO:+0800
        END:DAYLIGHT
        END:VTIMEZONE
        """;

    assertThat(
            times(
                event(
                    "1", "DTSTART;TZID=Custom:20261019T090000", "RRULE:FREQ=WEEKLY;COUNT=2", AINO),
                zone))
        .containsExactly("2026-10-19T01:00:00Z", "2026-10-26T02:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=YEARLY;BYHOUR=1,2,3;BYSECOND=1",
        "TZOFFSETTO:nonsense",
        "DTSTART:nonsense"
      })
  void takesTheCalendarsZoneForOneThatCannotBeFollowed(String line) {
    var zone =
        "BEGIN:VTIMEZONE\nTZID:Odd\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
            + "TZOFFSETFROM:+0000\n"
            + line
            + "\nEND:STANDARD\nEND:VTIMEZONE\n";

    assertThat(times(zone, event("1", "DTSTART;TZID=Odd:20261019T090000", AINO))).hasSize(1);
  }
}
