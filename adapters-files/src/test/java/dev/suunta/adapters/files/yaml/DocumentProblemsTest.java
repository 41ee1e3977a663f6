package dev.suunta.adapters.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.suunta.adapters.files.network.YamlNetworkDocuments;
import dev.suunta.adapters.files.post.MarkdownPostDocuments;
import dev.suunta.adapters.files.strategy.YamlStrategyDocuments;
import dev.suunta.adapters.files.yaml.BadDocument.Kind;
import dev.suunta.application.documents.Document;
import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.documents.DocumentProblemCode;
import dev.suunta.domain.finding.Fact;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentProblemsTest {
  /**
   * What YAML itself refuses never comes before a schema; that named things exist is beyond one.
   */
  private static final Set<DocumentProblemCode> BEYOND_A_SCHEMA =
      EnumSet.of(
          DocumentProblemCode.EMPTY,
          DocumentProblemCode.TOO_LARGE,
          DocumentProblemCode.ENCODING_WRONG,
          DocumentProblemCode.CHARACTER_REFUSED,
          DocumentProblemCode.YAML_BROKEN,
          DocumentProblemCode.YAML_TAB,
          DocumentProblemCode.KEY_TWICE,
          DocumentProblemCode.ALIAS_REFUSED,
          DocumentProblemCode.TAG_REFUSED,
          DocumentProblemCode.NESTED_TOO_DEEP,
          DocumentProblemCode.REFERENCE_UNKNOWN);

  /** Single documents that only the reader's calendar, zones and clock can judge. */
  private static final Set<String> BEYOND_THE_SCHEMA =
      Set.of(
          "an unknown zone",
          "a day that does not exist",
          "hours that end before they begin",
          "a mapping for a key");

  @TestFactory
  Stream<DynamicTest> tellsWhatIsWrongAndWhere() {
    return BadDocument.ALL.stream()
        .map(
            bad ->
                dynamicTest(
                    "tells " + bad.code() + " of " + bad.kind() + " for " + bad.because(),
                    () -> {
                      var problems = problems(bad.kind(), bad.content());
                      assertThat(problems).as("%s", problems).hasSize(1);
                      var problem = problems.getFirst();
                      assertThat(problem.code()).isEqualTo(bad.code());
                      assertThat(problem.line()).isEqualTo(OptionalInt.of(bad.line()));
                      assertThat(problem.column()).isEqualTo(OptionalInt.of(bad.column()));
                      assertThat(problem.facts().keySet())
                          .containsExactlyInAnyOrderElementsOf(bad.code().facts());
                    }));
  }

  @Test
  void showsADocumentForEveryCode() {
    assertThat(BadDocument.ALL)
        .extracting(BadDocument::code)
        .contains(DocumentProblemCode.values());
  }

  @TestFactory
  Stream<DynamicTest> letsTheSchemaRefuseWhatTheReaderRefuses() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new YamlStrategyDocuments().schema(), InputFormat.JSON);
    return BadDocument.ALL.stream()
        .filter(bad -> bad.kind() == Kind.STRATEGY)
        .filter(bad -> !BEYOND_A_SCHEMA.contains(bad.code()))
        .filter(bad -> !BEYOND_THE_SCHEMA.contains(bad.because()))
        .map(
            bad ->
                dynamicTest(
                    "refuses " + bad.because(),
                    () -> assertThat(schema.validate(bad.text(), InputFormat.YAML)).isNotEmpty()));
  }

  @Test
  void tellsAllProblemsAtOnceInTheOrderOfTheDocument() {
    var document =
        """
        format: 1
        review-months: 99
        gaols:
          work: {name: Work}
        zone: Europe/Helsinky
        networks:
          Linked In: {}
          x:
            serves: [wrok]
            call: leans
            hours: [daily 8-9]
        goals:
          work:
            name: ""
        """;

    assertThat(problems(Kind.STRATEGY, document.getBytes(StandardCharsets.UTF_8)))
        .extracting(problem -> problem.code() + " " + problem.line().orElse(0))
        .containsExactly(
            "NUMBER_OUT_OF_RANGE 2",
            "KEY_UNKNOWN 3",
            "VALUE_UNKNOWN 5",
            "ID_MALFORMED 7",
            "KEY_MISSING 8",
            "REFERENCE_UNKNOWN 9",
            "TIME_UNREADABLE 11",
            "KEY_MISSING 13",
            "VALUE_WRONG_KIND 14");
  }

  @Test
  void tellsProblemsOfFrontMatterHeadingsAndTextsTogether() {
    var document = "---\nformat: 1\nwy: a\n---\n\n## x {audience: all}\n\n## linkedin\nb";

    assertThat(problems(Kind.POST, document.getBytes(StandardCharsets.UTF_8)))
        .extracting(problem -> problem.code() + " " + problem.line().orElse(0))
        .containsExactly("KEY_UNKNOWN 3", "RENDITION_EMPTY 6", "VALUE_UNKNOWN 6");
  }

  @Test
  void namesTheLikelyKeyForAMistypedOne() {
    var problem =
        problems(Kind.STRATEGY, "format: 1\nzone: Z\ngaols: {}".getBytes(StandardCharsets.UTF_8))
            .getFirst();

    assertThat(problem.facts().get("known")).isEqualTo(Fact.of(List.of("goals")));
  }

  @Test
  void namesTheLikelyZone() {
    var problem =
        problems(Kind.STRATEGY, "format: 1\nzone: Europe/Helsinky".getBytes(StandardCharsets.UTF_8))
            .getFirst();

    assertThat(problem.facts().get("known"))
        .isInstanceOfSatisfying(
            Fact.Several.class, known -> assertThat(known.values()).contains("Europe/Helsinki"));
  }

  @Test
  void cutsALongValueShortInWhatItTells() {
    var problem =
        problems(
                Kind.STRATEGY,
                ("format: 1\nzone: Z\n" + "é".repeat(900) + ": a").getBytes(StandardCharsets.UTF_8))
            .getFirst();

    assertThat(problem.facts().get("key")).isEqualTo(Fact.of("é".repeat(80) + "…"));
  }

  @Test
  void tellsAHundredProblemsAtMost() {
    var keys = new StringBuilder("format: 1\nzone: Z\n");
    for (var index = 0; index < 500; index++) {
      keys.append("key-").append(index).append(": 1\n");
    }

    assertThat(problems(Kind.STRATEGY, keys.toString().getBytes(StandardCharsets.UTF_8)))
        .hasSize(Problems.MOST);
  }

  @Test
  void toleratesAByteOrderMarkAndWindowsLineEnds() {
    var example = new YamlStrategyDocuments().example("fi");
    var plain = example.getBytes(StandardCharsets.UTF_8);
    var windows = ("\uFEFF" + example.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

    assertThat(new YamlStrategyDocuments().read(windows))
        .isEqualTo(new YamlStrategyDocuments().read(plain));
  }

  static List<DocumentProblem> problems(Kind kind, byte[] content) {
    Document<?> document =
        switch (kind) {
          case STRATEGY -> new YamlStrategyDocuments().read(content);
          case NETWORK -> new YamlNetworkDocuments().read(content);
          case POST -> new MarkdownPostDocuments().read(content);
        };
    assertThat(document).isInstanceOf(Document.Unreadable.class);
    return ((Document.Unreadable<?>) document).problems();
  }

  @Test
  void knowsEveryExceptionByItsName() {
    assertThat(BadDocument.ALL).extracting(BadDocument::because).containsAll(BEYOND_THE_SCHEMA);
    assertThat(Arrays.asList(DocumentProblemCode.values())).containsAll(BEYOND_A_SCHEMA);
  }
}
