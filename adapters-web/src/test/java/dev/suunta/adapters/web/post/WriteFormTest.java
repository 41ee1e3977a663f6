package dev.suunta.adapters.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.strategy.TopicId;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page takes from a draft that is kept. */
class WriteFormTest {
  @Test
  void leavesOutTopicsThatTheStrategyInUseHasNoMore() {
    var kept =
        new PostDraft(
            Optional.empty(),
            new Purpose(
                Set.of(),
                Set.of(StrategyFixtures.POLITICS, new TopicId("given-up")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE),
            List.of(
                new PostDraft.Version(
                    Optional.of(NetworkId.LINKEDIN),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Part.of("A text.")))));

    var form = WriteForm.of(kept, Optional.of(StrategyFixtures.strategy()));

    assertThat(form.topics()).isEqualTo("politics");
  }
}
