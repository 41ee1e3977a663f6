import dev.suunta.adapters.persistence.Databases;
import dev.suunta.application.people.NotingUseCases;
import dev.suunta.application.people.PeopleUseCases;
import dev.suunta.application.people.driving.FindDuplicates;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.shared.OwnerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a home against the truth that {@link Acquaintances} wrote: {@code Linking.java HOME TRUTH}.
 * Prints, as JSON, which accounts are shown as one that are two people's, and how many of those
 * pairs of accounts of one person that can be found are linked or suggested, by how the names
 * differ.
 */
public final class Linking {
  /** An account in truth. */
  private record Account(
      String source,
      String key,
      int whose,
      String way,
      String name,
      List<String> anchors,
      String reached) {
    static Account of(String line) {
      var fields = line.split("\t", -1);
      return new Account(
          fields[0],
          fields[1],
          Integer.parseInt(fields[2]),
          fields[3],
          fields[4],
          Stream.of(fields[5].split(";")).filter(anchor -> !anchor.isEmpty()).toList(),
          fields[6]);
    }

    /** How the home knows it: the surest of what it may be known by. */
    List<String> known() {
      return switch (source) {
        case "linkedin" -> List.of("linkedin " + key);
        case "x" -> List.of("x " + key);
        case "facebook" -> List.of("facebook " + key + " " + name);
        default ->
            List.of(
                "address-book " + key,
                "address-book " + reached + " " + (name.isEmpty() ? "-" : name));
      };
    }
  }

  /** What became of pairs. */
  private static final class Tally {
    int pairs;
    int linked;
    int suggested;

    void add(boolean isLinked, boolean isSuggested) {
      pairs++;
      linked += isLinked ? 1 : 0;
      suggested += !isLinked && isSuggested ? 1 : 0;
    }

    String json() {
      return String.format(
          Locale.ROOT,
          "{\"pairs\": %d, \"linked\": %.3f, \"suggested\": %.3f, \"neither\": %d}",
          pairs,
          share(linked, pairs),
          share(suggested, pairs),
          pairs - linked - suggested);
    }
  }

  private final List<Account> accounts;
  private final Map<String, PersonId> shownAs = new HashMap<>();
  private final Map<Account, PersonId> groups = new HashMap<>();
  private final Map<PersonId, Set<Integer>> truth = new HashMap<>();
  private final Map<Set<PersonId>, String> suggestions = new HashMap<>();
  private final Map<PersonId, List<Account>> members = new HashMap<>();
  private boolean cut;

  private Linking(List<Account> accounts) {
    this.accounts = accounts;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    var linking =
        new Linking(Files.readAllLines(Path.of(arguments[1])).stream().map(Account::of).toList());
    try (var database = Databases.home(Path.of(arguments[0]))) {
      var kept = database.repositories();
      var owner = kept.owners().first(1).getFirst().id();
      var people =
          new PeopleUseCases(
              kept.people(),
              kept.personLinks(),
              database.unitOfWork(),
              UUID::randomUUID,
              InstantSource.system());
      linking.read(people.readPeople(), owner);
      linking.ask(
          new NotingUseCases(
                  kept.people(),
                  new NotingUseCases.Kept(
                      kept.encounters(),
                      kept.personNotes(),
                      kept.peopleGroups(),
                      kept.callList(),
                      kept.personLinks(),
                      kept.lookalikes(),
                      kept.erasure(),
                      null),
                  kept.strategies(),
                  database.unitOfWork(),
                  UUID::randomUUID,
                  null,
                  InstantSource.system())
              .findDuplicates(),
          owner);
      linking.print(person -> people.linkPeople().links(owner, person));
    }
  }

  private void read(ReadPeople people, OwnerId owner) {
    var after = Optional.<String>empty();
    do {
      var page =
          people.list(new ReadPeople.Query(owner, "", Optional.empty(), false, after, Page.MOST));
      for (var person : page.rows()) {
        for (var connection : person.connections()) {
          known(connection).forEach(key -> shownAs.put(key, person.id()));
        }
      }
      after = page.next();
    } while (after.isPresent());
    for (var account : accounts) {
      account.known().stream()
          .flatMap(key -> Optional.ofNullable(shownAs.get(key)).stream())
          .findFirst()
          .ifPresent(
              person -> {
                groups.put(account, person);
                truth.computeIfAbsent(person, none -> new HashSet<>()).add(account.whose());
                members.computeIfAbsent(person, none -> new ArrayList<>()).add(account);
              });
    }
  }

  /** Cards have what nobody but the benchmark writes in place of a title. */
  private static List<String> known(Connection connection) {
    var network = connection.network().value();
    var keys = new ArrayList<String>();
    connection.keys().forEach(key -> keys.add(network + " " + key.value()));
    connection.about().ifPresent(about -> keys.add(network + " " + about));
    return keys;
  }

  private void ask(FindDuplicates duplicates, OwnerId owner) {
    var after = Optional.<PersonId>empty();
    do {
      var found = duplicates.find(owner, after);
      found
          .pairs()
          .forEach(
              pair ->
                  suggestions.put(
                      Set.of(pair.one().id(), pair.other().id()), pair.reason().name()));
      cut |= found.cut();
      after = found.next();
    } while (after.isPresent());
  }

  private interface Links {
    List<PersonLink> of(PersonId person);
  }

