package dev.suunta.adapters.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.strategy.TopicId;
import dev.suunta.testkit.post.PostFixtures;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page takes from a draft that is kept. */
class WriteFormTest {
  @Test
  void leavesOutTopicsThatTheStrategyInUseHasNoMore() {
    var kept =
        PostFixtures.draft(
            new Purpose(
                Set.of(),
                Set.of(StrategyFixtures.POLITICS, new TopicId("given-up")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE),
            "A text.");

    var form = WriteForm.of(kept, Optional.of(StrategyFixtures.strategy()));

    assertThat(form.topics()).isEqualTo("politics");
  }
}
