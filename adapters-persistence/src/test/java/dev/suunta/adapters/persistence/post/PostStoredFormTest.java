package dev.suunta.adapters.persistence.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.StoredForms;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.StrategyFinding;
import dev.suunta.testkit.post.PostFixtures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the columns of a post. Databases out there hold it: add forms, change none. */
class PostStoredFormTest {
  /** One finding with every sort of fact. */
  static final List<Finding> FINDINGS =
      List.of(
          Finding.of(StrategyFinding.TOO_MANY_NETWORKS, Fact.of(7), Fact.of(5)),
          Finding.of(
              StrategyFinding.TOPIC_CONTRADICTS,
              Fact.of("linkedin"),
              Fact.of(List.of("choir", "työ"))),
          Finding.of(
              StrategyFinding.EXPERIMENT_ENDED, Fact.of("x"), Fact.of(LocalDate.of(2026, 12, 31))));

  @Test
  void hasPurposesAsTheyAlwaysWere() {
    assertThat(PurposeJson.write(PostFixtures.fullPurpose()))
        .isEqualTo(StoredForms.read("purpose-1.json"));
    assertThat(PurposeJson.read(StoredForms.read("purpose-1.json"), 1))
        .isEqualTo(PostFixtures.fullPurpose());
  }

  @Test
  void hasPartsAsTheyAlwaysWere() {
    assertThat(PartsJson.write(PostFixtures.fullRendition().parts()))
        .isEqualTo(StoredForms.read("parts-1.json"));
    assertThat(PartsJson.read(StoredForms.read("parts-1.json"), 1))
        .isEqualTo(PostFixtures.fullRendition().parts());
  }

  @Test
  void hasFindingsAsTheyAlwaysWere() {
    assertThat(FindingsJson.write(FINDINGS)).isEqualTo(StoredForms.read("findings-1.json"));
  }

  @Test
  void usesTheNamesThatAreStoredAlready() {
    assertThat(PostKind.values()).extracting(Enum::name).contains("OWN", "SHARE", "REPLY");
    assertThat(PostState.values()).extracting(Enum::name).contains("DRAFT", "DROPPED");
    assertThat(CallStep.values())
        .extracting(Enum::name)
        .contains("TALK", "LOOK", "FOLLOW", "SUBSCRIBE", "VISIT", "BUY");
    assertThat(Via.values()).extracting(Enum::name).contains("TERMINAL", "PAGE", "FILE", "API");
    assertThat(MediaKind.values()).extracting(Enum::name).contains("IMAGE", "VIDEO", "DOCUMENT");
  }
}
