package dev.suunta.adapters.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Select;

/**
 * Tells how many rows H2 goes through when something is asked. H2 tells it of itself: the plan of a
 * query that was run says how many rows each step went through.
 */
final class VisitedRows implements ExecuteListener {
  private static final long serialVersionUID = 1L;
  private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

  private final transient List<String> statements = new ArrayList<>();

  @Override
  public void executeStart(ExecuteContext context) {
    if (context.query() instanceof Select<?> select) {
      statements.add(context.dsl().renderInlined(select));
    }
  }

  /** How many rows are gone through by what this asks. */
  int by(Database database, Runnable asking) {
    statements.clear();
    asking.run();
    return List.copyOf(statements).stream()
        .mapToInt(statement -> scanned((JooqUnitOfWork) database.unitOfWork(), statement))
        .sum();
  }

  private static int scanned(JooqUnitOfWork units, String statement) {
    var plan =
        units.<String>join(
            db -> db.fetchSingle("explain analyze " + statement).get(0, String.class));
    return SCANNED
        .matcher(plan)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .sum();
  }
}
