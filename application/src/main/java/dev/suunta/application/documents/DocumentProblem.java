package dev.suunta.application.documents;

import dev.suunta.domain.finding.Fact;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Something in a document that cannot be read, and where.
 *
 * @param code what is wrong
 * @param line the line, counted from 1, if there is one
 * @param column the column, counted from 1, if there is one
 * @param facts by the code's fact names
 */
public record DocumentProblem(
    DocumentProblemCode code, OptionalInt line, OptionalInt column, Map<String, Fact> facts) {
  public DocumentProblem {
    facts = Map.copyOf(facts);
  }
}
