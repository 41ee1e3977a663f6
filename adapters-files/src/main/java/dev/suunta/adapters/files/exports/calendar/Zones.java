package dev.suunta.adapters.files.exports.calendar;

import biweekly.component.VTimezone;
import biweekly.io.ICalTimeZone;
import biweekly.io.text.ICalReader;
import dev.suunta.adapters.files.exports.Letters;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The time zones of calendars. Names that the world knows go before what a calendar says of them,
 * since definitions in exports are often cut short; then Windows' names; then the definition in the
 * calendar; and where there is none, the calendar's own zone.
 */
final class Zones {
  private static final Map<String, String> KNOWN =
      ZoneId.getAvailableZoneIds().stream()
          .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));

  private static final Pattern OFFSET = Pattern.compile("(UTC|GMT)?([+-])(\\d{1,2}):?(\\d\\d)?");

  /** A zone that changes its clocks otherwise is made to exhaust its reader. */
  private static final Pattern RULE = Pattern.compile("(?im)^RRULE[^:\\r\\n]*:(.*)$");

  private static final Pattern MODEST_RULE =
      Pattern.compile("(?i)(?=.*FREQ=(YEARLY|MONTHLY))(?!.*BY(HOUR|MINUTE|SECOND)=).{1,120}");

  private static final int MOST_LINES = 600;
  private static final int MOST_DEFINITIONS = 500;

  private final Map<String, String> definitions = new HashMap<>();
  private final Map<String, Zone> defined = new HashMap<>();

  /** Keeps a {@code VTIMEZONE}; the first of each name counts. */
  void define(String name, String definition) {
    var rules = RULE.matcher(definition);
    var modest = definition.lines().count() <= MOST_LINES;
    while (rules.find()) {
      modest &= MODEST_RULE.matcher(rules.group(1).strip()).matches();
    }
    if (modest && definitions.size() < MOST_DEFINITIONS) {
      definitions.putIfAbsent(name, definition);
    }
  }

  /** The zone of that name; the calendar's own if nobody knows it. */
  Zone of(String name, ZoneId calendar) {
    return named(name)
        .map(Zone::of)
        .or(() -> Optional.ofNullable(defined.get(name)))
        .or(() -> fromDefinition(name))
        .orElseGet(() -> Zone.of(calendar));
  }

  private Optional<Zone> fromDefinition(String name) {
    var definition = definitions.remove(name);
    var zone = definition == null ? Optional.<Zone>empty() : parsed(definition);
    zone.ifPresent(found -> defined.put(name, found));
    return zone;
  }

  /** A zone by its name in the tz database, whatever stands before it, or its name of Windows. */
  static Optional<ZoneId> named(String name) {
    var bare = name.strip().replaceAll("^\"|\"$", "");
    var parts = List.of(bare.split("/", -1));
    var last = parts.size();
    return WindowsZones.named(bare)
        .or(() -> known(bare))
        .or(() -> last < 3 ? Optional.empty() : known(tail(parts, 3)))
        .or(() -> last < 2 ? Optional.empty() : known(tail(parts, 2)))
        .or(() -> last < 2 ? Optional.empty() : known(tail(parts, 1)))
        .map(ZoneId::of)
        .or(() -> offset(bare));
  }

  private static String tail(List<String> parts, int length) {
    return String.join("/", parts.subList(parts.size() - length, parts.size()));
  }

  private static Optional<String> known(String name) {
    return Optional.ofNullable(KNOWN.get(Letters.small(name)));
  }

  private static Optional<ZoneId> offset(String name) {
    var offset = OFFSET.matcher(name);
    if (!offset.matches()) {
      return Optional.empty();
    }
    try {
      var sign = offset.group(2).equals("-") ? -1 : 1;
      var minutes = offset.group(4) == null ? 0 : Integer.parseInt(offset.group(4));
      return Optional.of(
          ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(3)), sign * minutes));
    } catch (DateTimeException noOffset) {
      return Optional.empty();
    }
  }

  private static Optional<Zone> parsed(String definition) {
    var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + definition + "END:VCALENDAR\r\n";
    try (var reader = new ICalReader(text)) {
      var calendar = Optional.ofNullable(reader.readNext());
      return calendar.stream()
          .flatMap(read -> read.getTimezoneInfo().getComponents().stream())
          .filter(component -> !observances(component).isEmpty())
          .findFirst()
          .map(component -> custom(new ICalTimeZone(component)));
    } catch (IOException | RuntimeException | AssertionError unparsable) {
      // The library throws these, too, at values that it did not foresee, such as a 13th month.
      return Optional.empty();
    }
  }

  private static List<?> observances(VTimezone component) {
    return component.getStandardTimes().isEmpty()
        ? component.getDaylightSavingsTime()
        : component.getStandardTimes();
  }

  private static Zone custom(TimeZone zone) {
    return local -> {
      try {
        var calendar = new GregorianCalendar(zone, Locale.ROOT);
        calendar.clear();
        calendar.set(
            local.getYear(),
            local.getMonthValue() - 1,
            local.getDayOfMonth(),
            local.getHour(),
            local.getMinute(),
            local.getSecond());
        return Instant.ofEpochMilli(calendar.getTimeInMillis());
      } catch (RuntimeException | AssertionError incomplete) {
        return local.toInstant(ZoneOffset.UTC);
      }
    };
  }
}
