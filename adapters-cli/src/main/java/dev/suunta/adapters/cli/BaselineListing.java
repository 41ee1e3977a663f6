package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.baseline.driving.ReadBaseline.Query;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Lists in a terminal what was decided, and what imports tell of it. */
final class BaselineListing {
  private static final int ROWS = 50;

  /** What differs from what was decided; the rest is as it should be. */
  private static final List<Proof> NEWS =
      List.of(Proof.STILL_THERE, Proof.AGAIN, Proof.GONE, Proof.CANNOT_TELL, Proof.DONE);

  private final Session session;
  private final boolean json;

  BaselineListing(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  private Page<Entry> page(Filter filter, Optional<String> from, int rows) {
    return session
        .useCases()
        .sweeping()
        .baseline()
        .list(new Query(session.owner().id(), filter, from, rows));
  }

  int list(Filter filter, Optional<String> from) {
    Page<Entry> page;
    try {
      page = page(filter, from, ROWS);
    } catch (IllegalArgumentException noPage) {
      return session.complain(ExitCode.UNKNOWN, "people.noPage", from.orElse(""));
    }
    if (json) {
      session.json(
          Json.object(
              "lines", page.rows().stream().map(BaselineView::json).toList(),
              "next", page.next()));
      return ExitCode.OK;
    }
    if (page.rows().isEmpty()) {
      session.screen().wrapped("", session.say("baseline.noLines"));
    }
    page.rows().forEach(this::line);
    page.next().ifPresent(next -> session.screen().wrapped("", session.say("people.more", next)));
    return ExitCode.OK;
  }

  /** All of them, however many. */
  void all(Filter filter) {
    Optional<String> from = Optional.empty();
    do {
      var page = page(filter, from, Page.MOST);
      page.rows().forEach(this::line);
      from = page.next();
    } while (from.isPresent());
  }

  private void line(Entry entry) {
    var view = new BaselineView(session);
    var told =
        entry.line().proof() == Proof.UNTOLD || entry.line().proof() == Proof.KEPT
            ? view.stands(entry.line())
            : session.say(
                "baseline.proven",
                view.stands(entry.line()),
                session.texts().word(entry.line().proof()));
    session
        .screen()
        .item(
            "  " + entry.connection().person().shortForm(),
            session.say(
                "baseline.line",
                view.name(entry.connection()),
                session.texts().network(entry.line().network().value()),
                told));
  }

  /** What changed since the sweep was begun: newcomers, and what imports tell of decisions. */
  int diff(Progress progress) {
    if (json) {
      var told = new LinkedHashMap<String, Object>();
      for (var proof : NEWS) {
        told.put(proof.name(), amount(progress, proof));
      }
      session.json(Json.object("proof", told, "open", progress.count(Line.State.OPEN)));
      return ExitCode.OK;
    }
    var isAny = false;
    for (var proof : NEWS) {
      var amount = amount(progress, proof);
      if (amount > 0) {
        isAny = true;
        session.screen().heading(session.say("baseline.diff", session.texts().word(proof), amount));
        if (proof != Proof.DONE && proof != Proof.CANNOT_TELL) {
          all(of(proof));
        }
      }
    }
    var open = progress.count(Line.State.OPEN);
    if (open > 0) {
      isAny = true;
      session.screen().wrapped("", session.say("baseline.diffOpen", open));
    }
    if (!isAny) {
      session.screen().wrapped("", session.say("baseline.noDiff"));
    }
    return ExitCode.OK;
  }

  private static Filter of(Proof proof) {
    return new Filter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(proof));
  }

  private static int amount(Progress progress, Proof proof) {
    return progress.counts().stream()
        .filter(count -> count.proof() == proof)
        .mapToInt(Count::amount)
        .sum();
  }

  /** All sweeps. */
  int history() {
    var sweeps = session.useCases().sweeping().baseline().history(session.owner().id());
    if (json) {
      session.json(Json.object("baselines", sweeps.stream().map(BaselineView::json).toList()));
      return ExitCode.OK;
    }
    if (sweeps.isEmpty()) {
      return session.complain(ExitCode.UNKNOWN, "baseline.none");
    }
    for (var sweep : sweeps) {
      session
          .screen()
          .item(
              "  " + session.day(sweep.baseline().startedAt()),
              session.say(
                  "baseline.sweep",
                  sweep.count(Line.State.KEEP),
                  sweep.count(Line.State.STOP_SEEING) + sweep.count(Line.State.PART),
                  sweep.count(Line.State.OPEN)));
    }
    return ExitCode.OK;
  }

  /** All that was decided about somebody. */
  int history(Found.One one) {
    var sweep = session.useCases().sweeping().sweep();
    return switch (sweep.about(session.owner().id(), one.person().id())) {
      case Next.Shown shown -> {
        if (json) {
          session.json(
              Json.object("verdicts", shown.told().stream().map(BaselineView::json).toList()));
        } else if (shown.told().isEmpty()) {
          session.screen().wrapped("", session.say("baseline.noVerdicts"));
        } else {
          shown
              .told()
              .forEach(
                  verdict ->
                      session.screen().wrapped("  ", new BaselineView(session).told(verdict)));
        }
        yield ExitCode.OK;
      }
      case Next.NoBaseline no -> session.complain(ExitCode.UNKNOWN, "baseline.none");
      default ->
          session.complain(
              ExitCode.UNKNOWN, "baseline.notInIt", new PeopleView(session).name(one.person()));
    };
  }
}
