package dev.suunta.application.baseline;

import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class SweepBaselineService implements SweepBaseline {
  private final BaselineUseCases ports;

  SweepBaselineService(BaselineUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Starting start(OwnerId owner, SweepOrder order, boolean anew, Actor by) {
    return ports.unitOfWork().run(() -> started(owner, order, anew, by));
  }

  private Starting started(OwnerId owner, SweepOrder order, boolean anew, Actor by) {
    if (ports.accounts().read(owner, Optional.empty(), 1).isEmpty()) {
      return new Starting.NobodyFollowed();
    }
    var sweep = new Sweep(ports, owner);
    var before = sweep.open();
    before.ifPresent(last -> ports.baselines().save(owner, last.ended(ports.now())));
    var baseline =
        new Baseline(
            new BaselineId(ports.ids().next()),
            order,
            ports.now(),
            by,
            ports.accounts().newestImport(owner),
            1,
            Optional.empty());
    ports.baselines().save(owner, baseline);
    sweep.append(baseline, before.map(last -> new Sweep.Carried(last.id(), anew)), by);
    before.ifPresent(last -> sweep.remember(baseline, last.id(), by));
    return new Starting.Started(sweep.progress(baseline));
  }

  @Override
  public Optional<Progress> progress(OwnerId owner) {
    var sweep = new Sweep(ports, owner);
    return ports.unitOfWork().run(() -> sweep.open().map(sweep::progress));
  }

  @Override
  public Next next(OwnerId owner, Optional<NetworkId> network) {
    return ports.unitOfWork().run(() -> nextOf(owner, network));
  }

  private Next nextOf(OwnerId owner, Optional<NetworkId> network) {
    var sweep = new Sweep(ports, owner);
    var open = sweep.open();
    if (open.isEmpty()) {
      return new Next.NoBaseline();
    }
    var line = ports.baselines().next(owner, open.get().id(), network);
    if (line.isEmpty()) {
      return new Next.NobodyLeft(sweep.progress(open.get()));
    }
    var account =
        ports.accounts().find(owner, List.of(line.get().connection())).stream()
            .findFirst()
            .orElseThrow();
    var person = ports.people().find(owner, account.person()).orElseThrow();
    return shown(owner, open.get(), person);
  }

  @Override
  public Next about(OwnerId owner, PersonId id) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var open = new Sweep(ports, owner).open();
              if (open.isEmpty()) {
                return new Next.NoBaseline();
              }
              return ports
                  .people()
                  .find(owner, id)
                  .filter(person -> !lines(owner, open.get(), person).isEmpty())
                  .<Next>map(person -> shown(owner, open.get(), person))
                  .orElseGet(() -> new Next.NotInIt(id));
            });
  }

  private Next.Shown shown(OwnerId owner, Baseline baseline, Person person) {
    return new Next.Shown(
        person,
        lines(owner, baseline, person),
        ports.people().evidence(owner, person.id()),
        ports.baselines().history(owner, accounts(person)),
        baseline.lookedAt(),
        new Sweep(ports, owner).progress(baseline));
  }

  private static List<ConnectionId> accounts(Person person) {
    return person.connections().stream().map(Connection::id).toList();
  }

  /** As the person's accounts are shown. */
  private List<Line> lines(OwnerId owner, Baseline baseline, Person person) {
    var lines = ports.baselines().lines(owner, baseline.id(), accounts(person));
    return accounts(person).stream()
        .flatMap(id -> lines.stream().filter(line -> line.connection().equals(id)))
        .toList();
  }

  @Override
  public Deciding decide(Decision decision) {
    if (!Verdict.fits(decision.choice(), decision.ground())) {
      return new Deciding.GroundDoesNotFit(decision.choice(), decision.ground());
    }
    var note = decision.note();
    if (note.isPresent() && !Text.isLine(note.get(), Verdict.MOST_NOTE)) {
      return new Deciding.NoNote(note.get());
    }
    return ports.unitOfWork().run(() -> decided(decision));
  }

  private Deciding decided(Decision decision) {
    var owner = decision.owner();
    var open = new Sweep(ports, owner).open();
    if (open.isEmpty()) {
      return new Deciding.NoBaseline();
    }
    var person = ports.people().find(owner, decision.person());
    if (person.isEmpty()) {
      return new Deciding.NotInIt(decision.person());
    }
    var all = lines(owner, open.get(), person.get());
    var lines = all.stream().filter(line -> isMeant(decision, line)).toList();
    var isKept = decision.choice().equals(Optional.of(Choice.KEEP));
    if (lines.isEmpty() && isKept) {
      lines = all.stream().filter(line -> line.state() == Line.State.GONE).toList();
    }
    if (lines.isEmpty() && isKept) {
      lines = new Sweep(ports, owner).bringIn(open.get(), person.get(), decision.only());
    }
    if (lines.isEmpty()) {
      return new Deciding.NotInIt(decision.person());
    }
    var number = ports.baselines().lastDecision(owner, open.get().id()) + 1;
    var verdicts = new Verdicts(ports, owner, open.get().id(), number, decision.by());
    var changed = verdicts.decide(lines, decision.choice(), decision.ground(), decision.note());
    keepAlong(decision, verdicts.at());
    return new Deciding.Decided(person.get(), changed);
  }

  private void keepAlong(Decision decision, Instant at) {
    var owner = decision.owner();
    var note = decision.note();
    switch (decision.along()) {
      case MET_TODAY -> ports.diary().met(owner, decision.person(), note, decision.by(), at);
      case TO_CALL -> ports.diary().toCall(owner, decision.person(), note, decision.by(), at);
      case NOTHING -> {}
    }
  }

  /**
   * A person is put off or decided about as a whole; accounts that are gone need no decision,
   * unless there are no others.
   */
  private static boolean isMeant(Decision decision, Line line) {
    if (decision.only().isPresent()) {
      return decision.only().get().equals(line.connection());
    }
    return decision.choice().isPresent()
        ? line.state() != Line.State.GONE
        : line.state() == Line.State.OPEN;
  }

  @Override
  public Undoing undo(OwnerId owner) {
    return ports.unitOfWork().run(() -> undone(owner));
  }

  private Undoing undone(OwnerId owner) {
    var open = new Sweep(ports, owner).open().map(Baseline::id);
    if (open.isEmpty()) {
      return new Undoing.NoBaseline();
    }
    var number = ports.baselines().lastStanding(owner, open.get());
    if (number.isEmpty()) {
      return new Undoing.NothingToUndo();
    }
    var first = ports.baselines().of(owner, open.get(), number.get(), Optional.empty(), Page.MOST);
    var accounts = new Undo(ports, owner, open.get()).take(number.get());
    var account = ports.accounts().find(owner, List.of(first.getFirst().connection())).getFirst();
    ports.diary().takeBack(owner, account.person(), first.getFirst().at(), ports.now());
    return new Undoing.Undone(
        ports.people().find(owner, account.person()).orElseThrow(),
        accounts,
        first.getFirst().choice());
  }
}
