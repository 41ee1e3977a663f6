package dev.suunta.adapters.persistence.baseline;

import static dev.suunta.adapters.persistence.generated.Tables.BASELINE_COUNT;

import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** How many lines of one sweep are alike, kept with each change of lines. */
final class Counts {
  private final DSLContext db;
  private final OwnerId owner;
  private final BaselineId baseline;

  Counts(DSLContext db, OwnerId owner, BaselineId baseline) {
    this.db = db;
    this.owner = owner;
    this.baseline = baseline;
  }

  private record Kind(
      NetworkId network, Line.State state, Optional<Ground> ground, Line.Todo todo, Proof proof) {
    static Kind of(Line line) {
      return new Kind(
          line.network(),
          line.state(),
          line.standing().flatMap(Line.Standing::ground),
          line.todo(),
          line.proof());
    }
  }

  /** Counts lines as they are now instead of as they were. */
  void change(List<Line> before, List<Line> after) {
    var changes = new HashMap<Kind, Integer>();
    before.forEach(line -> changes.merge(Kind.of(line), -1, Integer::sum));
    after.forEach(line -> changes.merge(Kind.of(line), 1, Integer::sum));
    for (Map.Entry<Kind, Integer> change : changes.entrySet()) {
      if (change.getValue() != 0) {
        add(change.getKey(), change.getValue());
      }
    }
  }

  private void add(Kind kind, int amount) {
    var isThere =
        db.update(BASELINE_COUNT)
            .set(BASELINE_COUNT.AMOUNT, BASELINE_COUNT.AMOUNT.plus(amount))
            .where(is(kind))
            .execute();
    if (isThere == 0) {
      db.insertInto(BASELINE_COUNT)
          .set(BASELINE_COUNT.OWNER_ID, owner.value())
          .set(BASELINE_COUNT.BASELINE_ID, baseline.value())
          .set(BASELINE_COUNT.NETWORK, kind.network().value())
          .set(BASELINE_COUNT.STATE, kind.state().name())
          .set(BASELINE_COUNT.GROUND, kind.ground().map(Ground::name).orElse(""))
          .set(BASELINE_COUNT.TODO, kind.todo().name())
          .set(BASELINE_COUNT.PROOF, kind.proof().name())
          .set(BASELINE_COUNT.AMOUNT, amount)
          .execute();
    }
  }

  private Condition isOfSweep() {
    return BASELINE_COUNT
        .OWNER_ID
        .eq(owner.value())
        .and(BASELINE_COUNT.BASELINE_ID.eq(baseline.value()));
  }

  private Condition is(Kind kind) {
    return isOfSweep()
        .and(BASELINE_COUNT.NETWORK.eq(kind.network().value()))
        .and(BASELINE_COUNT.STATE.eq(kind.state().name()))
        .and(BASELINE_COUNT.GROUND.eq(kind.ground().map(Ground::name).orElse("")))
        .and(BASELINE_COUNT.TODO.eq(kind.todo().name()))
        .and(BASELINE_COUNT.PROOF.eq(kind.proof().name()));
  }

  List<Count> all() {
    return db.selectFrom(BASELINE_COUNT)
        .where(isOfSweep())
        .and(BASELINE_COUNT.AMOUNT.gt(0))
        .orderBy(
            BASELINE_COUNT.NETWORK,
            BASELINE_COUNT.STATE,
            BASELINE_COUNT.GROUND,
            BASELINE_COUNT.TODO,
            BASELINE_COUNT.PROOF)
        .fetch(
            row ->
                new Count(
                    new NetworkId(row.getNetwork()),
                    Line.State.valueOf(row.getState()),
                    Optional.of(row.getGround())
                        .filter(ground -> !ground.isEmpty())
                        .map(Ground::valueOf),
                    Line.Todo.valueOf(row.getTodo()),
                    Proof.valueOf(row.getProof()),
                    row.getAmount()));
  }
}
