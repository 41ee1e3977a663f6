package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.PersonId;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** One person after the other on the whole screen, decided by a key each. */
final class OneByOne {
  private static final String OTHER_SCREEN = "\u001b[?1049h";
  private static final String OWN_SCREEN = "\u001b[?1049l";
  private static final String EMPTY = "\u001b[2J\u001b[H";

  private final Session session;
  private final Optional<NetworkId> network;
  private final PrintWriter out;

  private String said = "";
  private Optional<String> note = Optional.empty();
  private Optional<ConnectionId> only = Optional.empty();

  OneByOne(Session session, Optional<NetworkId> network) {
    this.session = session;
    this.network = network;
    this.out = session.terminal().out();
  }

  int run() {
    if (!session.terminal().typed()) {
      return session.complain(ExitCode.USAGE, "sweep.needsTerminal");
    }
    // Opened before the screen is taken, so that what goes wrong there can be read.
    var first = next();
    if (first instanceof Next.NoBaseline) {
      return session.complain(ExitCode.UNKNOWN, "baseline.none");
    }
    var left = first;
    try (var keys = Keys.of(session.terminal())) {
      if (canRedraw(keys)) {
        out.print(OTHER_SCREEN);
      }
      try {
        left = sweep(first, keys);
      } finally {
        if (canRedraw(keys)) {
          out.print(OWN_SCREEN);
        }
        out.flush();
      }
    }
    close(left);
    return ExitCode.OK;
  }

  /** Where nobody looks, such as in a pipe, one picture is written below the other. */
  private boolean canRedraw(Keys keys) {
    return session.terminal().shown() && keys.canRedraw();
  }

  private Next next() {
    return session.useCases().sweeping().sweep().next(session.owner().id(), network);
  }

  private Next sweep(Next first, Keys keys) {
    var next = first;
    while (next instanceof Next.Shown shown) {
      draw(shown, keys);
      var key = keys.next();
      if (key.isEmpty() || key.get().equals("q") || key.get().equals(Keys.LEAVE)) {
        return next;
      }
      next = pressed(key.get(), shown, keys);
    }
    return next;
  }

  private Next pressed(String key, Next.Shown shown, Keys keys) {
    if (key.equals("n")) {
      note = typed(keys);
      return shown;
    }
    if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
      choose(key.charAt(0) - '1', shown);
      return shown;
    }
    return switch (new SweepActions(session).act(key, shown, only, note)) {
      case SweepActions.Act.Decided(var told) -> {
        var isMore = only.isPresent() && isOpenElsewhere(shown);
        said = told;
        note = Optional.empty();
        only = Optional.empty();
        yield isMore ? about(shown.person().id()) : next();
      }
      case SweepActions.Act.Back(var person, var told) -> {
        said = told;
        note = Optional.empty();
        only = Optional.empty();
        yield about(person);
      }
      case SweepActions.Act.Nothing(var told) -> {
        said = told;
        yield shown;
      }
    };
  }

  private boolean isOpenElsewhere(Next.Shown shown) {
    return shown.lines().stream()
        .anyMatch(
            line ->
                line.state() == Line.State.OPEN
                    && !only.filter(line.connection()::equals).isPresent());
  }

  private Next about(PersonId person) {
    var about = session.useCases().sweeping().sweep().about(session.owner().id(), person);
    return about instanceof Next.NotInIt ? next() : about;
  }

  /** One account of several; the same key again means all. */
  private void choose(int index, Next.Shown shown) {
    if (index < 0 || index >= shown.lines().size()) {
      said = session.say("sweep.noSuchKey");
      return;
    }
    var chosen = Optional.of(shown.lines().get(index).connection());
    only = only.equals(chosen) ? Optional.empty() : chosen;
    said = "";
  }

  /** A line of text, by keys. */
  private Optional<String> typed(Keys keys) {
    session.screen().prompt(session.say("sweep.note"));
    out.flush();
    var text = new StringBuilder();
    while (true) {
      var key = keys.next();
      if (key.isEmpty() || key.get().equals(Keys.ESCAPE) || key.get().equals(Keys.LEAVE)) {
        return Optional.empty();
      }
      if (key.get().equals(Keys.ENTER)) {
        return Optional.of(text.toString().strip()).filter(line -> !line.isEmpty());
      }
      if (key.get().equals(Keys.BACKSPACE)) {
        if (!text.isEmpty()) {
          text.setLength(text.offsetByCodePoints(text.length(), -1));
          out.print("\b \b");
        }
      } else if (!key.get().equals(Keys.OTHER)) {
        text.append(key.get());
        out.print(Printable.line(key.get()));
      }
      out.flush();
    }
  }

  private void draw(Next.Shown shown, Keys keys) {
    var screen = session.screen();
    if (canRedraw(keys)) {
      out.print(EMPTY);
    }
    if (!said.isEmpty()) {
      screen.wrapped("", said);
      screen.blank();
    }
    screen.wrapped("", session.say("sweep.left", shown.progress().open(network)));
    screen.blank();
    new PeopleView(session).show(shown.person(), shown.evidence(), List.of());
    new NotedView(session)
        .brief(
            session.useCases().noting().readNoted().of(session.owner().id(), shown.person().id()));
    screen.blank();
    lines(shown);
    shown.told().stream()
        .filter(verdict -> verdict.choice().isPresent())
        .limit(3)
        .forEach(verdict -> screen.wrapped("  ", new BaselineView(session).told(verdict)));
    note.ifPresent(text -> screen.wrapped("", session.say("sweep.noteKept", text)));
    screen.blank();
    screen.wrapped("", session.say("sweep.keys"));
    out.flush();
  }

  private void lines(Next.Shown shown) {
    if (shown.lines().size() < 2) {
      return;
    }
    for (var index = 0; index < shown.lines().size(); index++) {
      var line = shown.lines().get(index);
      var mark = only.filter(line.connection()::equals).isPresent() ? "> " : "  ";
      session
          .screen()
          .wrapped(
              mark,
              session.say(
                  "sweep.account",
                  index + 1,
                  session.texts().network(line.network().value()),
                  new BaselineView(session).stands(line)));
    }
  }

  private void close(Next left) {
    var progress =
        left instanceof Next.NobodyLeft done
            ? Optional.of(done.progress())
            : session.useCases().sweeping().sweep().progress(session.owner().id());
    progress.ifPresent(this::close);
  }

  private void close(Progress progress) {
    new BaselineView(session).progress(progress);
    session
        .screen()
        .wrapped(
            "",
            session.say(
                progress.open(network) == 0 ? "sweep.finished" : "sweep.paused",
                progress.open(network)));
  }
}
