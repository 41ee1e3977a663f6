package dev.suunta.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.documents.DocumentProblemCode;
import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {
  private static final List<NetworkId> NETWORKS = List.of(new NetworkId("x"), NetworkId.LINKEDIN);

  /** One refusal of each kind with everything known, and one with nothing. */
  private static final List<DraftRefusal> REFUSALS =
      List.of(
          new DraftRefusal.Unreadable(List.of()),
          new DraftRefusal.NetworkMissing(NETWORKS),
          new DraftRefusal.NetworkMissing(List.of()),
          new DraftRefusal.UnknownNetwork(new NetworkId("orkut"), NETWORKS),
          new DraftRefusal.UnknownNetwork(new NetworkId("orkut"), List.of()),
          new DraftRefusal.UnknownAccount(NetworkId.X, "maija", List.of("maijav", "klubi")),
          new DraftRefusal.UnknownAccount(NetworkId.X, "maija", List.of()),
          new DraftRefusal.UnknownGoals(List.of("fame"), List.of("work", "brand")),
          new DraftRefusal.UnknownGoals(List.of("fame"), List.of()),
          new DraftRefusal.UnknownTopics(List.of("cats"), List.of("family")),
          new DraftRefusal.UnknownTopics(List.of("cats"), List.of()),
          new DraftRefusal.UnknownGroups(List.of("choir"), List.of("camp")),
          new DraftRefusal.UnknownGroups(List.of("choir"), List.of()),
          new DraftRefusal.ReachNotOffered(
              NetworkId.X, Reach.GROUP, List.of(Reach.CONNECTIONS, Reach.PUBLIC)),
          new DraftRefusal.TwoForOnePlace(NetworkId.X),
          new DraftRefusal.Empty());

  @ParameterizedTest
  @EnumSource(ImportProblemCode.class)
  void every_problem_with_a_file_is_said(ImportProblemCode code) {
    for (var language : Language.values()) {
      for (var facts : facts(code.facts())) {
        var problem = new ImportProblem(code, "a.zip", Optional.empty(), Optional.empty(), facts);

        readsWell(Texts.in(language).say(problem));
      }
      everyFactIsTold("import." + code.name(), code.facts(), language);
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentProblemCode.class)
  void every_problem_with_a_document_is_said(DocumentProblemCode code) {
    for (var language : Language.values()) {
      for (var facts : facts(code.facts())) {
        var problem = new DocumentProblem(code, OptionalInt.of(3), OptionalInt.of(5), facts);

        readsWell(Texts.in(language).say(problem, "strategy.yaml"));
      }
      everyFactIsTold("document." + code.name(), code.facts(), language);
    }
  }

  @Test
  void every_refusal_of_a_draft_is_said() {
    var tried = REFUSALS.stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(tried).containsExactlyInAnyOrder(DraftRefusal.class.getPermittedSubclasses());
    for (var language : Language.values()) {
      for (var refusal : REFUSALS) {
        var said = Texts.in(language).say(refusal);

        readsWell(said);
        assertThat(said.place()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ImportProblemCode.class)
  void a_fact_that_a_reader_forgot_does_no_harm(ImportProblemCode code) {
    for (var language : Language.values()) {
      var problem = new ImportProblem(code, "a.zip", Optional.empty(), Optional.empty(), Map.of());

      assertThat(Texts.in(language).say(problem).what()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_sentence_is_left_without_a_code(Language language) {
    var known = new HashSet<String>();
    for (var code : ImportProblemCode.values()) {
      var facts = new ArrayList<>(code.facts());
      facts.add("where");
      add("import." + code.name(), facts, known);
    }
    for (var code : DocumentProblemCode.values()) {
      add("document." + code.name(), code.facts(), known);
    }
    for (var kind : DraftRefusal.class.getPermittedSubclasses()) {
      add("draft." + kind.getSimpleName(), List.of("known", "chosen"), known);
    }

    assertThat(known).containsAll(BundleFiles.of(Bundle.PROBLEMS, language).keySet());
  }

  private static void add(String key, List<String> facts, HashSet<String> known) {
    for (var part : List.of(".what", ".do")) {
      known.add(key + part);
      facts.forEach(fact -> known.add(key + part + ".no-" + fact));
    }
  }

  @Test
  void a_place_in_an_archive_is_told_as_an_editor_counts() {
    var problem =
        new ImportProblem(
            ImportProblemCode.DATE_UNREADABLE,
            "export.zip",
            Optional.of("data/Shares.csv"),
            Optional.of(new Position.Line(1200)),
            Map.of("value", Fact.of("yesterday")));

    assertThat(Texts.in(Language.ENGLISH).say(problem).place())
        .contains("export.zip ▸ data/Shares.csv, line 1200");
    assertThat(Texts.in(Language.FINNISH).say(problem).place())
        .contains("export.zip ▸ data/Shares.csv, rivi 1200");
  }

  @Test
  void every_kind_of_place_is_told() {
    var texts = Texts.in(Language.ENGLISH);

    assertThat(place(texts, Optional.of(new Position.Item(3)))).contains("a.zip, record 3");
    assertThat(place(texts, Optional.of(new Position.Offset(0)))).contains("a.zip, byte 0");
    assertThat(place(texts, Optional.empty())).contains("a.zip");
  }

  private static Optional<String> place(Texts texts, Optional<Position> position) {
    return texts
        .say(
            new ImportProblem(
                ImportProblemCode.FILE_MISSING, "a.zip", Optional.empty(), position, Map.of()))
        .place();
  }

  @Test
  void a_place_in_a_document_is_told_as_far_as_it_is_known() {
    var texts = Texts.in(Language.ENGLISH);
    var known =
        new DocumentProblem(
            DocumentProblemCode.YAML_TAB, OptionalInt.of(3), OptionalInt.of(5), Map.of());
    var unknown =
        new DocumentProblem(
            DocumentProblemCode.EMPTY, OptionalInt.empty(), OptionalInt.empty(), Map.of());

    assertThat(texts.say(known, "strategy.yaml").place())
        .contains("strategy.yaml, line 3, column 5");
    assertThat(texts.say(known, "").place()).contains("line 3, column 5");
    assertThat(texts.say(unknown, "").place()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"facebook", "instagram"})
  void web_pages_are_to_be_asked_for_again_as_json_and_where(String network) {
    for (var language : Language.values()) {
      var said =
          Texts.in(language)
              .say(
                  new ImportProblem(
                      ImportProblemCode.EXPORT_IS_HTML,
                      "a.zip",
                      Optional.empty(),
                      Optional.empty(),
                      Map.of("network", Fact.of(network))));

      assertThat(said.toDo())
          .contains("JSON", Texts.in(language).howToExport(network).orElseThrow());
    }
  }

  @Test
  void a_limit_of_an_archive_is_told_as_a_size() {
    var problem =
        new ImportProblem(
            ImportProblemCode.ARCHIVE_TOO_LARGE,
            "a.zip",
            Optional.empty(),
            Optional.empty(),
            Map.of("limit", Fact.of(2_500_000_000L)));

    assertThat(Texts.in(Language.ENGLISH).say(problem).what()).contains("(2.5 GB)");
    assertThat(Texts.in(Language.FINNISH).say(problem).what()).contains("(2,5 Gt)");
  }

  private static List<Map<String, Fact>> facts(List<String> names) {
    return List.of(
        Samples.facts(names, "", 0, List.of()),
        Samples.facts(names, "", 1, List.of("one")),
        Samples.facts(names, "", 1000, List.of("one", "another one ".repeat(40).strip())));
  }

  private static void readsWell(Explained said) {
    assertThat(List.of(said.what(), said.toDo()))
        .allSatisfy(
            sentence ->
                assertThat(sentence)
                    .isNotBlank()
                    .isEqualTo(sentence.strip())
                    .doesNotContain("  ", "{", "}", "()", "“”", "””", ": ."));
  }

  private static void everyFactIsTold(String key, List<String> facts, Language language) {
    var told = new TreeSet<Integer>();
    BundleFiles.of(Bundle.PROBLEMS, language)
        .forEach(
            (name, pattern) -> {
              if (name.startsWith(key + ".")) {
                told.addAll(BundleFiles.places(pattern));
              }
            });
    var extra = key.equals("import.EXPORT_IS_HTML") ? 1 : 0;

    assertThat(told)
        .as(key)
        .containsExactlyElementsOf(IntStream.range(0, facts.size() + extra).boxed().toList());
  }

  @Test
  void a_kind_of_value_is_told_in_words() {
    var texts = Texts.in(Language.FINNISH);
    var problem =
        new DocumentProblem(
            DocumentProblemCode.VALUE_WRONG_KIND,
            OptionalInt.of(1),
            OptionalInt.empty(),
            Map.of("key", Fact.of("posts-a-week"), "needed", Fact.of("number")));

    assertThat(texts.say(problem, "").toDo()).isEqualTo("Tähän tarvitaan: kokonaisluku.");
  }
}
