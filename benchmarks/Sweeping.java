import dev.suunta.adapters.persistence.Databases;
import dev.suunta.application.baseline.BaselineUseCases;
import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.people.PersonDiary;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Times a sweep in the application on a real home: {@code Sweeping.java HOME TIMES}. Prints, as
 * JSON, how long it took to begin, and the medians, in milliseconds, of deciding about somebody and
 * reading the next one, and of taking a decision back.
 */
public final class Sweeping {
  private Sweeping() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    var times = Integer.parseInt(arguments[1]);
    try (var database = Databases.home(Path.of(arguments[0]))) {
      var kept = database.repositories();
      var ports =
          new BaselineUseCases(
              kept.baselines(),
              kept.followedAccounts(),
              kept.people(),
              new PersonDiary(
                  kept.encounters(), kept.callList(), kept.strategies(), UUID::randomUUID),
              database.unitOfWork(),
              UUID::randomUUID,
              InstantSource.system());
      var owner = kept.owners().first(1).getFirst().id();
      var actor = new Actor("benchmark", Via.TERMINAL);
      var sweep = ports.sweepBaseline();
      var begun = System.nanoTime();
      sweep.start(owner, SweepOrder.EVIDENCE, true, actor);
      var start = millis(begun);
      var deciding = new double[times];
      var undoing = new double[times];
      for (var round = 0; round < times; round++) {
        var next = (SweepBaseline.Next.Shown) sweep.next(owner, Optional.empty());
        var decided = System.nanoTime();
        sweep.decide(
            new SweepBaseline.Decision(
                owner,
                next.person().id(),
                Optional.empty(),
                Optional.of(Choice.KEEP),
                Optional.of(Ground.MET),
                Optional.empty(),
                actor));
        sweep.next(owner, Optional.empty());
        deciding[round] = millis(decided);
      }
      for (var round = 0; round < times; round++) {
        var undone = System.nanoTime();
        sweep.undo(owner);
        undoing[round] = millis(undone);
      }
      System.out.printf(
          Locale.ROOT,
          "\"begin\": %.0f, \"decideAndNext\": %.2f, \"undo\": %.2f%n",
          start,
          median(deciding),
          median(undoing));
    }
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
