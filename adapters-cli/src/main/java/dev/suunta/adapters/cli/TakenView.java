package dev.suunta.adapters.cli;

import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driving.ImportPosts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows what one export held, compared with what is known. */
final class TakenView {
  private final Session session;

  TakenView(Session session) {
    this.session = session;
  }

  void show(ImportPosts.Taken taken) {
    var export = taken.export();
    var network = session.texts().network(export.network().value());
    var files = Printable.of(session.texts().list(export.files()));
    session
        .screen()
        .heading(
            export
                .handle()
                .or(export::name)
                .map(owner -> session.say("import.export", network, Printable.of(owner), files))
                .orElseGet(() -> session.say("import.exportNameless", network, files)));
    posts(taken);
    connections(taken);
    evidence(taken.evidence());
    if (!export.notRead().isEmpty()) {
      line(
          "import.notRead",
          session
              .texts()
              .list(
                  export.notRead().stream()
                      .map(unread -> session.texts().word("unread", unread))
                      .toList()));
    }
  }

  private void line(String key, Object... facts) {
    session.screen().wrapped("  ", session.say(key, facts));
  }

  private void posts(ImportPosts.Taken taken) {
    var posts = taken.posts();
    posts
        .first()
        .ifPresent(
            first ->
                line("import.span", session.day(first), session.day(posts.last().orElse(first))));
    if (posts.first().isPresent() || !taken.isAnything()) {
      line(
          taken.done() ? "import.counts" : "import.previewCounts",
          posts.added(),
          posts.changed(),
          posts.unchanged());
    }
    if (taken.unreadable() > 0) {
      line("import.unreadable", taken.unreadable());
    }
    if (posts.replies() > 0) {
      line("import.replies", posts.replies());
    }
    if (posts.repeated() > 0) {
      line("import.repeated", posts.repeated());
    }
  }

  private void connections(ImportPosts.Taken taken) {
    var connections = taken.connections();
    if (connections.added() + connections.known() > 0) {
      line(
          taken.done() ? "import.connections" : "import.previewConnections",
          connections.added(),
          connections.known(),
          amounts(connections.lists()));
    }
    if (connections.linked() > 0) {
      line("import.linked", connections.linked());
    }
    if (connections.repeated() > 0) {
      line("import.repeatedRows", connections.repeated());
    }
    if (connections.nobodies() > 0) {
      line("import.nobodies", connections.nobodies());
    }
    if (connections.forgotten() > 0) {
      line("import.forgotten", connections.forgotten());
    }
  }

  private void evidence(ImportPosts.TakenEvidence evidence) {
    if (evidence.amount() > 0) {
      line("import.evidence", amounts(evidence.amounts()));
    }
    var untold = evidence.untold().values().stream().mapToInt(Integer::intValue).sum();
    if (untold > 0) {
      line("import.untold", untold);
    }
  }

  private String amounts(Map<? extends Enum<?>, Integer> amounts) {
    return session
        .texts()
        .list(
            new TreeMap<Enum<?>, Integer>(amounts)
                .entrySet().stream()
                    .map(
                        entry ->
                            session.say(
                                "import.amount",
                                session.texts().word(entry.getKey()),
                                entry.getValue()))
                    .toList());
  }

  static Map<String, Object> json(ImportPosts.Taken taken) {
    var export = taken.export();
    var posts = taken.posts();
    var connections = taken.connections();
    return Json.object(
        "format", export.format(),
        "network", export.network().value(),
        "account", export.accountKey(),
        "handle", export.handle(),
        "name", export.name(),
        "files", export.files(),
        "new", posts.added(),
        "changed", posts.changed(),
        "unchanged", posts.unchanged(),
        "repeated", posts.repeated(),
        "unreadable", taken.unreadable(),
        "replies", posts.replies(),
        "first", posts.first().map(Object::toString),
        "last", posts.last().map(Object::toString),
        "connections",
            Json.object(
                "new", connections.added(),
                "known", connections.known(),
                "repeated", connections.repeated(),
                "nobodies", connections.nobodies(),
                "forgotten", connections.forgotten(),
                "linked", connections.linked(),
                "lists", named(connections.lists())),
        "evidence", named(taken.evidence().amounts()),
        "evidenceWithNobody", named(taken.evidence().untold()),
        "notRead", export.notRead().stream().map(RecognisedExport.Unread::name).toList(),
        "done", taken.done());
  }

  private static List<Map<String, Object>> named(Map<? extends Enum<?>, Integer> amounts) {
    return new TreeMap<Enum<?>, Integer>(amounts)
        .entrySet().stream()
            .map(entry -> Json.object("kind", entry.getKey().name(), "amount", entry.getValue()))
            .toList();
  }
}
