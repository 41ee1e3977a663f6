package dev.suunta.adapters.files.strategy;

import static dev.suunta.application.documents.DocumentProblemCode.TIME_UNREADABLE;

import dev.suunta.adapters.files.yaml.Problems;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlNode.Scalar;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.strategy.GoodHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Good hours as documents say them: {@code weekdays 08:00-09:30}, {@code mon thu 17:00-24:00}. */
final class HoursText {
  /** The most hours of one network; each hour of every day is fewer. */
  static final int MOST = 200;

  private static final String END_OF_DAY = "24:00";
  private static final Map<String, Set<DayOfWeek>> DAYS = days();

  private HoursText() {}

  private static Map<String, Set<DayOfWeek>> days() {
    var days = new LinkedHashMap<String, Set<DayOfWeek>>();
    days.put("daily", EnumSet.allOf(DayOfWeek.class));
    days.put("weekdays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    days.put("weekends", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    for (var day : DayOfWeek.values()) {
      days.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), EnumSet.of(day));
    }
    return days;
  }

  static List<GoodHours> read(YamlFields fields, String key) {
    var hours = new ArrayList<GoodHours>();
    for (var scalar : fields.list(key, MOST)) {
      read(fields, key, scalar).ifPresent(hours::add);
    }
    return hours;
  }

  private static Optional<GoodHours> read(YamlFields fields, String key, Scalar scalar) {
    var words = scalar.value().strip().split(" +");
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var index = 0; index < Math.max(1, words.length - 1); index++) {
      var named = DAYS.get(words[index]);
      if (named == null) {
        fields.unknown(key, scalar, words[index], DAYS.keySet());
        return Optional.empty();
      }
      days.addAll(named);
    }
    var times = words[words.length - 1].split("-", -1);
    if (times.length == 2) {
      try {
        var from = LocalTime.parse(times[0]);
        var to = times[1].equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(times[1]);
        if (to.equals(LocalTime.MIDNIGHT) || from.isBefore(to)) {
          return Optional.of(new GoodHours(days, from, to));
        }
      } catch (DateTimeParseException unreadable) {
        // Told below, as hours that end before they begin.
      }
    }
    fields
        .problems()
        .add(
            TIME_UNREADABLE, scalar.place(), Fact.of(key), Problems.quote(words[words.length - 1]));
    return Optional.empty();
  }

  static String write(GoodHours hours) {
    var named =
        DAYS.entrySet().stream()
            .filter(days -> days.getValue().equals(hours.days()))
            .map(Map.Entry::getKey)
            .findFirst();
    var days =
        named.orElseGet(
            () ->
                DAYS.entrySet().stream()
                    .filter(day -> day.getValue().size() == 1)
                    .filter(day -> hours.days().containsAll(day.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(" ")));
    var to = hours.to().equals(LocalTime.MIDNIGHT) ? END_OF_DAY : hours.to().toString();
    return days + " " + hours.from() + "-" + to;
  }
}
