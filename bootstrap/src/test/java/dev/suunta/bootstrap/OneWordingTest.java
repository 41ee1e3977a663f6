package dev.suunta.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.files.network.YamlNetworkDocuments;
import dev.suunta.adapters.files.strategy.YamlStrategyDocuments;
import dev.suunta.application.documents.Document;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalIdea;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.texts.Language;
import dev.suunta.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What stands both in the sentences of the interface and in documents that come with Suunta. The
 * two adapters do not know each other, so only here can it be seen that they agree.
 */
class OneWordingTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void theExampleHasTheStartingGoalsWordForWord(Language language) {
    var texts = Texts.in(language);

    assertThat(example(language).goals())
        .isEqualTo(
            Arrays.stream(GoalIdea.values())
                .filter(GoalIdea::isStarting)
                .map(idea -> new Goal(idea.goalId(), texts.goal(idea), texts.valueQuestion(idea)))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theExampleHasTheStartingTopicsWordForWord(Language language) {
    assertThat(example(language).topics()).isEqualTo(Texts.in(language).startingTopics());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theInterfaceTellsHowToExportFromEveryBuiltInNetwork(Language language) {
    var texts = Texts.in(language);

    assertThat(new YamlNetworkDocuments().builtIn())
        .isNotEmpty()
        .allSatisfy(
            known -> assertThat(texts.howToExport(known.network().id().value())).isPresent());
  }

  private static Strategy example(Language language) {
    var documents = new YamlStrategyDocuments();
    var example = documents.example(language.tag()).getBytes(StandardCharsets.UTF_8);
    if (documents.read(example) instanceof Document.Read<Strategy>(var strategy)) {
      return strategy;
    }
    throw new AssertionError("the example cannot be read");
  }
}
