package dev.suunta.adapters.files.exports;

import static dev.suunta.adapters.files.exports.CalendarText.AINO;
import static dev.suunta.adapters.files.exports.CalendarText.calendar;
import static dev.suunta.adapters.files.exports.CalendarText.event;
import static dev.suunta.adapters.files.exports.CalendarText.guest;
import static dev.suunta.adapters.files.exports.CalendarText.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which appointments say that two people met, and when that was. */
class CalendarReaderTest {
  private static final String START = "DTSTART:20260901T090000Z";

  @TempDir Path folder;

  private OpenedPeople read(String... parts) {
    return Opened.from(Zips.write(folder.resolve("calendar.ics"), calendar(parts))).people();
  }

  private static List<String> times(OpenedPeople people) {
    return people.evidence().stream().map(evidence -> evidence.at().toString()).toList();
  }

  @Test
  void tellsWhoWasMetAndWhen() {
    var people = read(event("1", START, AINO));

    assertThat(people.keys()).containsExactly("HANDLE aino@aho.example");
    assertThat(people.evidence())
        .extracting(ExportedEvidence::kind, ExportedEvidence::direction)
        .containsExactly(tuple(EvidenceKind.APPOINTMENT, Direction.TOGETHER));
    assertThat(times(people)).containsExactly("2026-09-01T09:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART;VALUE=DATE:20260901",
        "DTSTART:20260901T090000Z\nSTATUS:CANCELLED",
        "DTSTART:20261122T000000",
        "DTSTART:20261201T090000Z",
        "DTSTART:19690901T090000Z"
      })
  void takesNoAppointmentForAMeetingThatWasNone(String lines) {
    var people = read(event("1", lines, AINO));

    assertThat(people.evidence()).isEmpty();
    assertThat(people.names()).containsExactly("Aino Aho");
  }

