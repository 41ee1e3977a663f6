package dev.suunta.adapters.files.exports.calendar;

import dev.suunta.adapters.files.exports.Components;
import dev.suunta.adapters.files.exports.ContentKey;
import dev.suunta.adapters.files.exports.ContentProperty;
import dev.suunta.adapters.files.exports.Hashes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One appointment as a calendar tells it; of one that recurs, the whole series or the one time at
 * which it is different.
 *
 * @param uid what it is told from others by; a series and its exceptions have the same
 * @param sequence how often it was changed
 * @param exception the time of the series that it stands for, if it does
 * @param start when it begins, for the first time
 * @param rules how it recurs
 * @param further times at which it is besides
 * @param except times at which it is not
 * @param cancelled whether it does not take place
 * @param guests the people, the host among them, each once by name and address
 */
record Appointment(
    String uid,
    int sequence,
    Optional<CalendarTime> exception,
    Optional<CalendarTime> start,
    List<String> rules,
    List<CalendarTime> further,
    List<CalendarTime> except,
    boolean cancelled,
    List<Guest> guests) {
  /** The properties that are looked at: nothing of what an appointment is about. */
  static final Set<String> KEPT =
      Set.of(
          ("UID SEQUENCE RECURRENCE-ID DTSTART RRULE RDATE EXDATE STATUS ATTENDEE ORGANIZER TZID")
              .split(" "));

  /** More rules than one are allowed, and not used. */
  private static final int MOST_RULES = 4;

  Appointment {
    rules = List.copyOf(rules);
    further = List.copyOf(further);
    except = List.copyOf(except);
    guests = List.copyOf(guests);
  }

  static Appointment of(Components.Component component) {
    var properties = component.properties();
    var uid = text(properties, "UID");
    return new Appointment(
        // Without an id, nothing but what it is tells it from others.
        uid.isEmpty() ? ContentKey.of(component.text()) : uid,
        sequence(text(properties, "SEQUENCE")),
        first(properties, "RECURRENCE-ID").flatMap(CalendarTime::of),
        first(properties, "DTSTART").flatMap(CalendarTime::of),
        all(properties, "RRULE").stream().map(ContentProperty::value).limit(MOST_RULES).toList(),
        times(properties, "RDATE"),
        times(properties, "EXDATE"),
        text(properties, "STATUS").equalsIgnoreCase("CANCELLED"),
        guests(properties));
  }

  private static List<ContentProperty> all(List<ContentProperty> properties, String name) {
    return properties.stream().filter(property -> property.name().equals(name)).toList();
  }

  private static Optional<ContentProperty> first(List<ContentProperty> properties, String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  private static String text(List<ContentProperty> properties, String name) {
    return first(properties, name).map(ContentProperty::text).orElse("");
  }

  private static int sequence(String number) {
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
  }

  /** A further time may be a period, of which the beginning counts. */
  private static List<CalendarTime> times(List<ContentProperty> properties, String name) {
    return all(properties, name).stream()
        .map(
            property ->
                new ContentProperty(
                    name, property.parameters(), property.value().replaceAll("/[^,]*", "")))
        .flatMap(property -> CalendarTime.all(property).stream())
        .limit(Recurrences.MOST)
        .toList();
  }

  /**
   * Whoever called the others together takes part, also where Outlook does not name them among the
   * guests.
   */
  private static List<Guest> guests(List<ContentProperty> properties) {
    var guests = new LinkedHashMap<String, Guest>();
    for (var property : all(properties, "ATTENDEE")) {
      Guest.of(property).ifPresent(guest -> guests.putIfAbsent(guest.key(), guest));
    }
    first(properties, "ORGANIZER")
        .flatMap(Guest::of)
        .filter(
            host ->
                guests.values().stream().noneMatch(guest -> guest.address().equals(host.address())))
        .map(host -> new Guest(host.address(), host.name(), "ACCEPTED"))
        .ifPresent(host -> guests.put(host.key(), host));
    return List.copyOf(guests.values());
  }

  /** What tells it from all others: a series, and each of its exceptions. */
  long key() {
    return Hashes.of(uid, exception.map(CalendarTime::toString).orElse(""));
  }
}
