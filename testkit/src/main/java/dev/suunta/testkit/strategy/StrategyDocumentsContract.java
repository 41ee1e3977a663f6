package dev.suunta.testkit.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.documents.Document;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.testkit.documents.DocumentsContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link StrategyDocuments} must do. */
public interface StrategyDocumentsContract extends DocumentsContract<Strategy> {
  /** The documents. */
  StrategyDocuments documents();

  @Override
  default Document<Strategy> read(byte[] content) {
    return documents().read(content);
  }

  @Override
  default String write(Strategy strategy) {
    return documents().write(strategy);
  }

  @Override
  default List<Strategy> samples() {
    return List.of(
        StrategyFixtures.emptyStrategy(),
        StrategyFixtures.strategy(),
        StrategyFixtures.awkwardStrategy(),
        StrategyFixtures.bigStrategy());
  }

  @Test
  default void beginsFromAnExampleThatItCanRead() {
    for (var language : List.of("en", "fi")) {
      assertThat(read(documents().example(language).getBytes(UTF_8)))
          .as(language)
          .isInstanceOf(Document.Read.class);
    }
  }

  @Test
  default void givesTheEnglishExampleWhereItDoesNotKnowTheLanguage() {
    var english = documents().example("en");

    assertThat(List.of("tlh", "", "en-GB", "no tag at all"))
        .allSatisfy(language -> assertThat(documents().example(language)).isEqualTo(english));
  }

  @Test
  default void describesItsDocumentsByAJsonObject() {
    assertThat(documents().schema().strip()).startsWith("{").endsWith("}");
  }
}
