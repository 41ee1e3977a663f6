package dev.suunta.testkit.usecases;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Families whose members are called nearly the same and share an address, a number and, on some
 * card, a profile. The number of each member stands in the keys of their accounts. The names of no
 * two of them are ever written the same, but for first letters: nobody could tell them apart.
 */
final class InventedNeighbours {
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("Korhonen", "Mika", "Mikko", "Matti", "Maija"),
          List.of("Walker", "Samuel", "Samantha", "Sam"),
          List.of("Hakkarainen", "Gabriel", "Gabriela", "Alexander", "Alexandra"),
          List.of("García", "María", "María José", "José"),
          List.of("Lê", "Hương", "Hường", "An"),
          List.of("Бондаренко", "Евгений", "Евгения", "Александр", "Александра"),
          List.of("Korhonen", "Matti", "Sanna"));

  private final Random random;
  private final List<ExportedConnection> accounts = new ArrayList<>();
  private final List<ExportedConnection> cards = new ArrayList<>();
  private int member;

  InventedNeighbours(long seed) {
    random = new Random(seed);
    for (var number = 0; number < 6; number++) {
      family(one(FAMILIES), "family" + number + "@example.org");
    }
  }

  /** As one network tells. */
  List<ExportedConnection> accounts() {
    return accounts;
  }

  /** As the address book tells. */
  List<ExportedConnection> cards() {
    return cards;
  }

  /** Whose an account or a card is. */
  static int whose(AccountKey key) {
    return Integer.parseInt(key.value().split("-")[1]);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void family(List<String> words, String mail) {
    var phone = "+35891234%03d".formatted(member);
    var profile = "of-" + member;
    for (var given : words.subList(1, words.size())) {
      var own = Anchor.email(member + "@example.org");
      var shared = List.of(Anchor.email(mail), Anchor.phone(phone), own, own);
      if (random.nextInt(4) > 0) {
        accounts.add(
            told(
                Relation.CONNECTED,
                AccountKey.profile("of-" + member),
                written(given, words.getFirst()),
                List.of(one(shared))));
      }
      for (var card = random.nextInt(3); card > 0; card--) {
        var anchors = new ArrayList<>(List.of(one(shared), one(shared)));
        if (random.nextInt(4) == 0) {
          var whose = random.nextBoolean() ? profile : "of-" + member;
          anchors.add(Anchor.account(NetworkId.LINKEDIN, AccountKey.profile(whose)));
        }
        cards.add(
            told(
                Relation.CARD,
                AccountKey.id("card-" + member + "-" + card),
                written(given, words.getFirst()),
                anchors));
      }
      member++;
    }
  }

  private String written(String given, String family) {
    return switch (random.nextInt(6)) {
      case 0 -> given.charAt(0) + ". " + family;
      case 1 -> given.toUpperCase(Locale.ROOT) + " " + family;
      case 2 -> family + ", " + given;
      case 3 -> given + " " + family + " 🌲";
      default -> given + " " + family;
    };
  }

  private static ExportedConnection told(
      Relation relation, AccountKey key, String name, List<Anchor> anchors) {
    return new ExportedConnection(
        relation,
        List.of(key),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        anchors.stream().distinct().toList());
  }
}
