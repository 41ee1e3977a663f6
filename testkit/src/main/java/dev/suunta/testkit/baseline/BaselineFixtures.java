package dev.suunta.testkit.baseline;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.connection;

import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Stores;
import java.time.Instant;
import java.util.Optional;

/** Sweeps to test with. */
public final class BaselineFixtures {
  /** When the first one was begun. */
  public static final Instant BEGUN = Instant.parse("2026-03-01T18:00:00Z");

  private BaselineFixtures() {}

  /** The id of the sweep of this number. */
  public static BaselineId baselineId(long number) {
    return new BaselineId(CountingIds.id(0x40000 + number));
  }

  /** An open sweep, begun so many days after the first. */
  public static Baseline baseline(long number) {
    return new Baseline(
        baselineId(number),
        SweepOrder.RANDOM,
        BEGUN.plusSeconds(86_400 * number),
        AINO_HERSELF,
        Optional.empty(),
        1,
        Optional.empty());
  }

  /** An open line of the connection of this number, on LinkedIn. */
  public static Line line(long number, String key) {
    return line(number, NetworkId.LINKEDIN, 1, key);
  }

  /** An open line. */
  public static Line line(long number, NetworkId network, int round, String key) {
    return new Line(
        connection(number),
        network,
        new Line.Place(round, key),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Proof.UNTOLD);
  }

  /** The same line, decided. */
  public static Line decided(Line line, Choice choice, Ground ground) {
    return new Line(
        line.connection(),
        line.network(),
        line.place(),
        line.skips(),
        Optional.of(new Line.Standing(choice, Optional.of(ground), Optional.of("so be it"), BEGUN)),
        line.left(),
        line.returned(),
        line.proof());
  }

  /** A verdict about the connection of this number. */
  public static Verdict verdict(int decision, long number, Choice choice, Ground ground) {
    return new Verdict(
        decision,
        connection(number),
        Optional.of(choice),
        Optional.of(ground),
        Optional.empty(),
        BEGUN.plusSeconds(decision),
        AINO_HERSELF,
        Optional.empty());
  }

  /** Makes Aino follow so many, from number 1 on. */
  public static void follows(Stores stores, int many) {
    var telling = Telling.of(run(1));
    for (var number = 1; number <= many; number++) {
      telling.adds(number, "Somebody " + number, Relation.CONNECTED);
    }
    telling.takenIn(stores, AINO);
  }
}
