package dev.suunta.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalIdea;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartingTextsTest {
  private static final Set<String> NETWORKS =
      Set.of(
          "facebook",
          "instagram",
          "threads",
          "linkedin",
          "x",
          "youtube",
          "bluesky",
          "mastodon",
          "tiktok",
          "snapchat",
          "pinterest");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everything_to_start_from_is_there_and_nothing_else(Language language) {
    var needed = new HashSet<String>();
    for (var idea : GoalIdea.values()) {
      needed.add("goal." + idea.name() + ".name");
      needed.add("goal." + idea.name() + ".question");
    }
    for (var topic : StartingTopics.IDS) {
      needed.add("topic." + topic + ".name");
      needed.add("topic." + topic + ".signs");
    }
    NETWORKS.forEach(network -> needed.add("export." + network + ".how"));

    assertThat(BundleFiles.of(Bundle.STARTING, language).keySet())
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void goals_and_topics_can_be_taken_as_they_are(Language language) {
    var texts = Texts.in(language);

    for (var idea : GoalIdea.values()) {
      var goal = new Goal(idea.goalId(), texts.goal(idea), texts.valueQuestion(idea));
      assertThat(goal.valueQuestion()).endsWith("?");
    }
    assertThat(texts.startingTopics())
        .hasSize(StartingTopics.IDS.size())
        .allSatisfy(topic -> assertThat(topic.signs()).isNotEmpty().doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_network_tells_how_to_ask_for_all_time(Language language) {
    var texts = Texts.in(language);

    assertThat(NETWORKS).allSatisfy(network -> assertThat(texts.howToExport(network)).isPresent());
    assertThat(texts.howToExport("my-forum")).isEmpty();
    for (var asJson : List.of("facebook", "instagram", "threads", "youtube", "tiktok")) {
      assertThat(texts.howToExport(asJson).orElseThrow()).contains("JSON");
    }
  }

  @Test
  void the_value_questions_of_the_starting_goals_are_those_of_the_charter() {
    var texts = Texts.in(Language.ENGLISH);

    assertThat(texts.valueQuestion(GoalIdea.RELATIONSHIPS))
        .isEqualTo("Does it build or strengthen personal relationships in a way that is valuable?");
    assertThat(texts.valueQuestion(GoalIdea.WORK))
        .isEqualTo(
            "Does it promote my cause, personal or work, in a way that is valuable to others?");
  }
}
