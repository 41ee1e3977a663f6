package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Request;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.InMemoryExports.Export;
import dev.suunta.testkit.imports.ToldOfPeople;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That no import ever shows two people as one, whatever families share. */
class NoWrongLinkTest {
  private static final int POPULATIONS = 60;

  private static List<Person> shown(long seed) {
    var suunta = new Suunta();
    var told = new InventedNeighbours(seed);
    var half = told.cards().size() / 2;
    var exports =
        new ArrayList<>(
            List.of(
                export(NetworkId.LINKEDIN, Relation.CONNECTED, told.accounts()),
                export(NetworkId.ADDRESS_BOOK, Relation.CARD, told.cards().subList(0, half)),
                export(NetworkId.ADDRESS_BOOK, Relation.CARD, told.cards())));
    Collections.shuffle(exports, new Random(seed));
    for (var export : exports) {
      var path = suunta.exports.put("export.zip", export);
      suunta.importPosts().apply(new Request(AINO, List.of(path), AINO_HERSELF), Progress.NONE);
    }
    return suunta
        .readPeople()
        .list(new ReadPeople.Query(AINO, "", Optional.empty(), false, Optional.empty(), Page.MOST))
        .rows();
  }

  private static Export export(
      NetworkId network, Relation relation, List<ExportedConnection> connections) {
    return Export.of(network)
        .people(new ToldOfPeople(connections, 0, List.of(relation), List.of()));
  }

  @Test
  void joinsNoTwoPeopleOfAFamilyAndSomeAccountsOfOnePerson() {
    var joined = 0;
    for (var seed = 0; seed < POPULATIONS; seed++) {
      for (var person : shown(seed)) {
        assertThat(
                person.connections().stream()
                    .flatMap(connection -> connection.keys().stream())
                    .map(InventedNeighbours::whose)
                    .distinct())
            .as("seed %s: %s", seed, person)
            .hasSize(1);
        joined += person.connections().size() - 1;
      }
    }
    assertThat(joined).isGreaterThan(3 * POPULATIONS);
  }
}
