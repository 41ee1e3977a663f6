package dev.suunta.domain.baseline;

import dev.suunta.domain.people.Person;
import java.util.Locale;
import java.util.UUID;

/** In what order a sweep goes. The order is frozen when it begins; newcomers come after all. */
public enum SweepOrder {
  /** Whom the owner has read longest first; those of whom no export tells since when come last. */
  OLDEST {
    @Override
    String of(Candidate candidate, UUID seed) {
      return candidate.since().map(Object::toString).orElse("9999-99-99");
    }
  },
  /** With whom the owner had most to do first. */
  EVIDENCE {
    @Override
    String of(Candidate candidate, UUID seed) {
      return String.format(Locale.ROOT, "%019d", Long.MAX_VALUE - candidate.dealings());
    }
  },
  /** One network after the other, by name. */
  NETWORK {
    @Override
    String of(Candidate candidate, UUID seed) {
      var connection = candidate.connection();
      return connection.network() + " " + Person.sortKey(connection.name());
    }
  },
  /** In no order that means anything, so that the letters of the alphabet are not tired of. */
  RANDOM {
    @Override
    String of(Candidate candidate, UUID seed) {
      var id = candidate.id().value();
      return String.format(
          Locale.ROOT,
          "%016x",
          mixed(
              mixed(id.getMostSignificantBits() ^ seed.getMostSignificantBits())
                  ^ id.getLeastSignificantBits()
                  ^ seed.getLeastSignificantBits()));
    }
  };

  /**
   * By what an account stands in the order, to be compared byte by byte; ids tell equal ones apart.
   *
   * @param seed makes a random order another one for each sweep
   */
  public String key(Candidate candidate, BaselineId seed) {
    return of(candidate, seed.value());
  }

  abstract String of(Candidate candidate, UUID seed);

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): spreads ids that begin alike. */
  private static long mixed(long bits) {
    var first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    var second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
    return second ^ (second >>> 31);
  }
}
