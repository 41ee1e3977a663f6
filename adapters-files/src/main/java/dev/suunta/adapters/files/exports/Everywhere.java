package dev.suunta.adapters.files.exports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds who takes part in everything: the owner, where an export does not say who that is. */
public final class Everywhere {
  private Optional<Set<String>> left = Optional.empty();

  /** Takes note of who took part in one thing. */
  public void met(Set<String> participants) {
    if (left.isEmpty()) {
      left = Optional.of(new HashSet<>(participants));
    } else {
      left.get().retainAll(participants);
    }
  }

  /** The one who took part in all of it; empty if nobody did, or several. */
  public Optional<String> only() {
    return left.filter(all -> all.size() == 1).map(all -> all.iterator().next());
  }
}
