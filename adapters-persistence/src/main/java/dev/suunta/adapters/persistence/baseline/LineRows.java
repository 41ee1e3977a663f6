package dev.suunta.adapters.persistence.baseline;

import static dev.suunta.adapters.persistence.generated.Tables.BASELINE_LINE;
import static org.jooq.impl.DSL.noCondition;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.BaselineLineRecord;
import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;

/** The lines of one sweep, as rows. */
final class LineRows {
  private final DSLContext db;
  private final OwnerId owner;
  private final BaselineId baseline;

  LineRows(DSLContext db, OwnerId owner, BaselineId baseline) {
    this.db = db;
    this.owner = owner;
    this.baseline = baseline;
  }

  static BaselineLineRecord record(OwnerId owner, BaselineId baseline, Line line) {
    var row = new BaselineLineRecord();
    row.setOwnerId(owner.value());
    row.setBaselineId(baseline.value());
    row.setConnectionId(line.connection().value());
    row.setNetwork(line.network().value());
    row.setRound(line.place().round());
    row.setSortKey(line.place().key());
    row.setSkips(line.skips());
    row.setChoice(Columns.text(line.standing().map(now -> now.choice().name())));
    row.setGround(Columns.text(line.standing().flatMap(Line.Standing::ground).map(Ground::name)));
    row.setNote(Columns.text(line.standing().flatMap(Line.Standing::note)));
    row.setDecidedAt(Columns.instant(line.standing().map(Line.Standing::at)));
    row.setLeftAt(Columns.instant(line.left()));
    row.setReturnedAt(Columns.instant(line.returned()));
    row.setProof(line.proof().name());
    row.setState(line.state().name());
    row.setTodo(line.todo().name());
    return row;
  }

  private static Line line(BaselineLineRecord row) {
    return new Line(
        new ConnectionId(row.getConnectionId()),
        new NetworkId(row.getNetwork()),
        new Line.Place(row.getRound(), row.getSortKey()),
        row.getSkips(),
        Columns.text(row.getChoice())
            .map(
                choice ->
                    new Line.Standing(
                        Choice.valueOf(choice),
                        Columns.text(row.getGround()).map(Ground::valueOf),
                        Columns.text(row.getNote()),
                        row.getDecidedAt())),
        Columns.instant(row.getLeftAt()),
        Columns.instant(row.getReturnedAt()),
        Proof.valueOf(row.getProof()));
  }

  private Condition isOfSweep() {
    return BASELINE_LINE
        .OWNER_ID
        .eq(owner.value())
        .and(BASELINE_LINE.BASELINE_ID.eq(baseline.value()));
  }

  private Field<String> sortKey() {
    return Columns.binary(db, BASELINE_LINE.SORT_KEY);
  }

  /** All columns of an index, so that it is walked in its order and only as far as wanted. */
  Optional<Line> next(Optional<NetworkId> network) {
    var order = new ArrayList<OrderField<?>>();
    order.add(BASELINE_LINE.OWNER_ID);
    order.add(BASELINE_LINE.BASELINE_ID);
    network.ifPresent(only -> order.add(BASELINE_LINE.NETWORK));
    order.add(BASELINE_LINE.STATE);
    order.add(BASELINE_LINE.SKIPS);
    order.add(BASELINE_LINE.ROUND);
    order.add(sortKey());
    order.add(BASELINE_LINE.CONNECTION_ID);
    return db.selectFrom(BASELINE_LINE)
        .where(isOfSweep())
        .and(network.map(only -> BASELINE_LINE.NETWORK.eq(only.value())).orElse(noCondition()))
        .and(BASELINE_LINE.STATE.eq(Line.State.OPEN.name()))
        .orderBy(order)
        .limit(1)
        .fetchOptional(LineRows::line);
  }

  List<Line> of(Collection<ConnectionId> accounts) {
    var wanted =
        Wanted.of(
            accounts.stream().map(ConnectionId::value).distinct().toArray(UUID[]::new),
            BASELINE_LINE.CONNECTION_ID);
    return db.select(BASELINE_LINE.fields())
        .from(wanted.table())
        .leftJoin(BASELINE_LINE)
        .on(isOfSweep())
        .and(BASELINE_LINE.CONNECTION_ID.eq(wanted.value()))
        .where(BASELINE_LINE.STATE.isNotNull())
        .fetch(row -> line(row.into(BASELINE_LINE)));
  }

