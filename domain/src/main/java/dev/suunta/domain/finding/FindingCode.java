package dev.suunta.domain.finding;

import java.util.List;
import java.util.Set;

/**
 * A kind of finding. Implemented by enums; their names are part of the public interface and are
 * never renamed, only retired.
 */
public interface FindingCode {
  /** The stable name, such as {@code COPIED}. */
  String name();

  /** The weights this finding may have; more than one where a network charter decides. */
  Set<Weight> weights();

  /** The rules it upholds; empty where only a network's own limits speak. */
  List<Rule> rules();

  /** The names of its facts, in the order in which {@link Finding#of} takes them. */
  List<String> facts();
}
