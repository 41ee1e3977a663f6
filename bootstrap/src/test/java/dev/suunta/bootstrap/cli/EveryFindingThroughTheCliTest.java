package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.suunta.adapters.persistence.Database;
import dev.suunta.domain.post.gate.GateFinding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding of the gate, met in a terminal, beside the nearest post that is free of it. */
class EveryFindingThroughTheCliTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @TempDir static Path folder;
  private static AHome home;
  private static Database kept;

  @BeforeAll
  static void aPersonWithAStrategyAndAPast() throws IOException {
    home = AHome.in(folder);
    kept = home.kept();
    home.run("network", "add", home.file("board.yaml", GivenStrategy.BOARD)).exits(0);
    home.using(GivenStrategy.WIDE);
    home.run("import", home.file("x.zip", GivenPast.asXExport(TODAY))).exits(0);
    home.run("people", "add", "Tuuli Toivo").exits(0);
    home.run("people", "add", "Sanna Selin").exits(0);
    home.run("met", "tuuli").exits(0);
    home.run("people", "group", "tuuli, sanna", "--in", "Choir").exits(0);
    sized("fitting.png", 5_000_000);
    sized("large.png", 5_000_001);
  }

  @AfterAll
  static void close() {
    kept.close();
  }

  private static void sized(String name, long bytes) throws IOException {
    try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  static List<FindingCase> cases() {
    var all = new ArrayList<FindingCase>();
    all.addAll(BlockingCases.all(TODAY));
    all.addAll(HoldingCases.all());
    all.addAll(AdvisingCases.all());
    all.addAll(AdvisingCases.afterThePast(GivenPast.toldOn(TODAY)));
    return all;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsItWithItsFactsButNotInTheNearestPostThatPasses(FindingCase given) {
    var file = home.file("post.md", given.document());
    var neighbour = home.file("neighbour.md", given.neighbour());

    var both =
        home.run("post", "check", file, neighbour, "--json")
            .exits(given.exit())
            .json()
            .get("posts");

    var finding = finding(both.get(0), given);
    assertThat(finding.get("weight").asText()).isEqualTo(given.weight().name());
    assertThat(JSON.convertValue(finding.get("facts"), Object.class)).isEqualTo(given.facts());
    assertThat(both.get(0).get("passes").asBoolean()).isEqualTo(given.exit() == 0);
    assertThat(codes(both.get(1))).doesNotContain(given.code().name());
    assertThat(both.get(1).get("passes").asBoolean()).as("%s", both.get(1)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysItInBothLanguages(FindingCase given) {
    var file = home.file("post.md", given.document());

    assertThat(home.run("post", "check", file).exits(given.exit()).said())
        .contains(given.english());
    assertThat(home.inFinnish().run("post", "check", file).exits(given.exit()).said())
        .contains(given.finnish());
  }

  @Test
  void findsThatThereIsNoStrategyUntilThereIsOne(@TempDir Path elsewhere) {
    var fresh = AHome.in(elsewhere);
    var file = fresh.file("post.md", GivenPost.good());

    var answer = fresh.run("post", "check", file, "--json").exits(3);
    assertThat(codes(only(answer))).contains(GateFinding.NO_STRATEGY.name());
    assertThat(fresh.run("post", "check", file).exits(3).said())
        .contains("You have no strategy in use yet. Write one");
    assertThat(fresh.inFinnish().run("post", "check", file).exits(3).said())
        .contains("Sinulla ei ole vielä strategiaa käytössä.");

    fresh.using(GivenStrategy.SMALL);
    assertThat(codes(only(fresh.run("post", "check", file, "--json").exits(0)))).isEmpty();
  }

  @Test
  void findsThatNobodyHasLookedAtAPostThatCameFromAFile() {
    var file = home.file("dropped.md", GivenPost.good());
    assertThat(codes(only(home.run("post", "check", file, "--json").exits(0))))
        .doesNotContain(GateFinding.UNTOUCHED.name());

    var id = home.run("post", "new", "--from", file, "--json").json().get("id").asText();

    var answer = home.run("post", "check", id, "--json").exits(3);
    assertThat(codes(only(answer))).containsExactly(GateFinding.UNTOUCHED.name());
    assertThat(home.run("post", "check", id).exits(3).said())
        .contains("You have not looked at this version yet.");
    assertThat(home.inFinnish().run("post", "check", id).exits(3).said())
        .contains("Et ole vielä katsonut tätä versiota.");
  }

  @Test
  void everyFindingHasACase() {
    var covered = cases().stream().map(FindingCase::code).collect(Collectors.toSet());

    assertThat(Stream.of(GateFinding.values()).filter(code -> !covered.contains(code)))
        .as("the others are found by tests of their own")
        .containsExactlyInAnyOrderElementsOf(
            Set.of(GateFinding.NO_STRATEGY, GateFinding.UNTOUCHED));
  }

  private static JsonNode finding(JsonNode answer, FindingCase given) {
    return findings(answer)
        .filter(finding -> finding.get("code").asText().equals(given.code().name()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(given + " is missing in " + answer));
  }

  private static JsonNode only(AHome.Answer answer) {
    assertThat(answer.json().get("posts")).hasSize(1);
    return answer.json().get("posts").get(0);
  }

  private static List<String> codes(JsonNode answer) {
    return findings(answer).map(finding -> finding.get("code").asText()).toList();
  }

  private static Stream<JsonNode> findings(JsonNode answer) {
    return StreamSupport.stream(answer.get("renditions").spliterator(), false)
        .flatMap(each -> StreamSupport.stream(each.get("findings").spliterator(), false));
  }
}
