package dev.suunta.adapters.files.exports.calendar;

import dev.suunta.adapters.files.exports.Components;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.domain.finding.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be known of all calendars before the first appointment can be judged: who stands in
 * them, what their zones are, which times of a series are told by themselves, and which of several
 * versions of an appointment is the last.
 */
final class CalendarSurvey {
  /** So many appointments of an export are taken; thirty a day for 27 years. */
  private static final int MOST = 300_000;

  /** An exception, and the zone of the calendar in which it stands. */
  private record Exception(String uid, CalendarTime time, ZoneId calendar) {}

  /**
   * The times of a series that are told by themselves.
   *
   * @param instants the times themselves
   * @param days whole days, where no time is told
   */
  record Exceptions(Set<Instant> instants, Set<LocalDate> days) {
    static Exceptions none() {
      return new Exceptions(new HashSet<>(), new HashSet<>());
    }

    boolean has(Instant at, LocalDateTime local) {
      return instants.contains(at) || days.contains(local.toLocalDate());
    }
  }

  private final Instant openedAt;
  private final int most;
  private final People people = new People();
  private final Zones zones = new Zones();
  private final Map<Long, Integer> sequences = new HashMap<>();
  private final List<Exception> exceptions = new ArrayList<>();
  private final Map<String, Exceptions> byUid = new HashMap<>();

  /**
   * Knows nothing yet.
   *
   * @param openedAt when the export was opened
   * @param evidence how much evidence is taken; it is never less than the appointments that give it
   */
  CalendarSurvey(Instant openedAt, int evidence) {
    this.openedAt = openedAt;
    this.most = Math.min(MOST, evidence);
  }

  Instant openedAt() {
    return openedAt;
  }

  People people() {
    return people;
  }

  Zones zones() {
    return zones;
  }

  /** Takes one file. */
  Components.Visitor file() {
    return new File();
  }

  private final class File implements Components.Visitor {
    private final CalendarState state = new CalendarState();

    @Override
    public void begin(String name) {
      state.begin();
    }

    @Override
    public void outside(String name, String value) {
      state.property(name, value);
      if (name.equals("X-WR-CALNAME")) {
        people.calendar(value);
      }
    }

    @Override
    public boolean component(Components.Component component) {
      var properties = component.properties();
      if (component.name().equals("VTIMEZONE")) {
        properties.stream()
            .filter(property -> property.name().equals("TZID"))
            .findFirst()
            .ifPresent(name -> zones.define(name.text(), component.text()));
        return true;
      }
      var appointment = Appointment.of(component);
      sequences.merge(appointment.key(), appointment.sequence(), Math::max);
      people.met(appointment.guests());
      appointment
          .exception()
          .ifPresent(time -> exceptions.add(new Exception(appointment.uid(), time, state.zone())));
      return sequences.size() <= most;
    }

    @Override
    public void problem(long line, ImportProblemCode code, Map<String, Fact> facts) {
      // The reading tells it.
    }
  }

  /** The times of a series that are told by themselves. */
  Exceptions exceptions(String uid) {
    if (byUid.isEmpty()) {
      for (var exception : exceptions) {
        var time = exception.time();
        var known = byUid.computeIfAbsent(exception.uid(), none -> Exceptions.none());
        if (time.timed()) {
          known.instants().add(time.at(zones, exception.calendar()));
        } else {
          known.days().add(time.local().toLocalDate());
        }
      }
    }
    return byUid.getOrDefault(uid, Exceptions.none());
  }

  /** How many appointments are taken. */
  int most() {
    return most;
  }

  /** Whether it is the last version of the appointment, and met for the first time. */
  boolean takes(Appointment appointment) {
    var last = sequences.get(appointment.key());
    if (last == null || last != appointment.sequence()) {
      return false;
    }
    sequences.remove(appointment.key());
    return true;
  }
}
