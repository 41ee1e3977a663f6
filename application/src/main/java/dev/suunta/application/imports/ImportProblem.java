package dev.suunta.application.imports;

import dev.suunta.domain.finding.Fact;
import java.util.Map;
import java.util.Optional;

/**
 * Something in the given files that could not be used, and where it stands.
 *
 * @param code what is wrong
 * @param file the file, as the owner named it
 * @param entry the entry within an archive or folder, if any
 * @param position where in the entry, if known
 * @param facts what else there is to say, by name, such as a limit
 */
public record ImportProblem(
    ImportProblemCode code,
    String file,
    Optional<String> entry,
    Optional<Position> position,
    Map<String, Fact> facts) {
  public ImportProblem {
    facts = Map.copyOf(facts);
  }

  /** A place within an entry. */
  public sealed interface Position {
    /** A line, counted from 1, as an editor counts. */
    record Line(long number) implements Position {}

    /** A record of a list, counted from 1. */
    record Item(long number) implements Position {}

    /** A byte, counted from 0. */
    record Offset(long number) implements Position {}
  }
}
