package dev.suunta.adapters.cli;

import dev.suunta.application.strategy.driving.ReadStrategy.Which;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GoodHours;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyOutline;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.domain.strategy.TopicId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows a strategy: the matrix of goals and networks, then the ground rules. */
final class StrategyView {
  private static final Set<DayOfWeek> WEEKDAYS =
      Set.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  private static final int LONGEST_GOAL = 44;
  private static final int SHORTEST_GOAL = 20;
  private static final int LONGEST_NAME = 20;

  private StrategyView() {}

  static void show(Session session, StrategyRevision revision) {
    var screen = session.screen();
    var strategy = revision.strategy();
    screen.heading(
        switch (revision.state()) {
          case DRAFT -> session.say("strategy.draft", revision.number());
          case ADOPTED ->
              session.say("strategy.inUse", revision.number(), day(session, revision, strategy));
          case SUPERSEDED ->
              session.say(
                  "strategy.superseded", revision.number(), day(session, revision, strategy));
        });
    screen.blank();
    matrix(session, strategy);
    screen.blank();
    for (var charter : strategy.charters()) {
      charter(session, strategy, charter);
      screen.blank();
    }
    strategy
        .weeklyTime()
        .ifPresent(time -> screen.wrapped("", session.say("strategy.time", time.toMinutes())));
    var from =
        revision
            .adoptedAt()
            .map(at -> LocalDate.ofInstant(at, strategy.zone()))
            .map(day -> session.texts().day(day.plusMonths(strategy.reviewMonths())));
    screen.line(
        from.map(day -> session.say("strategy.reviewOn", day))
            .orElseGet(() -> session.say("strategy.reviewAfter", strategy.reviewMonths())));
  }

  /** Whether a draft waits to be used. */
  static boolean draftWaits(Session session) {
    return session
        .useCases()
        .readStrategy()
        .show(session.owner().id(), new Which.Draft())
        .isPresent();
  }

  /** Says that it is in use from today, and when to look at it again. */
  static void adopted(Session session, StrategyRevision revision) {
    var strategy = revision.strategy();
    var today = LocalDate.ofInstant(session.useCases().time().instant(), strategy.zone());
    session
        .screen()
        .wrapped(
            "",
            session.say(
                "strategy.adopted",
                revision.number(),
                session.texts().day(today.plusMonths(strategy.reviewMonths()))));
  }

  private static String day(Session session, StrategyRevision revision, Strategy strategy) {
    return revision
        .adoptedAt()
        .map(at -> session.texts().day(LocalDate.ofInstant(at, strategy.zone())))
        .orElse("");
  }

  /** A dot where the network serves the goal, a ring where it is on trial. */
  static void matrix(Session session, Strategy strategy) {
    var names =
        strategy.charters().stream()
            .map(charter -> session.texts().network(charter.network().value()))
            .map(name -> Printable.beginning(name, LONGEST_NAME))
            .toList();
    var besides = names.stream().mapToInt(name -> Screen.columns(name) + 2).sum();
    var room = Math.min(LONGEST_GOAL, session.terminal().width() - besides);
    if (room < SHORTEST_GOAL) {
      lists(session, strategy, names);
    } else {
      table(session, strategy, names, room);
    }
    var trial =
        !strategy.goals().isEmpty() && strategy.charters().stream().anyMatch(StrategyView::isTried);
    session.screen().wrapped("", session.say(trial ? "strategy.legendTrial" : "strategy.legend"));
  }

  private static void table(Session session, Strategy strategy, List<String> names, int room) {
    var rows = new ArrayList<List<String>>();
    var head = new ArrayList<String>();
    head.add("");
    head.addAll(names);
    rows.add(head);
    for (var goal : strategy.goals()) {
      var row = new ArrayList<String>();
      row.add(Printable.beginning(goal.name(), room));
      for (var charter : strategy.charters()) {
        row.add(charter.serves(goal.id()) ? mark(charter) : "·");
      }
      rows.add(row);
    }
    session.screen().table(rows);
  }

