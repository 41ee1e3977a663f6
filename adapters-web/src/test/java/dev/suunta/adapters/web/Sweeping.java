package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;

/** What tests of a sweep share: a browser's part, and some whom the owner follows. */
abstract class Sweeping {
  private static final Pattern FIELD =
      Pattern.compile("name=\"(person|stood)\" value=\"([^\"]*)\"");

  final Workroom workroom = FakePorts.workroom();
  final Browsing browsing = Browsing.inside(FakePorts.of(workroom));

  @AfterEach
  void close() {
    browsing.close();
  }

  static Telling telling() {
    return Telling.of(ImportFixtures.run(2));
  }

  /** Aino, to whom the owner is connected, Matti, whom they follow, and Liisa; by name. */
  void followsThree() {
    telling()
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .adds(2, "Matti Korhonen", Relation.FOLLOWS)
        .adds(3, "Niko Virtanen", Relation.CONNECTED)
        .takenIn(workroom.stores, Workroom.OWNER);
  }

  HttpResponse<String> begin() {
    return browsing.post("/fresh-start", Map.of("order", "NETWORK", "open", ""));
  }

  static String id(long person) {
    return PeopleFixtures.person(person).value().toString();
  }

  static String account(long number) {
    return PeopleFixtures.connection(number).value().toString();
  }

  /** What the page about somebody would send for a button. */
  Map<String, String> pressed(long person, String act) {
    var fields = new HashMap<String, String>();
    FIELD
        .matcher(browsing.get("/fresh-start/next?person=" + id(person)).body())
        .results()
        .forEach(field -> fields.put(field.group(1), field.group(2)));
    fields.put("act", act);
    return fields;
  }

  HttpResponse<String> decide(long person, String act) {
    return browsing.post("/fresh-start/next", pressed(person, act));
  }

  /** The page to which a form led. */
  String after(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(303);
    return browsing.get(location(response)).body();
  }

  static String location(HttpResponse<String> response) {
    return response.headers().firstValue("location").orElseThrow();
  }

  Line line(long number) {
    var stores = workroom.stores;
    var open = stores.baselines().open(Workroom.OWNER).orElseThrow();
    return stores
        .baselines()
        .lines(Workroom.OWNER, open.id(), List.of(PeopleFixtures.connection(number)))
        .getFirst();
  }

  Optional<String> ground(long number) {
    return line(number).standing().flatMap(Line.Standing::ground).map(Enum::name);
  }
}
