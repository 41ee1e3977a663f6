package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PersonView.Line;
import dev.suunta.adapters.web.people.PersonView.Value;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.Evidence.Period;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.EvidenceSum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Says what the owner and somebody did, and for which time the imports tell of such things at all:
 * beyond that time silence says nothing.
 */
final class Doings {
  private final Words words;
  private final ZoneId zone;
  private final List<Evidence> evidence;

  Doings(Words words, ZoneId zone, List<Evidence> evidence) {
    this.words = words;
    this.zone = zone;
    this.evidence = evidence;
  }

  /** One line for each kind: how often from whom, and when last. */
  List<Line> with(ConnectionId connection) {
    var kinds = new LinkedHashMap<EvidenceKind, List<EvidenceSum>>();
    EvidenceSum.of(evidence).stream()
        .filter(sum -> sum.connection().equals(connection))
        .forEach(sum -> kinds.computeIfAbsent(sum.kind(), none -> new ArrayList<>()).add(sum));
    return kinds.entrySet().stream()
        .map(
            entry ->
                new Line(
                    words.texts().word(entry.getKey()),
                    List.of(new Value(did(entry.getValue()), covered(connection, entry.getKey())))))
        .toList();
  }

  private String did(List<EvidenceSum> sums) {
    return words.say(
        "person.did",
        words.texts().list(sums.stream().map(this::directed).toList()),
        day(sums.stream().map(EvidenceSum::last).max(Comparator.naturalOrder()).orElseThrow()));
  }

  private String directed(EvidenceSum sum) {
    return words.say("person.did." + direction(sum.direction()), sum.amount());
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case BY_OWNER -> "byYou";
      case TO_OWNER -> "toYou";
      case TOGETHER -> "together";
    };
  }

  private String covered(ConnectionId connection, EvidenceKind kind) {
    var periods =
        evidence.stream()
            .filter(one -> one.connection().equals(connection) && one.kind() == kind)
            .map(Evidence::period)
            .toList();
    return words.say(
        "person.covered", words.texts().list(united(periods).stream().map(this::told).toList()));
  }

  private String told(Period period) {
    var from = day(period.from());
    var to = day(period.to());
    return from.equals(to) ? from : words.say("person.period", from, to);
  }

  /** Imports overlap; what two of them tell of is told once, and a gap between them stays one. */
  static List<Period> united(List<Period> periods) {
    var united = new ArrayList<Period>();
    for (var next : periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
      if (united.isEmpty() || next.from().isAfter(united.getLast().to())) {
        united.add(next);
      } else if (next.to().isAfter(united.getLast().to())) {
        united.add(new Period(united.removeLast().from(), next.to()));
      }
    }
    return united;
  }

  private String day(Instant at) {
    return words.day(LocalDate.ofInstant(at, zone));
  }
}