  /** The same for more networks than fit beside each other. */
  private static void lists(Session session, Strategy strategy, List<String> names) {
    for (var goal : strategy.goals()) {
      session.screen().wrapped("", goal.name());
      var serving = new ArrayList<String>();
      for (var index = 0; index < names.size(); index++) {
        var charter = strategy.charters().get(index);
        if (charter.serves(goal.id())) {
          serving.add(mark(charter) + "\u00a0" + names.get(index));
        }
      }
      session.screen().wrapped("  ", String.join("  ", serving));
    }
  }

  private static boolean isTried(NetworkCharter charter) {
    return charter.standing() instanceof Standing.Experiment;
  }

  private static String mark(NetworkCharter charter) {
    return isTried(charter) ? "○" : "●";
  }

  private static void charter(Session session, Strategy strategy, NetworkCharter charter) {
    var screen = session.screen();
    var texts = session.texts();
    screen.heading(session.say("strategy.groundRules", texts.network(charter.network().value())));
    screen.wrapped("  ", readers(session, strategy, charter));
    screen.wrapped("  ", session.say("strategy.call." + charter.call().name()));
    if (!charter.cares().isEmpty()) {
      screen.wrapped(
          "  ", session.say("strategy.cares", topics(session, strategy, charter.cares())));
    }
    if (!charter.unwelcome().isEmpty()) {
      screen.wrapped(
          "  ", session.say("strategy.unwelcome", topics(session, strategy, charter.unwelcome())));
    }
    if (!charter.hours().isEmpty()) {
      var hours =
          charter.hours().stream()
              .map(each -> hours(session, each))
              .collect(Collectors.joining("; "));
      screen.wrapped("  ", session.say("strategy.hours", hours));
    }
    charter
        .postsPerWeek()
        .ifPresent(
            posts ->
                screen.wrapped(
                    "  ",
                    charter.minutesPerPost().isPresent()
                        ? session.say(
                            "strategy.rhythmAndMinutes", posts, charter.minutesPerPost().getAsInt())
                        : session.say("strategy.rhythm", posts)));
    if (charter.standing() instanceof Standing.Experiment(var question, var ends)) {
      screen.wrapped(
          "  ",
          ends.map(day -> session.say("strategy.trial", question.orElse("–"), texts.day(day)))
              .orElseGet(() -> session.say("strategy.trialEndless", question.orElse("–"))));
    }
  }

  private static String readers(Session session, Strategy strategy, NetworkCharter charter) {
    var admits = session.texts().word("admits", charter.admits());
    var audience =
        charter
            .audience()
            .map(given -> audience(session, strategy, given))
            .orElse(session.say("strategy.audienceOpen"));
    return charter
        .readers()
        .map(readers -> session.say("strategy.readers", readers, admits, audience))
        .orElseGet(() -> session.say("strategy.admits", admits, audience));
  }

  /** Who is reached, as a sentence tells it. */
  static String readers(Session session, Reach reach) {
    return session.texts().word("fact.reach", reach);
  }

  static String audience(Session session, Strategy strategy, Audience audience) {
    return audience
        .group()
        .flatMap(strategy::group)
        .map(group -> group.name())
        .orElseGet(() -> session.texts().word("reach", audience.reach()));
  }

  private static String topics(Session session, Strategy strategy, Collection<TopicId> ids) {
    return session
        .texts()
        .list(
            strategy.topics().stream()
                .filter(topic -> ids.contains(topic.id()))
                .map(topic -> topic.name())
                .toList());
  }

  static String hours(Session session, GoodHours hours) {
    var days =
        hours.days().size() == 7
            ? session.say("days.every")
            : hours.days().equals(WEEKDAYS)
                ? session.say("days.weekdays")
                : hours.days().stream()
                    .sorted()
                    .map(
                        day ->
                            day.getDisplayName(
                                TextStyle.SHORT, session.texts().language().locale()))
                    .collect(Collectors.joining(" "));
    var to = hours.to().equals(LocalTime.MIDNIGHT) ? "24:00" : hours.to().toString();
    return days + " " + hours.from() + "–" + to;
  }

  static Map<String, Object> json(StrategyRevision revision) {
    return Json.object(
        "revision", revision.number(),
        "state", revision.state().name(),
        "reason", revision.reason(),
        "writtenAt", revision.writtenAt().toString(),
        "adoptedAt", revision.adoptedAt().map(Object::toString),
        "by", revision.by().name(),
        "strategy", StrategyOutline.of(revision.strategy()));
  }
}
