package dev.suunta.adapters.cli;

import dev.suunta.application.review.driven.MirrorFacts.EchoExample;
import dev.suunta.application.review.driven.MirrorFacts.Example;
import dev.suunta.application.review.driven.MirrorFacts.Fault;
import dev.suunta.application.review.driving.LookInMirror.Mirror;
import dev.suunta.application.review.driving.LookInMirror.Reflection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows the mirror: plain sentences first, then the table, the weeks, and a few examples. */
final class MirrorView {
  private static final String BARS = " ▁▂▃▄▅▆▇█";
  private static final int LONGEST_NAME = 20;
  private static final int LEAST_WEEKS = 13;

  private MirrorView() {}

  static void show(Session session, Mirror mirror) {
    var screen = session.screen();
    screen.heading(
        session.say(
            "mirror.heading",
            session.texts().day(mirror.from()),
            session.texts().day(mirror.to())));
    screen.blank();
    for (var network : mirror.networks()) {
      screen.item("·", sentence(session, network));
    }
    screen.blank();
    table(session, mirror);
    screen.blank();
    weeks(session, mirror);
    hours(session, mirror);
    echoes(session, mirror);
    for (var fault : Fault.values()) {
      examples(session, mirror, fault);
    }
  }

  private static String sentence(Session session, Reflection network) {
    var count = network.count();
    var sentence = new StringBuilder(session.say("mirror.network", network.name(), count.posts()));
    part(session, sentence, "outside", network.outside() ? count.posts() : 0);
    part(session, sentence, "echoed", count.echoed());
    part(session, sentence, "bare", count.bareShares());
    part(session, sentence, "announcements", count.announcements());
    network
        .call()
        .filter(call -> count.posts() > 0)
        .ifPresent(
            call ->
                sentence
                    .append(' ')
                    .append(session.say("mirror.call." + call.name(), count.withoutCall())));
    part(session, sentence, "tooShort", count.tooShort());
    if (network.rhythm().isPresent() && network.busiestWeek() > network.rhythm().getAsInt()) {
      sentence
          .append(' ')
          .append(
              session.say("mirror.overRhythm", network.busiestWeek(), network.rhythm().getAsInt()));
    }
    return sentence.toString();
  }

  /** What is not there is not worth a word. */
  private static void part(Session session, StringBuilder sentence, String fault, int count) {
    if (count > 0) {
      sentence.append(' ').append(session.say("mirror.network." + fault, count));
    }
  }

