package dev.suunta.domain.post.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.strategy.Charters;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.Topic;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrefillTest {
  private static final GoalId FUN = new GoalId("fun");
  private static final Strategy STRATEGY =
      new Strategy(
          List.of(
              new Goal(FUN, "Have fun", "Does it amuse?"),
              new Goal(Charters.WORK, "Promote my work", "Does it help?")),
          List.of(
              Charters.of("linkedin").charter(),
              Charters.of("x").serving(Charters.WORK, FUN).charter(),
              Charters.of("facebook")
                  .serving(FUN)
                  .about(Set.of(Charters.TALKS, Charters.FAMILY), Set.of())
                  .charter()),
          List.of(
              new Topic(Charters.TALKS, "Talks", List.of("talk")),
              new Topic(Charters.FAMILY, "Family", List.of("children"))),
          List.of(),
          Optional.empty(),
          6,
          ZoneOffset.UTC);

  @Test
  void takesTheMostImportantGoalThatAllItsNetworksServe() {
    assertThat(goalsOn("x")).containsExactly(FUN);
    assertThat(goalsOn("x", "linkedin")).containsExactly(Charters.WORK);
  }

  @Test
  void takesTheGoalOfTheFirstNetworkWhereNoneServesAll() {
    assertThat(goalsOn("linkedin", "facebook")).containsExactly(Charters.WORK);
    assertThat(goalsOn("facebook", "linkedin")).containsExactly(FUN);
  }

  @Test
  void takesTheMostImportantGoalForNetworksThatAreNotChosen() {
    assertThat(goalsOn("tiktok")).containsExactly(FUN);
    assertThat(goalsOn("tiktok", "linkedin")).containsExactly(Charters.WORK);
  }

  @Test
  void takesTheGoalThatSuitsTheTopicsForNetworksThatAreNotChosen() {
    assertThat(goals(draft("My talk on Tuesday", "tiktok"))).containsExactly(Charters.WORK);
    assertThat(goals(draft("A talk to our children", "tiktok"))).containsExactly(FUN);
  }

  @Test
  void takesNoGoalWithoutAStrategy() {
    assertThat(Prefill.complete(draft("Hello", "x"), Optional.empty()).purpose().goals()).isEmpty();
  }

  @Test
  void neverChangesWhatWasSaid() {
    var purpose =
        new Purpose(
            Set.of(new GoalId("other")),
            Set.of(Charters.FAMILY),
            Optional.of("They sleep better"),
            Optional.empty(),
            Optional.of("calm"),
            Facts.NONE);
    var said =
        new PostDraft(Optional.of(PostKind.REPLY), purpose, draft("My talk", "x").renditions());

    var complete = Prefill.complete(said, Optional.of(STRATEGY));

    assertThat(complete.kind()).contains(PostKind.REPLY);
    assertThat(complete.purpose().goals()).containsExactly(new GoalId("other"));
    assertThat(complete.purpose().topics())
        .containsExactlyInAnyOrder(Charters.FAMILY, Charters.TALKS);
    assertThat(complete.purpose().whyLine()).contains("They sleep better");
    assertThat(complete.renditions()).isEqualTo(said.renditions());
  }

  @Test
  void findsAShareWhereEveryVersionIsOne() {
    var bare = "So true https://x.com/liisa/status/12345";

    assertThat(kindOf(bare, "x", "linkedin")).isEqualTo(PostKind.SHARE);
    assertThat(kindOf("Quiet mornings make us kinder. " + bare, "x")).isEqualTo(PostKind.OWN);
    assertThat(kindOf("So true", "x")).isEqualTo(PostKind.OWN);
  }

  private static Set<GoalId> goalsOn(String... networks) {
    return goals(draft("Hello", networks));
  }

  private static Set<GoalId> goals(PostDraft draft) {
    return Prefill.complete(draft, Optional.of(STRATEGY)).purpose().goals();
  }

  private static PostKind kindOf(String text, String... networks) {
    return Prefill.complete(draft(text, networks), Optional.of(STRATEGY)).kind().orElseThrow();
  }

  private static PostDraft draft(String text, String... networks) {
    return new PostDraft(
        Optional.empty(),
        Purpose.UNSAID,
        Arrays.stream(networks)
            .map(
                network ->
                    new PostDraft.Version(
                        Optional.of(new NetworkId(network)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Part.of(text))))
            .toList());
  }
}
