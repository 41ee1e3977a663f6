package dev.suunta.adapters.cli;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.CheckPost.RenditionReport;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.gate.GateReport;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.texts.PurposeLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows posts and what the gate says of them. */
final class PostView {
  private PostView() {}

  /** The first half of the id is the time to the millisecond, which tells one's own posts apart. */
  static String shortId(Post post) {
    return post.id().value().toString().substring(0, 13);
  }

  static void show(
      Session session,
      CheckPost.Outcome.Checked checked,
      Optional<Strategy> strategy,
      boolean why) {
    for (var report : checked.reports()) {
      show(session, checked.post(), report, strategy, why);
    }
  }

  /** What readers will see, for each network; titles and texts after this indent. */
  static void renditions(Session session, Post post, String indent) {
    var screen = session.screen();
    for (var rendition : post.renditions()) {
      screen.blank();
      screen.heading(session.texts().network(rendition.network().value()));
      rendition.title().ifPresent(title -> screen.wrapped(indent, title));
      screen.wrapped(indent, rendition.text());
    }
  }

  private static void show(
      Session session,
      Post post,
      RenditionReport report,
      Optional<Strategy> strategy,
      boolean why) {
    var screen = session.screen();
    var name = session.texts().network(report.network().id().value());
    var open = report.report().findings().stream().filter(GateReport.Judged::isOpen).count();
    screen.heading(name);
    screen.wrapped("  ", session.texts().sentence(purpose(session, post, report, strategy)));
    for (var judged : report.report().findings()) {
      FindingsView.show(session, judged.finding(), judged.reason(), why);
    }
    if (report.report().isBlocked()) {
      screen.wrapped("  ", session.say("post.blocked", open), screen.weighted(Weight.BLOCK));
    } else if (open > 0) {
      screen.wrapped("  ", session.say("post.held", open), screen.weighted(Weight.HOLD));
    } else {
      screen.wrapped("  ", session.say("post.passes"), screen::good);
    }
  }

  private static PurposeLine purpose(
      Session session, Post post, RenditionReport report, Optional<Strategy> strategy) {
    var goals =
        strategy.map(Strategy::goals).orElse(List.of()).stream()
            .filter(goal -> post.purpose().goals().contains(goal.id()))
            .map(goal -> goal.name())
            .toList();
    var readers =
        strategy
            .flatMap(inUse -> inUse.charter(report.network().id()))
            .flatMap(charter -> charter.readers());
    var asks =
        post.purpose()
            .call()
            .map(List::of)
            .orElseGet(() -> report.asks().stream().sorted().toList());
    return new PurposeLine(
        goals,
        readers,
        report
            .readers()
            .or(() -> report.audience().map(audience -> audience(session, strategy, audience))),
        asks,
        post.purpose().feeling());
  }

  private static String audience(Session session, Optional<Strategy> strategy, Audience audience) {
    return strategy
        .map(inUse -> StrategyView.audience(session, inUse, audience))
        .orElseGet(() -> session.texts().word("reach", audience.reach()));
  }

  /** What the gate says of a post; a kept one has an id. */
  static Map<String, Object> json(
      Session session, String name, Optional<Post> kept, CheckPost.Outcome.Checked checked) {
    return Json.object(
        "name", name,
        "outcome", "checked",
        "passes", checked.passes(),
        "id", kept.map(post -> post.id().value().toString()),
        "kind", checked.post().kind().name(),
        "goals",
            checked.post().purpose().goals().stream().map(goal -> goal.value()).sorted().toList(),
        "topics",
            checked.post().purpose().topics().stream()
                .map(topic -> topic.value())
                .sorted()
                .toList(),
        "renditions", reports(session, checked));
  }

  private static List<Map<String, Object>> reports(
      Session session, CheckPost.Outcome.Checked checked) {
    return checked.reports().stream().map(report -> json(session, report)).toList();
  }

  /** A post that has just been kept, with what the gate says of it. */
  static Map<String, Object> json(
      Session session, Post post, Optional<CheckPost.Outcome.Checked> checked) {
    var object =
        Json.object(
            "outcome",
            "kept",
            "passes",
            checked.filter(CheckPost.Outcome.Checked::passes).isPresent());
    object.putAll(json(post));
    checked.ifPresent(said -> object.put("checked", reports(session, said)));
    return object;
  }

  private static Map<String, Object> json(Session session, RenditionReport report) {
    return Json.object(
        "network", report.network().id().value(),
        "audience",
            report
                .audience()
                .map(
                    audience ->
                        audience.reach().name()
                            + audience.group().map(group -> " " + group).orElse("")),
        "asks", report.asks().stream().sorted().map(Enum::name).toList(),
        "passes", report.report().passes(),
        "findings",
            report.report().findings().stream()
                .map(
                    judged -> {
                      var finding =
                          new LinkedHashMap<>(FindingsView.json(session, judged.finding()));
                      judged.reason().ifPresent(reason -> finding.put("passedBy", reason));
                      return finding;
                    })
                .toList());
  }

  static Map<String, Object> json(Post post) {
    return Json.object(
        "id", post.id().value().toString(),
        "kind", post.kind().name(),
        "state", post.state().name(),
        "writtenAt", post.writtenAt().toString(),
        "whyLine", post.purpose().whyLine(),
        "goals", post.purpose().goals().stream().map(goal -> goal.value()).sorted().toList(),
        "renditions",
            post.renditions().stream()
                .map(
                    rendition ->
                        Json.object(
                            "network", rendition.network().value(),
                            "version", rendition.version(),
                            "title", rendition.title(),
                            "text", rendition.text()))
                .toList());
  }
}