  private void print(Links links) {
    var whole = new Tally();
    var byKind = new TreeMap<String, Tally>();
    var unshared = unshared();
    var byPerson =
        accounts.stream()
            .filter(groups::containsKey)
            .filter(account -> account.whose() >= 0)
            .collect(Collectors.groupingBy(Account::whose, TreeMap::new, Collectors.toList()));
    var byAnchor = new Tally();
    for (var own : byPerson.values()) {
      for (var at = 0; at < own.size(); at++) {
        for (var other : own.subList(at + 1, own.size())) {
          tally(own.get(at), other, unshared, whole, byAnchor, byKind);
        }
      }
    }
    var several =
        members.entrySet().stream().filter(entry -> truth.get(entry.getKey()).size() > 1).toList();
    var wrong = several.stream().filter(entry -> !isOfNobodyElse(entry.getValue())).toList();
    System.out.printf(
        Locale.ROOT,
        "\"accounts\": %d, \"notFound\": %d, \"wrongLinks\": %d, \"namelessOfSeveral\": %d,%n   \"findable\": %s,%n   \"withAnchor\": %s,%n   \"byKind\": {%n",
        accounts.size(),
        accounts.size() - groups.size(),
        wrong.size(),
        several.size() - wrong.size(),
        whole.json(),
        byAnchor.json());
    System.out.print(
        byKind.entrySet().stream()
            .map(entry -> "    \"" + entry.getKey() + "\": " + entry.getValue().json())
            .collect(Collectors.joining(",\n")));
    System.out.printf("},%n   \"suggestions\": {%n%s},%n   \"cut\": %b", reasons(), cut);
    for (var entry : wrong) {
      System.err.println(
          "wrong: "
              + entry.getValue()
              + " by "
              + links.of(entry.getKey()).stream().map(link -> link.anchor().orElse("")).toList());
    }
  }

  /**
   * Whether all that is not one person's is a card that tells an address of several, and no name.
   */
  private static boolean isOfNobodyElse(List<Account> shown) {
    return shown.stream()
                .filter(account -> account.whose() >= 0)
                .map(Account::whose)
                .distinct()
                .count()
            < 2
        && shown.stream().allMatch(account -> account.whose() >= 0 || account.name().isEmpty());
  }

  private void tally(
      Account one,
      Account other,
      Set<String> unshared,
      Tally whole,
      Tally byAnchor,
      Map<String, Tally> byKind) {
    var tied =
        one.anchors().stream()
            .anyMatch(anchor -> unshared.contains(anchor) && other.anchors().contains(anchor));
    if (!tied && !(isToldByName(one) && isToldByName(other))) {
      return;
    }
    var linked = groups.get(one).equals(groups.get(other));
    var suggested = !linked && suggestions.containsKey(Set.of(groups.get(one), groups.get(other)));
    whole.add(linked, suggested);
    if (tied) {
      byAnchor.add(linked, suggested);
    }
    byKind
        .computeIfAbsent((tied ? "anchor " : "name ") + kind(one, other), none -> new Tally())
        .add(linked, suggested);
    if (!linked && !suggested && System.getenv("TELL") != null) {
      System.err.println(
          (tied ? "anchor " : "name ")
              + kind(one, other)
              + ": "
              + one.name()
              + " / "
              + other.name());
    }
  }

  /** Anchors of one person alone. */
  private Set<String> unshared() {
    var holders = new HashMap<String, Set<Integer>>();
    accounts.forEach(
        account ->
            account
                .anchors()
                .forEach(
                    anchor ->
                        holders
                            .computeIfAbsent(anchor, none -> new HashSet<>())
                            .add(account.whose())));
    return holders.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isToldByName(Account account) {
    return !account.name().isEmpty() && InventedNames.Way.valueOf(account.way()).isToldByName();
  }

  private static String kind(Account one, Account other) {
    if (one.name().isEmpty() || other.name().isEmpty()) {
      return "NAMELESS";
    }
    if (!script(one.name()).equals(script(other.name()))) {
      return "LATIN_AND_"
          + Stream.of(script(one.name()), script(other.name()))
              .filter(script -> !script.equals("LATIN"))
              .findFirst()
              .orElse("");
    }
    if (one.name().equals(other.name())) {
      return "SAME";
    }
    var plain = "AS_IT_IS";
    return one.way().equals(other.way()) || other.way().equals(plain)
        ? one.way()
        : one.way().equals(plain) ? other.way() : "TWO_WAYS";
  }

  private static String script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(letter -> Character.UnicodeScript.of(letter).name())
        .findFirst()
        .orElse("");
  }

  private String reasons() {
    var right = new TreeMap<String, int[]>();
    suggestions.forEach(
        (pair, reason) -> {
          var count = right.computeIfAbsent(reason, none -> new int[2]);
          var heads = List.copyOf(pair);
          var both = new HashSet<>(truth.getOrDefault(heads.get(0), Set.of()));
          both.retainAll(truth.getOrDefault(heads.get(1), Set.of()));
          count[both.isEmpty() ? 1 : 0]++;
        });
    right.put(
        "all",
        right.values().stream()
            .reduce(new int[2], (one, other) -> new int[] {one[0] + other[0], one[1] + other[1]}));
    return right.entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "    \"%s\": {\"pairs\": %d, \"right\": %.3f}",
                    entry.getKey(),
                    entry.getValue()[0] + entry.getValue()[1],
                    share(entry.getValue()[0], entry.getValue()[0] + entry.getValue()[1])))
        .collect(Collectors.joining(",\n"));
  }

  private static double share(int some, int all) {
    return all == 0 ? 1 : (double) some / all;
  }
}
