package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What is to be done on the networks, one after the other, each checked off by a key. What is put
 * off stays on the worksheet. The lines stay on the screen, so that their links can be followed.
 */
final class CheckOff {
  private final Session session;
  private final Optional<NetworkId> network;
  private final BaselineWorksheet worksheet;
  private final Deque<Entry> checked = new ArrayDeque<>();

  CheckOff(Session session, Optional<NetworkId> network) {
    this.session = session;
    this.network = network;
    this.worksheet = new BaselineWorksheet(session, false);
  }

  int run() {
    if (!session.terminal().typed()) {
      return session.complain(ExitCode.USAGE, "baseline.doneWhom");
    }
    if (session.useCases().sweeping().sweep().progress(session.owner().id()).isEmpty()) {
      return session.complain(ExitCode.UNKNOWN, "baseline.none");
    }
    if (worksheet.page(network, Line.Todo.RETURN, Optional.empty(), 1).rows().isEmpty()
        && worksheet.page(network, Line.Todo.LEAVE, Optional.empty(), 1).rows().isEmpty()) {
      session.screen().wrapped("", session.say("baseline.nothingToDo"));
      return ExitCode.OK;
    }
    session.screen().wrapped("", session.say("baseline.doneKeys"));
    try (var keys = Keys.of(session.terminal())) {
      if (walk(Line.Todo.RETURN, keys)) {
        walk(Line.Todo.LEAVE, keys);
      }
    }
    session.screen().blank();
    session
        .screen()
        .wrapped("", session.say("baseline.doneSoFar", checked.size(), worksheet.left(network)));
    return ExitCode.OK;
  }

  /** Whether the owner goes on. */
  private boolean walk(Line.Todo todo, Keys keys) {
    Optional<String> after = Optional.empty();
    do {
      var page = worksheet.page(network, todo, after, Page.MOST);
      for (var entry : page.rows()) {
        if (!ask(entry, keys)) {
          return false;
        }
      }
      after = page.next();
    } while (after.isPresent());
    return true;
  }

  private boolean ask(Entry entry, Keys keys) {
    worksheet.show(entry);
    while (true) {
      session.terminal().out().flush();
      var key = keys.next();
      if (key.isEmpty()) {
        return false;
      }
      switch (key.get()) {
        case "q", Keys.LEAVE -> {
          return false;
        }
        case "d" -> {
          check(entry, true);
          return true;
        }
        case " ", Keys.ENTER -> {
          session.screen().wrapped("  ", session.say("baseline.doneLater"));
          return true;
        }
        case "u" -> {
          if (!takeBack(entry, keys)) {
            return false;
          }
        }
        case "?" -> session.screen().wrapped("", session.say("baseline.doneKeys"));
        default -> session.screen().wrapped("  ", session.say("sweep.noSuchKey"));
      }
    }
  }

  /** The one before is asked again, and then this one; answers whether the owner goes on. */
  private boolean takeBack(Entry asked, Keys keys) {
    if (checked.isEmpty()) {
      session.screen().wrapped("  ", session.say("baseline.nothingToUndo"));
      return true;
    }
    var before = checked.pop();
    check(before, false);
    if (!ask(before, keys)) {
      return false;
    }
    worksheet.show(asked);
    return true;
  }

  private void check(Entry entry, boolean done) {
    if (!worksheet.isChecked(entry.connection(), done)) {
      session.screen().wrapped("", session.say("baseline.doneElsewhere"));
    } else if (done) {
      checked.push(entry);
    }
  }
}
