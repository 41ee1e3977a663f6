package dev.suunta.adapters.files.exports.calendar;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.Components;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.Hashes;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.name.NameKey;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whom the owner met and when, from the appointments of a calendar. */
final class Meetings {
  /** In a meeting of more people than this, the owner among them, one meets nobody. */
  static final int MOST_PEOPLE = 8;

  /** What is cut out of calendars. */
  static final Components PARTS =
      new Components(
          Set.of("VEVENT", "VTIMEZONE"), Set.of("VCALENDAR"), Set.of("VTIMEZONE"), kept());

  /** As much of a name as fits into a key behind the longest address, and more than enough. */
  private static final int MOST_OF_NAME = 80;

  private static final int MOST_OF_RULE = 100;

  private final Reading reading;
  private final CalendarSurvey survey;
  private final Set<String> owner;
  private final Recurrences recurrences = new Recurrences();
  private int appointments;

  Meetings(Reading reading, CalendarSurvey survey) {
    this.reading = reading;
    this.survey = survey;
    this.owner = survey.people().owner();
  }

  private static Set<String> kept() {
    var kept = new HashSet<>(Appointment.KEPT);
    kept.addAll(Set.of("TZOFFSETFROM", "TZOFFSETTO", "X-LIC-LOCATION"));
    return Set.copyOf(kept);
  }

  /** Tells of everybody who was ever asked, but the owner. */
  void tellGuests(ExportEntry first) {
    for (var guest : survey.people().all()) {
      if (!owner.contains(guest.address())) {
        reading
            .ties()
            .connection(
                Reading.Place.line(first, 1),
                new ExportedConnection(
                    Relation.GUEST,
                    keys(guest),
                    guest.name(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Anchor.email(guest.address()))));
      }
    }
  }

  /** By their address; where a family shares one, by their name there. */
  private List<AccountKey> keys(Guest guest) {
    return List.of(
        guest
            .name()
            .filter(name -> survey.people().isShared(guest.address()))
            .map(NameKey::of)
            .filter(name -> !name.isEmpty())
            .map(name -> AccountKey.named(beginning(name), guest.address()))
            .orElseGet(() -> AccountKey.handle(guest.address())));
  }

  private static String beginning(String name) {
    return CleanText.of(name.substring(0, Math.min(MOST_OF_NAME, name.length()))).text();
  }

  /** Takes one file. */
  Components.Visitor file(ExportEntry entry) {
    return new File(entry);
  }

  private final class File implements Components.Visitor {
    private final ExportEntry entry;
    private final CalendarState state = new CalendarState();

    File(ExportEntry entry) {
      this.entry = entry;
    }

    @Override
    public void begin(String name) {
      state.begin();
    }

    @Override
    public void outside(String name, String value) {
      state.property(name, value);
    }

    @Override
    public boolean component(Components.Component component) {
      if (component.name().equals("VEVENT")) {
        if (++appointments > survey.most()) {
          reading.tell(
              place(component.line()),
              ImportProblemCode.ARCHIVE_TOO_LARGE,
              Map.of("limit", Fact.of(survey.most())));
          return false;
        }
        var appointment = Appointment.of(component);
        if (survey.takes(appointment) && !appointment.cancelled() && !state.cancels()) {
          tell(appointment, place(component.line()));
        }
      }
      return true;
    }

    private void tell(Appointment appointment, Reading.Place place) {
      var met = met(appointment);
      if (met.isEmpty()) {
        return;
      }
      if (appointment.start().isEmpty()) {
        reading.unreadableDate(place, "");
      } else if (appointment.start().get().timed()) {
        for (var at : times(appointment, appointment.start().get(), place)) {
          met.forEach(guest -> tellMeeting(guest, at, place));
        }
      }
    }

    /** When it was, in order; before today only, because today is not over. */
    private List<Instant> times(Appointment appointment, CalendarTime start, Reading.Place place) {
      var calendar = state.zone();
      var today = survey.openedAt().atZone(calendar).truncatedTo(ChronoUnit.DAYS);
      var zone = start.zone(survey.zones(), calendar);
      Map<Instant, LocalDateTime> times = new LinkedHashMap<>();
      times.put(zone.at(start.local()), start.local());
      if (appointment.exception().isEmpty()) {
        for (var rule : appointment.rules()) {
          var recurred =
              recurrences.of(
                  rule,
                  start.local(),
                  zone,
                  today.minus(Period.ofYears(Recurrences.YEARS)).toInstant(),
                  today.toInstant());
          recurred.times().forEach(local -> times.put(zone.at(local), local));
          if (!recurred.whole()) {
            reading.tell(
                place,
                ImportProblemCode.RECURRENCE_CUT,
                Map.of("rule", Fact.of(CleanText.beginning(rule, MOST_OF_RULE).orElse("-"))));
          }
        }
        appointment
            .further()
            .forEach(further -> times.put(further.at(survey.zones(), calendar), further.local()));
        var told = survey.exceptions(appointment.uid());
        times.entrySet().removeIf(time -> told.has(time.getKey(), time.getValue()));
        except(appointment, calendar, times);
      }
      return times.keySet().stream()
          .filter(at -> at.isBefore(today.toInstant()) && !at.isBefore(Instant.EPOCH))
          .sorted(Comparator.naturalOrder())
          .toList();
    }

    private void except(
        Appointment appointment, ZoneId calendar, Map<Instant, LocalDateTime> times) {
      for (var not : appointment.except()) {
        if (not.timed()) {
          times.remove(not.at(survey.zones(), calendar));
        } else {
          times.values().removeIf(local -> local.toLocalDate().equals(not.local().toLocalDate()));
        }
      }
    }

    @Override
    public void problem(long line, ImportProblemCode code, Map<String, Fact> facts) {
      reading.tell(place(line), code, facts);
    }

    private Reading.Place place(long line) {
      return Reading.Place.line(entry, line);
    }
  }

  /** Once each: the same appointment may stand in several calendars, with an id in each. */
  private void tellMeeting(Guest guest, Instant at, Reading.Place place) {
    var keys = keys(guest);
    if (reading.ties().isNew(Hashes.of("appointment", keys.getFirst().value(), at.toString()))) {
      reading
          .ties()
          .evidence(
              place,
              List.of(
                  new ExportedEvidence(
                      EvidenceKind.APPOINTMENT, Direction.TOGETHER, keys, guest.name(), at)));
    }
  }

  /** Who took part in it together with the owner; nobody if it was no meeting of theirs. */
  private List<Guest> met(Appointment appointment) {
    var guests = appointment.guests();
    var others =
        guests.stream()
            .filter(guest -> !owner.contains(guest.address()))
            .collect(
                Collectors.toMap(
                    this::keys, guest -> guest, (guest, again) -> guest, LinkedHashMap::new))
            .values();
    // The owner is there in any case, since it stands in their calendar.
    return others.size() + 1 > MOST_PEOPLE || guests.stream().anyMatch(this::isOwnersNo)
        ? List.of()
        : others.stream().filter(Guest::accepted).toList();
  }

  private boolean isOwnersNo(Guest guest) {
    return owner.contains(guest.address()) && guest.declined();
  }
}
