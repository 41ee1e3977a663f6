package dev.suunta.adapters.files.strategy;

import static dev.suunta.application.documents.DocumentProblemCode.REFERENCE_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.TWICE;

import dev.suunta.adapters.files.yaml.Likely;
import dev.suunta.adapters.files.yaml.Place;
import dev.suunta.adapters.files.yaml.Problems;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlNode.Scalar;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.strategy.Strategy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The ids of goals, topics and groups that a document may name.
 *
 * @param goals the goals it has; absent where any may be named
 * @param topics the topics it has, likewise
 * @param groups the groups it has, likewise
 */
public record References(
    Optional<Set<String>> goals, Optional<Set<String>> topics, Optional<Set<String>> groups) {
  /** Anything that has the form of an id. */
  public static final References ANY =
      new References(Optional.empty(), Optional.empty(), Optional.empty());

  /** The ids in a list, each once and each known. */
  public static <T> Set<T> read(
      YamlFields fields, String key, Optional<Set<String>> known, Function<String, T> make) {
    var ids = new LinkedHashSet<T>();
    for (var scalar : fields.list(key, Strategy.MOST_OF_EACH)) {
      if (isKnown(fields, key, scalar, scalar.value(), known)
          && !ids.add(make.apply(scalar.value()))) {
        fields.problems().add(TWICE, scalar.place(), Fact.of(key), Fact.of(scalar.value()));
      }
    }
    return ids;
  }

  /** Whether an id is one of those that may be named; told if not. */
  static boolean isKnown(
      YamlFields fields, String key, Scalar scalar, String id, Optional<Set<String>> known) {
    if (known.isEmpty()) {
      return fields.isId(key, id, scalar.place());
    }
    return isKnown(fields.problems(), key, scalar.place(), id, known.get());
  }

  private static boolean isKnown(
      Problems problems, String key, Place place, String id, Collection<String> known) {
    if (known.contains(id)) {
      return true;
    }
    problems.add(REFERENCE_UNKNOWN, place, Fact.of(key), Problems.quote(id), Likely.of(id, known));
    return false;
  }
}