  private static void table(Session session, Mirror mirror) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            "",
            session.say("mirror.column.posts"),
            session.say("mirror.column.echoed"),
            session.say("mirror.column.bare"),
            session.say("mirror.column.announcements"),
            session.say("mirror.column.noCall"),
            session.say("mirror.column.replies")));
    for (var network : mirror.networks()) {
      var count = network.count();
      rows.add(
          List.of(
              name(network),
              Integer.toString(count.posts()),
              Integer.toString(count.echoed()),
              Integer.toString(count.bareShares()),
              Integer.toString(count.announcements()),
              Integer.toString(count.withoutCall()),
              Integer.toString(count.replies())));
    }
    var screen = session.screen();
    if (screen.fits(rows)) {
      screen.table(rows);
      return;
    }
    var heads = rows.getFirst();
    for (var row : rows.subList(1, rows.size())) {
      screen.item(
          row.getFirst() + ":",
          IntStream.range(1, row.size())
              .mapToObj(index -> heads.get(index) + "\u00a0" + row.get(index))
              .collect(Collectors.joining(", ")));
    }
  }

  /** As many weeks as fit on a line, the newest; what is left out is said. */
  private static void weeks(Session session, Mirror mirror) {
    var names = mirror.networks().stream().map(MirrorView::name).toList();
    var longest = names.stream().mapToInt(Screen::columns).max().orElse(0);
    var room = Math.max(LEAST_WEEKS, session.terminal().width() - longest - 3);
    var leftOut = Math.max(0, mirror.weeks().size() - room);
    var weeks = mirror.weeks().subList(leftOut, mirror.weeks().size());
    var most =
        weeks.stream()
            .flatMap(week -> week.posts().values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    var screen = session.screen();
    screen.wrapped("", session.say("mirror.weeks", Math.max(1, most)));
    for (var network : mirror.networks()) {
      var line = new StringBuilder();
      for (var week : weeks) {
        line.append(bar(week.posts().getOrDefault(network.count().network(), 0), most));
      }
      var name = name(network);
      screen.line("  " + name + " ".repeat(longest - Screen.columns(name)) + " " + line);
    }
    if (leftOut > 0) {
      screen.wrapped(
          "  ",
          session.say(
              "mirror.weeksLeftOut", session.texts().day(weeks.getFirst().monday()), leftOut));
    }
    screen.blank();
  }

  /** Names of one's own can be long; their beginning tells them apart. */
  private static String name(Reflection network) {
    return Printable.beginning(network.name(), LONGEST_NAME);
  }

  private static char bar(int posts, int most) {
    return BARS.charAt(most == 0 ? 0 : (posts * (BARS.length() - 1) + most - 1) / most);
  }

  private static void hours(Session session, Mirror mirror) {
    var perHour = new int[24];
    mirror.hours().forEach(hour -> perHour[hour.hour()] += hour.posts());
    var most = Arrays.stream(perHour).max().orElse(0);
    var line = new StringBuilder();
    for (var posts : perHour) {
      line.append(bar(posts, most));
    }
    session.screen().wrapped("", session.say("mirror.hours", zone(mirror.zone())));
    session.screen().line("  " + line);
    session.screen().line("  0     6     12    18   23");
    session.screen().blank();
  }

  /** A zone by its name; a bare offset, which ISO 8601 may write as a single Z, by its distance. */
  private static String zone(ZoneId zone) {
    if (!(zone.normalized() instanceof ZoneOffset offset)) {
      return zone.getId();
    }
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
  }

  private static void echoes(Session session, Mirror mirror) {
    if (mirror.echoes().isEmpty()) {
      return;
    }
    var screen = session.screen();
    screen.heading(session.say("mirror.echoes"));
    for (var echo : mirror.echoes()) {
      example(session, mirror, echo.one());
      example(session, mirror, echo.other());
      screen.blank();
    }
  }

  private static void examples(Session session, Mirror mirror, Fault fault) {
    var examples = mirror.examples().getOrDefault(fault, List.of());
    if (examples.isEmpty()) {
      return;
    }
    session.screen().heading(session.say("mirror.fault." + fault.name()));
    examples.forEach(example -> example(session, mirror, example));
    session.screen().blank();
  }

  private static void example(Session session, Mirror mirror, Example example) {
    var day = session.texts().day(LocalDate.ofInstant(example.at(), mirror.zone()));
    session
        .screen()
        .item(
            "  " + session.texts().network(example.network().value()) + ", " + day + ":",
            session.texts().quote(Printable.beginning(example.text(), 160)));
  }

  static Map<String, Object> json(Mirror mirror) {
    return Json.object(
        "from", mirror.from().toString(),
        "to", mirror.to().toString(),
        "zone", mirror.zone().getId(),
        "posts", mirror.posts(),
        "networks", mirror.networks().stream().map(MirrorView::json).toList(),
        "weeks",
            mirror.weeks().stream()
                .map(
                    week -> {
                      var posts = new TreeMap<String, Integer>();
                      week.posts().forEach((network, count) -> posts.put(network.value(), count));
                      return Json.object("monday", week.monday().toString(), "posts", posts);
                    })
                .toList(),
        "hours",
            mirror.hours().stream()
                .map(
                    hour ->
                        Json.object(
                            "network", hour.network().value(),
                            "day", hour.day().name(),
                            "hour", hour.hour(),
                            "posts", hour.posts()))
                .toList(),
        "echoes", mirror.echoes().stream().map(MirrorView::json).toList(),
        "examples", examples(mirror));
  }

  private static Map<String, Object> json(Reflection network) {
    var count = network.count();
    return Json.object(
        "network", count.network().value(),
        "posts", count.posts(),
        "replies", count.replies(),
        "echoed", count.echoed(),
        "bareShares", count.bareShares(),
        "announcements", count.announcements(),
        "withoutCall", count.withoutCall(),
        "tooShort", count.tooShort(),
        "busiestWeek", network.busiestWeek(),
        "outsideStrategy", network.outside());
  }

  private static Map<String, Object> json(EchoExample echo) {
    return Json.object(
        "closeness", echo.closeness(), "one", json(echo.one()), "other", json(echo.other()));
  }

  private static Map<String, Object> json(Example example) {
    return Json.object(
        "network", example.network().value(),
        "at", example.at().toString(),
        "text", example.text(),
        "permalink", example.permalink());
  }

  private static Map<String, Object> examples(Mirror mirror) {
    var examples = new TreeMap<String, Object>();
    mirror
        .examples()
        .forEach(
            (fault, found) ->
                examples.put(fault.name(), found.stream().map(MirrorView::json).toList()));
    return examples;
  }
}
