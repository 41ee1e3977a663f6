package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.Accounts;
import dev.suunta.adapters.web.people.Names;
import dev.suunta.adapters.web.people.PeopleView.Choice;
import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.people.driving.ReadNoted.Noted;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.Relation;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one language about whom one is to decide. */
final class SweepPresenter {
  /** How many earlier decisions and how many notes are told. */
  private static final int MOST_TOLD = 3;

  private final Words words;
  private final ZoneId zone;
  private final SweepSaying saying;

  SweepPresenter(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
    this.saying = new SweepSaying(words, zone);
  }

  SweepView present(
      Next.Shown shown,
      Noted noted,
      String noTrace,
      Optional<NetworkId> on,
      String only,
      String note,
      Optional<Notice> notice) {
    var person = shown.person();
    return new SweepView(
        person.id().value().toString(),
        stood(shown),
        on.map(NetworkId::value).orElse(""),
        words.say("fresh.left", shown.progress().open(on)),
        saying.name(person),
        new Accounts(words, zone).of(person, shown.evidence()),
        noTrace,
        shown.told().stream()
            .filter(verdict -> verdict.choice().isPresent())
            .limit(MOST_TOLD)
            .map(saying::told)
            .toList(),
        noted(noted),
        shown.lines().size() < 2 ? List.of() : accounts(shown, only),
        networks(shown.progress(), on, words),
        List.of(Act.MET, Act.INSPIRES, Act.SERVES, Act.MET_TODAY),
        letsGo(shown),
        meanings(shown),
        Names.safe(note),
        notice);
  }

  /** What helps to decide: whether they met, in which groups they are, the last that was noted. */
  private List<String> noted(Noted noted) {
    return Stream.of(
            noted.lastMet().stream()
                .map(
                    met ->
                        words.say(
                            "fresh.lastMet",
                            words.texts().date(met.on()),
                            words.texts().word(met.source()))),
            noted.groups().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(
                    words.say(
                        "fresh.inGroups",
                        words
                            .texts()
                            .list(
                                noted.groups().stream()
                                    .map(group -> Names.within(group.name()))
                                    .toList()))),
            noted.notes().stream()
                .skip(Math.max(0, noted.notes().size() - MOST_TOLD))
                .map(note -> Names.safe(note.text())))
        .flatMap(lines -> lines)
        .toList();
  }

  /** Changes with every decision about them, and when they are linked with somebody. */
  static String stood(Next.Shown shown) {
    return shown.lines().stream()
        .map(line -> line.standing().map(now -> Long.toString(now.at().toEpochMilli())).orElse("0"))
        .collect(Collectors.joining("-"));
  }

  private List<Choice> accounts(Next.Shown shown, String only) {
    return shown.lines().stream()
        .map(
            line ->
                new Choice(
                    line.connection().value().toString(),
                    words.say(
                        "fresh.account",
                        words.network(line.network()),
                        Names.within(saying.name(account(shown, line))),
                        saying.stands(line)),
                    line.connection().value().toString().equals(only)))
        .toList();
  }

  private static Connection account(Next.Shown shown, Line line) {
    return shown.person().connections().stream()
        .filter(one -> one.id().equals(line.connection()))
        .findFirst()
        .orElseThrow();
  }

  /** All networks of the sweep, to go over one of them; none where there is one only. */
  static List<Choice> networks(Progress progress, Optional<NetworkId> on, Words words) {
    var networks = progress.counts().stream().map(Count::network).distinct().toList();
    return networks.size() < 2
        ? List.of()
        : Stream.concat(
                Stream.of(new Choice("", words.say("fresh.everywhere"), on.isEmpty())),
                networks.stream()
                    .map(
                        each ->
                            new Choice(
                                each.value(),
                                words.network(each),
                                on.filter(each::equals).isPresent())))
            .toList();
  }

  /** To part is another thing than to stop seeing only where both hold the tie. */
  private static List<Act> letsGo(Next.Shown shown) {
    var isTied = shown.lines().stream().anyMatch(line -> isTied(account(shown, line)));
    return Stream.of(
            Act.LET_GO, Act.UNKNOWN, Act.DRIFTED, Act.TOXIC, Act.UNSURE, Act.PART, Act.CALL)
        .filter(act -> isTied || act != Act.PART)
        .toList();
  }

  private static boolean isTied(Connection connection) {
    return connection.ties().stream()
        .filter(HeldTie::holds)
        .map(HeldTie::relation)
        .anyMatch(Relation::isMutual);
  }

  private List<String> meanings(Next.Shown shown) {
    var told = new LinkedHashSet<String>();
    for (var line : shown.lines()) {
      var states = new ArrayList<>(List.of(Line.State.STOP_SEEING));
      if (isTied(account(shown, line))) {
        states.add(Line.State.PART);
      }
      states.forEach(state -> told.add(words.texts().consequence(line.network().value(), state)));
    }
    return List.copyOf(told);
  }
}
