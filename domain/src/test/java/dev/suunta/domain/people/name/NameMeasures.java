package dev.suunta.domain.people.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many pairs of accounts of one person are found by their names, and how many of those found
 * are one person's. Run {@link #main} to see the numbers.
 */
final class NameMeasures {
  static final int PEOPLE = 1_000;

  /** An account: whose it is and what it shows. */
  private record Account(int person, String name) {}

  /**
   * Found and all.
   *
   * @param found how many were
   * @param all of how many
   */
  record Share(int found, int all) {
    static final Share NONE = new Share(0, 0);

    Share plus(boolean one) {
      return new Share(found + (one ? 1 : 0), all + 1);
    }

    double value() {
      return all == 0 ? 1 : (double) found / all;
    }
  }

  private final Map<InventedPeople.Way, Share> recall = new EnumMap<>(InventedPeople.Way.class);
  private final Map<NameReason, Share> precision = new EnumMap<>(NameReason.class);
  private final int people;
  private int keys;
  private int candidates;

  NameMeasures(int people, long seed) {
    this.people = people;
    var invented = new InventedPeople(seed);
    var accounts = new ArrayList<Account>();
    for (var number = 0; number < people; number++) {
      var person = invented.person();
      var name = invented.written(person, InventedPeople.Way.AS_IT_IS);
      accounts.add(new Account(number, name));
      var way = InventedPeople.Way.values()[number % InventedPeople.Way.values().length];
      var other = invented.written(person, way);
      if (way == InventedPeople.Way.FORMER_ALONE) {
        name = invented.written(person, InventedPeople.Way.FORMER_IN_BRACKETS);
        accounts.set(accounts.size() - 1, new Account(number, name));
      }
      accounts.add(new Account(number, other));
      if (way == InventedPeople.Way.AS_IT_IS || !name.equals(other)) {
        var found = NameLikeness.between(name, other).isPresent();
        recall.merge(way, Share.NONE.plus(found), (sum, one) -> sum.plus(found));
      }
    }
    judgeAll(accounts);
  }

  private void judgeAll(List<Account> accounts) {
    var index = new HashMap<String, List<Integer>>();
    for (var at = 0; at < accounts.size(); at++) {
      Set<Integer> met = new TreeSet<>();
      for (var key : NameLikeness.blockingKeys(accounts.get(at).name())) {
        var there = index.computeIfAbsent(key, none -> new ArrayList<>());
        met.addAll(there);
        there.add(at);
        keys++;
      }
      candidates += met.size();
      for (var other : met) {
        judge(accounts.get(at), accounts.get(other));
      }
    }
  }

  private void judge(Account one, Account other) {
    Optional<NameReason> reason = NameLikeness.between(one.name(), other.name());
    var same = one.person() == other.person();
    reason.ifPresent(
        found -> precision.merge(found, Share.NONE.plus(same), (sum, pair) -> sum.plus(same)));
  }

  /** The share of pairs of one person that are found, by how the second name is written. */
  Share recall(InventedPeople.Way way) {
    return recall.getOrDefault(way, Share.NONE);
  }

  /** The share of one person's pairs among those found, by reason. */
  Share precision(NameReason reason) {
    return precision.getOrDefault(reason, Share.NONE);
  }

  double keysPerName() {
    return (double) keys / (2 * people);
  }

  double candidatesPerName() {
    return (double) candidates / (2 * people);
  }

  /** Prints the numbers. */
  public static void main(String[] arguments) {
    var measures = new NameMeasures(PEOPLE, 7);
    for (var way : InventedPeople.Way.values()) {
      System.out.printf(
          Locale.ROOT,
          "found %-20s %.3f of %d%n",
          way,
          measures.recall(way).value(),
          measures.recall(way).all());
    }
    for (var reason : NameReason.values()) {
      System.out.printf(
          Locale.ROOT,
          "right %-26s %.3f of %d%n",
          reason,
          measures.precision(reason).value(),
          measures.precision(reason).all());
    }
    System.out.printf(
        Locale.ROOT,
        "%.1f keys and %.1f candidates for each of %d names%n",
        measures.keysPerName(),
        measures.candidatesPerName(),
        2 * PEOPLE);
  }
}
