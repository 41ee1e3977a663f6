package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.NotedView.Group;
import dev.suunta.adapters.web.people.NotedView.Meeting;
import dev.suunta.adapters.web.people.NotedView.Note;
import dev.suunta.adapters.web.people.PersonView.Value;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.people.driving.GroupPeople.Listed;
import dev.suunta.application.people.driving.MeetPeople.Told;
import dev.suunta.application.people.driving.ReadNoted.Noted;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in one language what the owner decided and noted about somebody. */
final class NotedSaying {
  /** How many notes are told at once; those before them are folded away. */
  private static final int MOST_NOTES = 5;

  private final Words words;
  private final Saying saying;
  private final ZoneId zone;

  /**
   * Says it in these words.
   *
   * @param zone where the owner's days begin
   */
  NotedSaying(Words words, ZoneId zone) {
    this.words = words;
    this.saying = new Saying(words);
    this.zone = zone;
  }

  NotedView present(
      Person person, Noted noted, Optional<Next.Shown> sweep, Page<Told> met, List<Listed> groups) {
    var notes = noted.notes().stream().map(this::note).toList();
    var older = Math.max(0, notes.size() - MOST_NOTES);
    return new NotedView(
        sweep.map(shown -> decided(person, shown.lines())).orElse(List.of()),
        noted.groups().stream().map(NotedSaying::group).toList(),
        noted
            .lastMet()
            .map(last -> isFirstOf(met, last) ? "" : lastMet(last))
            .orElseGet(() -> words.say("person.met.never")),
        met.rows().stream().map(told -> meeting(person, told)).toList(),
        met.next().map(next -> Means.address(person) + "?met=" + encode(next) + "#met").orElse(""),
        noted
            .toCall()
            .map(
                call ->
                    new Value(
                        words.say("call.since", day(call.since())),
                        call.note().map(Names::lines).orElse(""))),
        lastCalled(noted).map(at -> words.say("person.called.last", day(at))).orElse(""),
        notes.subList(0, older),
        notes.subList(older, notes.size()),
        groups.stream()
            .map(Listed::group)
            .filter(group -> !noted.groups().contains(group))
            .map(group -> Names.safe(group.name()))
            .toList());
  }

  /** One value where all accounts stand alike; otherwise one for each. */
  private List<Value> decided(Person person, List<Line> lines) {
    var standings = new Standings(words);
    var alike = lines.stream().map(line -> value(standings.of(line), line)).distinct().toList();
    return alike.size() == 1
        ? alike
        : lines.stream()
            .map(
                line ->
                    value(
                        words.say("fresh.row", account(person, lines, line), standings.of(line)),
                        line))
            .toList();
  }

  /** The network; with the account's own name where another of the accounts is there too. */
  private String account(Person person, List<Line> lines, Line line) {
    var network = words.network(line.network());
    var isAlone = lines.stream().filter(one -> one.network().equals(line.network())).count() == 1;
    return isAlone
        ? network
        : person.connections().stream()
            .filter(connection -> connection.id().equals(line.connection()))
            .flatMap(connection -> connection.name().or(connection::handle).stream())
            .findFirst()
            .map(name -> words.say("person.member", network, Names.within(name)))
            .orElse(network);
  }

  private Value value(String said, Line line) {
    return new Value(
        said,
        line.standing()
            .map(standing -> words.say("person.decided.since", day(standing.at())))
            .orElse(""));
  }

  private static Group group(PeopleGroup group) {
    return new Group(
        group.id().value(), Names.safe(group.name()), GroupPages.address(group.id().value()));
  }

  private String lastMet(LastMet met) {
    return words.say(
        "person.met.last", words.texts().date(met.on()), words.texts().word(met.source()));
  }

  /** What stands first among the meetings need not be told twice. */
  private static boolean isFirstOf(Page<Told> met, LastMet last) {
    return last.source() == LastMet.Source.TOLD
        && met.rows().stream()
            .findFirst()
            .filter(told -> told.encounter().on().equals(last.on()))
            .isPresent();
  }

  private Meeting meeting(Person person, Told told) {
    var encounter = told.encounter();
    var others =
        told.people().stream()
            .filter(one -> !one.id().equals(person.id()))
            .map(one -> Names.within(saying.name(one)))
            .toList();
    return new Meeting(
        encounter.id().value().toString(),
        words.texts().date(encounter.on()),
        encounter.at().map(Names::safe).orElse(""),
        others.isEmpty() ? "" : words.say("person.met.with", words.texts().list(others)),
        encounter.note().map(Names::lines).orElse(""));
  }

  private static Optional<Instant> lastCalled(Noted noted) {
    return noted.calls().stream()
        .flatMap(call -> call.ended().stream())
        .filter(ended -> ended.how() == PlannedCall.How.CALLED)
        .map(PlannedCall.Ended::at)
        .max(Comparator.naturalOrder());
  }

  private Note note(PersonNote note) {
    return new Note(note.id().value().toString(), day(note.at()), Names.lines(note.text()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String day(Instant at) {
    return words.day(LocalDate.ofInstant(at, zone));
  }
}
