package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Relation;
import java.util.List;
import java.util.Map;

/**
 * Passes on accounts, and what was done with them, within the limits. Exports overlap and repeat
 * themselves; each thing is passed on once.
 */
public final class Ties {
  private final OpenedExports.Reader reader;
  private final ProblemTeller problems;
  private final ExportLimits limits;
  private final Hashes accounts;
  private final Hashes things;
  private int connections;
  private int evidence;
  private boolean connectionsFull;
  private boolean evidenceFull;

  Ties(OpenedExports.Reader reader, ProblemTeller problems, ExportLimits limits) {
    this.reader = reader;
    this.problems = problems;
    this.limits = limits;
    this.accounts = new Hashes(2 * limits.connections());
    this.things = new Hashes(limits.evidence());
  }

  /**
   * Passes an account of a list on, unless it was already. Accounts are told apart by the surest of
   * their keys; one that has only a weaker key is the same as one that has it too.
   */
  public void connection(Reading.Place place, ExportedConnection connection) {
    if (accounts.contains(hash(connection.relation(), connection.keys().getFirst()))) {
      reader.repeatedConnection();
    } else if (connections >= limits.connections()) {
      if (!connectionsFull) {
        connectionsFull = true;
        tellFull(place, limits.connections());
      }
    } else {
      connections++;
      connection.keys().forEach(key -> accounts.add(hash(connection.relation(), key)));
      reader.connection(connection);
    }
  }

  private static long hash(Relation relation, AccountKey key) {
    return Hashes.of(relation.name(), key.kind().name(), key.value());
  }

  /** Passes on that a row of a list tells of nobody, because the account is gone or hidden. */
  public void nobody() {
    reader.nobody();
  }

  /** Passes on that a list was read to its end, unless there were more accounts than are taken. */
  public void whole(Relation relation) {
    if (!connectionsFull) {
      reader.wholeList(relation);
    }
  }

  /**
   * Whether something that was done, such as a message, is met for the first time.
   *
   * @param hash what it is told from all else by, as {@link Hashes#of} gives it
   */
  public boolean isNew(long hash) {
    return !evidenceFull && things.add(hash);
  }

  /** Passes on what was done with one other, or with several at once. */
  public void evidence(Reading.Place place, List<ExportedEvidence> withEach) {
    for (var one : withEach) {
      if (evidence < limits.evidence()) {
        evidence++;
        reader.evidence(one);
      } else if (!evidenceFull) {
        evidenceFull = true;
        tellFull(place, limits.evidence());
      }
    }
  }

  private void tellFull(Reading.Place place, int limit) {
    problems.tell(place, ImportProblemCode.ARCHIVE_TOO_LARGE, Map.of("limit", Fact.of(limit)));
  }
}
