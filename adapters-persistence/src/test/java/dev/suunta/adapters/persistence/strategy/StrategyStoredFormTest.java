package dev.suunta.adapters.persistence.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.adapters.persistence.Json;
import dev.suunta.adapters.persistence.StoredForms;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.testkit.strategy.StrategyFixtures;
import org.junit.jupiter.api.Test;

/** What stands in the column of a strategy. Databases out there hold it: add forms, change none. */
class StrategyStoredFormTest {
  @Test
  void isWrittenAsItAlwaysWas() {
    assertThat(Json.write(StrategyJsonMapper.toJson(StrategyFixtures.strategy())))
        .isEqualTo(StoredForms.read("strategy-1.json"));
  }

  @Test
  void isReadAsItAlwaysWas() {
    var json = Json.read(StoredForms.read("strategy-1.json"), 1, 1, StrategyJson.class);

    assertThat(StrategyJsonMapper.toDomain(json)).isEqualTo(StrategyFixtures.strategy());
  }

  @Test
  void refusesAFormThatItDoesNotKnow() {
    assertThatThrownBy(() -> Json.read("{}", 2, 1, StrategyJson.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("format 2");
  }

  @Test
  void quotesNothingOfWhatItCannotRead() {
    assertThatThrownBy(() -> Json.read("{\"goals\": secret}", 1, 1, StrategyJson.class))
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .hasMessageNotContaining("secret");
  }

  @Test
  void usesTheNamesThatAreStoredAlready() {
    assertThat(RevisionState.values())
        .extracting(Enum::name)
        .contains("DRAFT", "ADOPTED", "SUPERSEDED");
    assertThat(Reach.values())
        .extracting(Enum::name)
        .contains("ME", "GROUP", "CONNECTIONS", "UNLISTED", "PUBLIC");
    assertThat(Admits.values())
        .extracting(Enum::name)
        .contains("MET_IN_PERSON", "PEERS_AND_CUSTOMERS", "THOSE_WHO_WERE_THERE", "ANYONE");
    assertThat(CallStance.values()).extracting(Enum::name).contains("ALWAYS", "LEANS", "WELCOME");
  }
}
