package dev.suunta.domain.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells which of the accounts that are known an account of an export is.
 *
 * <p>The surest key that finds one decides. An account that has another key of a surer kind is
 * never it: a handle passes from one person to another, and two of the same name may have been
 * befriended on one day.
 */
public final class SameAccount {
  private SameAccount() {}

  /**
   * Finds the account.
   *
   * @param keys what is told of the account
   * @param candidates the known accounts that have a key, the likeliest first
   * @param keysOf all keys of a known account
   */
  public static <T> Optional<T> find(
      List<AccountKey> keys,
      Function<AccountKey, ? extends Collection<T>> candidates,
      Function<T, ? extends Collection<AccountKey>> keysOf) {
    for (var kind : AccountKey.Kind.values()) {
      for (var key : keys) {
        if (key.kind() == kind) {
          for (var candidate : candidates.apply(key)) {
            if (!contradict(keys, keysOf.apply(candidate), kind)) {
              return Optional.of(candidate);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the two tell of different accounts by a kind that is surer than this one. */
  private static boolean contradict(
      Collection<AccountKey> one, Collection<AccountKey> other, AccountKey.Kind kind) {
    for (var surer : AccountKey.Kind.values()) {
      if (surer == kind) {
        return false;
      }
      var ones = one.stream().filter(key -> key.kind() == surer).toList();
      var others = other.stream().filter(key -> key.kind() == surer).toList();
      if (!ones.isEmpty() && !others.isEmpty() && ones.stream().noneMatch(others::contains)) {
        return true;
      }
    }
    return false;
  }
}