  @Test
  void takesYesterdayForOverAndTodayNot() {
    assertThat(times(read(event("1", "DTSTART:20261121T235900", AINO))))
        .containsExactly("2026-11-21T21:59:00Z");
    assertThat(times(read(event("1", "DTSTART:20261121T220000Z", AINO)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEEDS-ACTION", "TENTATIVE", "DECLINED", "DELEGATED"})
  void takesNobodyForMetWhoDidNotAccept(String answer) {
    var people = read(event("1", START, AINO.replace("ACCEPTED", answer), guest("Bo")));

    assertThat(people.evidence()).extracting(one -> one.name().orElse("")).containsExactly("Bo");
  }

  @Test
  void takesNobodyForMetWhereTheOwnerDeclined() {
    var declined = CalendarText.OWNER.replace("ACCEPTED", "DECLINED");

    assertThat(read(plain(List.of("UID:1", START, declined, AINO))).evidence()).isEmpty();
    assertThat(read(plain(List.of("UID:1", START, AINO))).evidence()).hasSize(1);
  }

  @Test
  void takesNobodyForMetInALargeMeeting() {
    var eight = IntStream.range(0, 7).mapToObj(number -> guest("g" + number));
    var nine = IntStream.range(0, 8).mapToObj(number -> guest("g" + number));

    assertThat(read(event("1", lines(eight))).evidence()).hasSize(7);
    var people = read(event("1", lines(nine)));
    assertThat(people.evidence()).isEmpty();
    assertThat(people.names()).hasSize(8);
  }

  private static String[] lines(Stream<String> guests) {
    return Stream.concat(Stream.of(START), guests).toArray(String[]::new);
  }

  @Test
  void doesNotCountRoomsAndThingsAsPeople() {
    var things =
        Stream.of("ROOM", "RESOURCE", "GROUP", "room")
            .map(
                type ->
                    "ATTENDEE;CUTYPE=" + type + ";PARTSTAT=ACCEPTED:mailto:" + type + "@x.example");

    var people =
        read(
            event(
                "1",
                Stream.concat(
                        Stream.of(
                            START,
                            AINO,
                            "ATTENDEE;PARTSTAT=ACCEPTED:mailto:c_1@resource.calendar.google.com"),
                        things)
                    .toArray(String[]::new)));

    assertThat(people.names()).containsExactly("Aino Aho");
  }

  @Test
  void takesTheHostForAGuestWhoIsThere() {
    var people =
        read(
            event("1", START, "ORGANIZER;CN=Hilla Host:MAILTO:Hilla@Host.example"),
            event(
                "2",
                START,
                "ORGANIZER;CN=Aino Aho:mailto:aino@aho.example",
                AINO.replace("ACCEPTED", "TENTATIVE")));

    assertThat(people.names()).containsExactly("Hilla Host", "Aino Aho");
    assertThat(people.evidence())
        .extracting(one -> one.name().orElse(""))
        .containsExactly("Hilla Host");
  }

  @Test
  void countsAnAppointmentOnceThatStandsThereTwice() {
    var people =
        read(
            event("1", START, AINO),
            event("1", START, AINO),
            event("2", "DTSTART:20260903T090000Z", "SEQUENCE:0", AINO),
            event("2", "DTSTART:20260904T090000Z", "SEQUENCE:2", AINO),
            event("2", "DTSTART:20260905T090000Z", "SEQUENCE:1", AINO),
            event("other id", START, AINO));

    assertThat(times(people)).containsExactly("2026-09-01T09:00:00Z", "2026-09-04T09:00:00Z");
  }

  @Test
  void countsAppointmentsWithoutAnIdEachByItself() {
    var first = plain(List.of(START, CalendarText.OWNER, AINO));
    var second = plain(List.of("DTSTART:20260902T090000Z", CalendarText.OWNER, AINO));

    assertThat(times(read(first, second, first))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART:20260701T120000Z, 12",
    "DTSTART:20260701T120000, 9",
    "DTSTART;TZID=Europe/Helsinki:20260701T120000, 9",
    "DTSTART;TZID=America/New_York:20260701T120000, 16",
    "DTSTART;TZID=FLE Standard Time:20260701T120000, 9",
    "'DTSTART;TZID=\"Eastern Standard Time\":20260701T120000', 16",
    "DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260701T120000, 11",
    "DTSTART;TZID=GMT+0300:20260701T120000, 9",
    "DTSTART;TZID=Nowhere:20260701T120000, 9"
  })
  void readsTimesInTheirZones(String start, int hour) {
    assertThat(times(read(event("1", start, AINO))))
        .containsExactly("2026-07-01T%02d:00:00Z".formatted(hour));
  }

  @Test
  void countsInUtcWhereNoZoneIsTold() {
    var text = calendar(event("1", "DTSTART;TZID=Nowhere:20260701T120000", AINO));
    var file = Zips.write(folder.resolve("no.ics"), text.replaceFirst("X-WR-TIMEZONE.*\n", ""));

    assertThat(times(Opened.from(file).people())).containsExactly("2026-07-01T12:00:00Z");
  }

  @Test
  void readsNamesAsTheyAreAndAddressesInOneWay() {
    var people =
        read(
            event(
                "1",
                START,
                "ATTENDEE;PARTSTAT=ACCEPTED;CN=\"Mäki, <i>Aino</i>; \":MAILTO:AINO@Maki.example",
                "ATTENDEE;PARTSTAT=ACCEPTED;CN=bo@bo.example:mailto:BO@bo.example",
                "ATTENDEE;PARTSTAT=ACCEPTED;CN=Nobody:invalid:nomail",
                "ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=cy@cy.example;CN=Cy:urn:uuid:1",
                "ATTENDEE;PARTSTAT=ACCEPTED;CN=Dag:mailto:dag@",
                " dag.example"));

    assertThat(people.names()).containsExactly("Mäki, <i>Aino</i>;", "-", "Cy", "Dag");
    assertThat(people.keys())
        .containsExactly(
            "HANDLE aino@maki.example",
            "HANDLE bo@bo.example",
            "HANDLE cy@cy.example",
            "HANDLE dag@dag.example");
  }

  @Test
  void knowsTheOwnerByTheCalendarsNameOrAddressOrByBeingEverywhere() {
    var events = event("1", START, AINO) + event("2", "DTSTART:20260902T090000Z", guest("Bo"));
    var named = calendar(events);
    var addressed = named.replace("X-WR-CALNAME:Olli Oma", "X-WR-CALNAME:olli@oma.example");
    var nameless = named.replace("X-WR-CALNAME:Olli Oma", "X-WR-CALNAME:Calendar");
    var second =
        named.replace(
            "END:VCALENDAR",
            event(
                    "3",
                    "DTSTART:20260903T090000Z",
                    "ATTENDEE;PARTSTAT=ACCEPTED;CN=Olli Oma:mailto:olli@work.example",
                    AINO)
                + "END:VCALENDAR");

    for (var text : List.of(named, addressed, nameless, second)) {
      var people = Opened.from(Zips.write(folder.resolve("o.ics"), text)).people();
      assertThat(people.names()).containsExactly("Aino Aho", "Bo");
    }
  }

  @Test
  void tellsAFamilyThatSharesAnAddressApart() {
    var people =
        read(
            event(
                "1", START, "ATTENDEE;PARTSTAT=ACCEPTED;CN=Jukka Koski:mailto:koti@koski.example"),
            event(
                "2",
                "DTSTART:20260902T090000Z",
                "ATTENDEE;PARTSTAT=ACCEPTED;CN=Tiina Koski:mailto:koti@koski.example"),
            event("3", START, "ATTENDEE;PARTSTAT=ACCEPTED;CN=Maija Lehto:mailto:maija@x.example"),
            event("4", START, "ATTENDEE;PARTSTAT=ACCEPTED;CN=Maija Öhman:mailto:maija@x.example"),
            event("5", START, "ATTENDEE;PARTSTAT=ACCEPTED;CN=Maikku:mailto:maija@x.example"));

    assertThat(people.names()).containsExactly("Jukka Koski", "Tiina Koski", "Maija Lehto");
    assertThat(people.deeds())
        .containsExactly(
            "APPOINTMENT TOGETHER | NAME_AND_TIME koti@koski.example jukka koski | Jukka Koski",
            "APPOINTMENT TOGETHER | NAME_AND_TIME koti@koski.example tiina koski | Tiina Koski",
            "APPOINTMENT TOGETHER | HANDLE maija@x.example | Maija Lehto");
  }

  @Test
  void tellsNothingOfACalendarThatTakesBack() {
    var text = calendar(event("1", START, AINO)).replace("VERSION", "METHOD:CANCEL\nVERSION");

    assertThat(Opened.from(Zips.write(folder.resolve("c.ics"), text)).people().evidence())
        .isEmpty();
  }

  @Test
  void neverSaysThatAllGuestsAreThere() {
    assertThat(read(event("1", START, AINO)).wholeLists()).isEmpty();
  }

  @Test
  void readsTheCalendarsOfAnArchiveAsOne() {
    var work = calendar(event("1", START, AINO), event("2", "DTSTART:20260902T090000Z", AINO));
    var home = calendar(event("1", START, AINO), event("3", "DTSTART:20260903T090000Z", AINO));

    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("takeout.zip"),
                "Takeout/Calendar/Work.ics",
                work,
                "Takeout/Calendar/Home.ics",
                home));

    assertThat(opened.exports()).hasSize(1);
    assertThat(opened.people().connections()).hasSize(1);
    assertThat(opened.people().evidence()).hasSize(3);
  }
}
