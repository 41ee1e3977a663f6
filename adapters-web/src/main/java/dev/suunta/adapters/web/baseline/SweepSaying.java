package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.Names;
import dev.suunta.adapters.web.people.Saying;
import dev.suunta.adapters.web.people.Standings;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.ProfileLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Says in one language how people stand in a sweep. */
final class SweepSaying {
  private final Words words;
  private final ZoneId zone;

  SweepSaying(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /** Somebody's name, as a line of its own. */
  String name(Person person) {
    return new Saying(words).name(person);
  }

  /** Somebody's name within a sentence. */
  String within(Person person) {
    return Names.within(name(person));
  }

  /** An account's name, as a line of its own. */
  String name(Connection connection) {
    return connection
        .name()
        .or(connection::handle)
        .or(() -> connection.keys().stream().map(key -> key.value()).findFirst())
        .map(Names::safe)
        .orElseGet(() -> words.say("people.nameless"));
  }

  /** The decision about an account, and why. */
  String stands(Line line) {
    return new Standings(words).of(line);
  }

  /** How all accounts of somebody stand. */
  String stand(List<Line> lines) {
    return words.texts().list(lines.stream().map(this::stands).distinct().toList());
  }

  /** A verdict as history tells it. */
  String told(Verdict verdict) {
    var what =
        verdict
            .choice()
            .map(choice -> words.texts().word(choice))
            .orElseGet(() -> words.say("fresh.putOff"));
    var because =
        new Standings(words)
            .because(
                what, verdict.ground().map(ground -> words.texts().word(ground)), verdict.note());
    return words.say(
        verdict.undone().isPresent() ? "fresh.toldUndone" : "fresh.told",
        day(verdict.at()),
        because);
  }

  /** When the two had last to do with each other; silence says nothing of its own. */
  String trace(List<Evidence> evidence) {
    return evidence.stream()
        .map(Evidence::last)
        .max(Comparator.<Instant>naturalOrder())
        .map(last -> words.say("fresh.lastTrace", day(last)))
        .orElseGet(() -> words.say("fresh.noTrace"));
  }

  String day(Instant at) {
    return words.day(LocalDate.ofInstant(at, zone));
  }

  /** Where to act: the account's own page, or else a search for its name; empty where neither. */
  static String link(Connection connection) {
    return ProfileLink.of(connection)
        .or(() -> connection.name().flatMap(name -> ProfileLink.search(connection.network(), name)))
        .orElse("");
  }
}
