package dev.suunta.adapters.files.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes calendars for tests, whose owner is Olli. */
final class CalendarText {
  static final String OWNER = "ATTENDEE;PARTSTAT=ACCEPTED;CN=Olli Oma:mailto:olli@oma.example";
  static final String AINO = "ATTENDEE;PARTSTAT=ACCEPTED;CN=Aino Aho:mailto:aino@aho.example";

  private static final String HEAD =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      X-WR-CALNAME:Olli Oma
      X-WR-TIMEZONE:Europe/Helsinki
      """;

  private CalendarText() {}

  /** A calendar in Helsinki with these parts. */
  static String calendar(String... parts) {
    return HEAD + String.join("", parts) + "END:VCALENDAR\n";
  }

  /** An appointment with these lines besides its id and its owner. */
  static String event(String uid, String... lines) {
    return plain(Stream.concat(Stream.of("UID:" + uid, OWNER), Stream.of(lines)).toList());
  }

  /** An appointment with these lines alone. */
  static String plain(List<String> lines) {
    var all = new ArrayList<>(lines);
    all.addFirst("BEGIN:VEVENT");
    all.add("END:VEVENT");
    return all.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** A guest who accepted. */
  static String guest(String name) {
    return "ATTENDEE;PARTSTAT=ACCEPTED;CN=%s:mailto:%s@guest.example".formatted(name, name);
  }
}