  /** The sweeps in which any of these accounts has a line. */
  static List<BaselineId> baselinesOf(
      DSLContext db, OwnerId owner, Collection<ConnectionId> accounts) {
    return db.selectDistinct(BASELINE_LINE.BASELINE_ID)
        .from(BASELINE_LINE)
        .where(BASELINE_LINE.OWNER_ID.eq(owner.value()))
        .and(BASELINE_LINE.CONNECTION_ID.in(values(accounts)))
        .fetch(row -> new BaselineId(row.value1()));
  }

  void remove(Collection<ConnectionId> accounts) {
    db.deleteFrom(BASELINE_LINE)
        .where(isOfSweep())
        .and(BASELINE_LINE.CONNECTION_ID.in(values(accounts)))
        .execute();
  }

  private static List<UUID> values(Collection<ConnectionId> accounts) {
    return accounts.stream().map(ConnectionId::value).toList();
  }

  void update(List<Line> lines) {
    db.batchUpdate(
            lines.stream()
                .map(line -> record(owner, baseline, line))
                .peek(LineRows::keepKey)
                .toList())
        .execute();
  }

  private static void keepKey(BaselineLineRecord row) {
    row.touched(BASELINE_LINE.OWNER_ID, false);
    row.touched(BASELINE_LINE.BASELINE_ID, false);
    row.touched(BASELINE_LINE.CONNECTION_ID, false);
  }

  /** Where a page begins. */
  record Place(Line.Place place, UUID connection) {}

  Place place(String text) {
    var id = UUID.fromString(text);
    return of(List.of(new ConnectionId(id))).stream()
        .findFirst()
        .map(line -> new Place(line.place(), id))
        .orElseThrow(() -> new IllegalArgumentException("no page begins after " + text));
  }

  private Condition isAfter(Place after) {
    var round = BASELINE_LINE.ROUND;
    var key = sortKey();
    return round
        .ge(after.place().round())
        .and(
            round
                .gt(after.place().round())
                .or(key.gt(after.place().key()))
                .or(
                    key.eq(after.place().key())
                        .and(BASELINE_LINE.CONNECTION_ID.gt(after.connection()))));
  }

  List<Line> page(Filter filter, Optional<Place> after, int most) {
    var order = new ArrayList<OrderField<?>>();
    order.add(BASELINE_LINE.OWNER_ID);
    order.add(BASELINE_LINE.BASELINE_ID);
    indexed(filter).ifPresent(order::add);
    order.add(BASELINE_LINE.ROUND);
    order.add(sortKey());
    order.add(BASELINE_LINE.CONNECTION_ID);
    return db.selectFrom(BASELINE_LINE)
        .where(isOfSweep())
        .and(passes(filter))
        .and(after.map(this::isAfter).orElse(noCondition()))
        .orderBy(order)
        .limit(most)
        .fetch(LineRows::line);
  }

  /** The column by whose index the lines are found: named in the order, it is the one taken. */
  private static Optional<Field<String>> indexed(Filter filter) {
    if (filter.todo().isPresent()) {
      return Optional.of(BASELINE_LINE.TODO);
    }
    if (filter.proof().isPresent()) {
      return Optional.of(BASELINE_LINE.PROOF);
    }
    return filter.state().map(state -> BASELINE_LINE.STATE);
  }

  private static Condition passes(Filter filter) {
    return noCondition()
        .and(is(BASELINE_LINE.NETWORK, filter.network().map(NetworkId::value)))
        .and(is(BASELINE_LINE.STATE, filter.state().map(Enum::name)))
        .and(is(BASELINE_LINE.GROUND, filter.ground().map(Enum::name)))
        .and(is(BASELINE_LINE.TODO, filter.todo().map(Enum::name)))
        .and(is(BASELINE_LINE.PROOF, filter.proof().map(Enum::name)));
  }

  private static Condition is(Field<String> column, Optional<String> wanted) {
    return wanted.map(column::eq).orElse(noCondition());
  }
}
