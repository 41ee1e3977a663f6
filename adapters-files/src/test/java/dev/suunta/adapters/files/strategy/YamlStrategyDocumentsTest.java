package dev.suunta.adapters.files.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.suunta.application.documents.Document;
import dev.suunta.domain.strategy.GoalIdea;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyCheck;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlStrategyDocumentsTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new YamlStrategyDocuments().schema(), InputFormat.JSON);

  private final YamlStrategyDocuments documents = new YamlStrategyDocuments();

  @Property(tries = 400)
  void readsBackWhatItWrote(@ForAll("strategies") Strategy strategy) {
    var written = documents.write(strategy);

    assertThat(read(written)).as(written).isEqualTo(new Document.Read<>(strategy));
    assertThat(SCHEMA.validate(written, InputFormat.YAML)).as(written).isEmpty();
  }

  @Provide
  Arbitrary<Strategy> strategies() {
    return Strategies.strategies();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "fi-FI", "sv", "", "not a language"})
  void givesAnExampleThatIsGoodToBeginWith(String language) {
    var example = documents.example(language);

    assertThat(SCHEMA.validate(example, InputFormat.YAML)).isEmpty();
    assertThat(read(example)).isInstanceOf(Document.Read.class);
    var strategy = ((Document.Read<Strategy>) read(example)).content();
    assertThat(StrategyCheck.check(strategy, LocalDate.of(2026, 11, 22))).isEmpty();
    assertThat(strategy.goals())
        .extracting(goal -> goal.id())
        .containsExactlyElementsOf(
            Arrays.stream(GoalIdea.values())
                .filter(GoalIdea::isStarting)
                .map(GoalIdea::goalId)
                .toList());
    assertThat(strategy.topics()).allSatisfy(topic -> assertThat(topic.signs()).isNotEmpty());
  }

  @Test
  void speaksFinnishToFinnishReadersAndEnglishToOthers() {
    assertThat(documents.example("fi")).contains("Luoda uusia");
    assertThat(documents.example("sv")).isEqualTo(documents.example("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi"})
  void writesAnExampleThatItReadInItsOwnManner(String language) {
    var strategy = ((Document.Read<Strategy>) read(documents.example(language))).content();
    var written = documents.write(strategy);

    assertThat(read(written)).isEqualTo(new Document.Read<>(strategy));
    assertThat(written).startsWith("# ").contains("\nformat: 1\n");
    assertThat(documents.write(((Document.Read<Strategy>) read(written)).content()))
        .isEqualTo(written);
  }

  private Document<Strategy> read(String document) {
    return documents.read(document.getBytes(StandardCharsets.UTF_8));
  }
}
