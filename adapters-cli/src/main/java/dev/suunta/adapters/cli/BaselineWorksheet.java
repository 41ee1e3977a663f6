package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.DoWorksheet;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.baseline.driving.ReadBaseline.Query;
import dev.suunta.application.people.driving.HearFrom.Wished;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows in a terminal what is to be done on the networks, and takes what was done. */
final class BaselineWorksheet {
  private static final int MOST_WISHED = 10;

  private final Session session;
  private final boolean json;
  private final Set<String> ways = new HashSet<>();

  BaselineWorksheet(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  int show(Optional<NetworkId> network, int most) {
    if (most < 1 || most > Page.MOST) {
      return session.complain(ExitCode.USAGE, "baseline.portion", Page.MOST);
    }
    var back = page(network, Line.Todo.RETURN, Optional.empty(), most);
    var leave = page(network, Line.Todo.LEAVE, Optional.empty(), most);
    if (json) {
      session.json(
          Json.object(
              "return", back.rows().stream().map(BaselineView::json).toList(),
              "leave", leave.rows().stream().map(BaselineView::json).toList()));
      return ExitCode.OK;
    }
    if (back.rows().isEmpty() && leave.rows().isEmpty()) {
      session.screen().wrapped("", session.say("baseline.nothingToDo"));
      hearFrom();
      return ExitCode.OK;
    }
    back.rows().forEach(this::show);
    leave.rows().forEach(this::show);
    var more = left(network) - back.rows().size() - leave.rows().size();
    if (more > 0) {
      session.screen().wrapped("", session.say("baseline.moreToDo", more));
    }
    session.screen().wrapped("", session.say("baseline.checkHint"));
    hearFrom();
    return ExitCode.OK;
  }

  /** Networks are filled with what is good to read while they are emptied. */
  private void hearFrom() {
    var wished =
        session
            .useCases()
            .noting()
            .hearFrom()
            .wished(session.owner().id(), Optional.empty(), MOST_WISHED);
    if (!wished.rows().isEmpty()) {
      var people = wished.rows().stream().map(Wished::person).toList();
      session
          .screen()
          .wrapped("", session.say("people.hearFrom.listed", new NotedView(session).names(people)));
    }
  }

  /** What is to be done there, a page of it. */
  Page<Entry> page(Optional<NetworkId> network, Line.Todo todo, Optional<String> after, int most) {
    var filter =
        new Filter(
            network, Optional.empty(), Optional.empty(), Optional.of(todo), Optional.empty());
    return session
        .useCases()
        .sweeping()
        .baseline()
        .list(new Query(session.owner().id(), filter, after, most));
  }

  /** How much is to be done there. */
  int left(Optional<NetworkId> network) {
    return session.useCases().sweeping().sweep().progress(session.owner().id()).stream()
        .flatMap(progress -> progress.counts().stream())
        .filter(count -> count.todo() != Line.Todo.NOTHING)
        .filter(count -> network.map(count.network()::equals).orElse(true))
        .mapToInt(count -> count.amount())
        .sum();
  }

  /** Shows one line, and before the first of its kind where on the network it is done. */
  void show(Entry entry) {
    session
        .texts()
        .way(entry.step().orElseThrow(), entry.line().network().value())
        .filter(ways::add)
        .ifPresent(way -> session.screen().wrapped("", way));
    var view = new BaselineView(session);
    session
        .screen()
        .item(
            "[ ] " + entry.connection().person().shortForm(),
            session.say(
                "baseline.todo",
                view.name(entry.connection()),
                session.texts().step(entry.step().orElseThrow(), entry.line().network().value())));
    BaselineView.link(entry.connection())
        .ifPresent(link -> session.screen().line("             " + link));
  }

  /** Checks off what can be, and tells about whom nothing could; the highest exit code counts. */
  int check(List<String> names, Optional<NetworkId> network, boolean done) {
    return new PeopleFinding(session)
        .each(
            names,
            people -> {
              var exit = ExitCode.OK;
              for (var found : people) {
                exit = Math.max(exit, check(found, network, done));
              }
              return exit;
            });
  }

  private int check(Found.One one, Optional<NetworkId> network, boolean done) {
    var checked = 0;
    for (var account : one.person().connections()) {
      if (network.map(account.network()::equals).orElse(true) && isChecked(account, done)) {
        checked++;
      }
    }
    if (checked == 0) {
      return session.complain(
          ExitCode.UNKNOWN, "baseline.nothingToCheck", new PeopleView(session).name(one.person()));
    }
    return ExitCode.OK;
  }

  /** Says what was checked off, or not; false where nothing is to be done about it. */
  boolean isChecked(Connection account, boolean done) {
    var outcome =
        session.useCases().sweeping().worksheet().check(session.owner().id(), account.id(), done);
    if (!(outcome instanceof DoWorksheet.Outcome.Checked checked)) {
      return false;
    }
    session
        .screen()
        .wrapped(
            "",
            session.say(
                done ? "baseline.checked" : "baseline.unchecked",
                new BaselineView(session).name(checked.entry().connection()),
                session.texts().network(account.network().value())));
    return true;
  }
}
