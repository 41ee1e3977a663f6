package dev.suunta.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyFinding;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole sentences, as somebody reads them. */
class FindingSentencesTest {
  private final Texts english = Texts.in(Language.ENGLISH);
  private final Texts finnish = Texts.in(Language.FINNISH);

  @Test
  void a_copy_names_the_other_network_and_what_both_say() {
    var copied =
        Finding.of(
            GateFinding.COPIED,
            Fact.of("x"),
            Fact.of(LocalDate.of(2026, 11, 3)),
            Fact.of(List.of("The talk is the smallest part of the evening.")));

    assertThat(english.say(copied).what())
        .isEqualTo(
            "You say this on X already (3 November 2026): “The talk is the smallest part of the"
                + " evening.”");
    assertThat(finnish.say(copied).what())
        .isEqualTo(
            "Sanot tämän jo verkossa X (3. marraskuuta 2026): ”The talk is the smallest part of"
                + " the evening.”");
  }

  @Test
  void at_most_two_sentences_are_quoted_and_long_ones_are_cut() {
    var copied =
        Finding.of(
            GateFinding.COPIED,
            Fact.of("x"),
            Fact.of(LocalDate.of(2026, 11, 3)),
            Fact.of(List.of("😀".repeat(200), "two", "three")));

    assertThat(english.say(copied).what())
        .endsWith("“" + "😀".repeat(140) + "…” and “two”")
        .doesNotContain("three");
  }

  @Test
  void numbers_choose_their_words() {
    assertThat(english.say(bareShare(0)).what())
        .isEqualTo("You share this with no words of your own.");
    assertThat(english.say(bareShare(1)).what())
        .isEqualTo("You share this with one word of your own.");
    assertThat(finnish.say(bareShare(0)).what()).isEqualTo("Jaat tämän, mutta omaa sanaa ei ole.");
    assertThat(finnish.say(bareShare(3)).what()).isEqualTo("Jaat tämän, mutta omia sanoja on 3.");
  }

  private static Finding bareShare(int words) {
    return Finding.of(GateFinding.BARE_SHARE, Fact.of(words), Fact.of(5));
  }

  @Test
  void a_file_that_is_too_large_is_told_in_megabytes() {
    var refused =
        Finding.of(
            GateFinding.MEDIA_REFUSED,
            Fact.of("x"),
            Fact.of("camp.jpg"),
            Fact.of("SIZE"),
            Fact.of(5_000_000));

    assertThat(english.say(refused).what())
        .isEqualTo("This file is too large for X, which takes up to 5 MB: camp.jpg");
    assertThat(finnish.say(refused).what())
        .isEqualTo("Tiedosto on liian suuri (X, enintään 5 Mt): camp.jpg");
  }

  @Test
  void only_a_later_part_of_a_thread_is_numbered() {
    assertThat(english.say(tooLong(1)).what())
        .isEqualTo("The text is too long for X: 1,312, and 280 fit.");
    assertThat(english.say(tooLong(3)).what())
        .isEqualTo("Part 3 is too long for X: 1,312, and 280 fit.");
    assertThat(english.say(tooLong(1)).toDo())
        .isEqualTo("Shorten it or split it. How X counts: a link is 23, an emoji two.");
    assertThat(finnish.say(tooLong(3)).what())
        .isEqualTo("Osa 3 on liian pitkä (X): pituus on 1\u00a0312 ja raja 280.");
  }

  private static Finding tooLong(int part) {
    return Finding.of(
        GateFinding.TEXT_TOO_LONG,
        Fact.of("x"),
        Fact.of(part),
        Fact.of(1312),
        Fact.of(280),
        Fact.of("x-weighted"));
  }

  @Test
  void a_topic_is_unwelcome_on_a_network_or_to_a_group() {
    var here = unwelcome("");
    var toThem = unwelcome("Summer camp people");

    assertThat(english.say(here).what())
        .isEqualTo("It is about “Job hunt”, which does not belong on Facebook.");
    assertThat(english.say(toThem).what())
        .isEqualTo("It is about “Job hunt”, which is not for “Summer camp people” (Facebook).");
  }

  private static Finding unwelcome(String group) {
    return Finding.of(
        GateFinding.TOPIC_UNWELCOME,
        Fact.of("facebook"),
        Fact.of(List.of("Job hunt")),
        Fact.of(group));
  }

  @Test
  void time_is_told_in_hours_and_minutes() {
    var exceeded = Finding.of(StrategyFinding.TIME_BUDGET_EXCEEDED, Fact.of(200), Fact.of(120));

    assertThat(english.say(exceeded).what())
        .isEqualTo("Your plans take 3 h 20 min a week. You want to give 2 h.");
    assertThat(finnish.say(exceeded).what())
        .isEqualTo("Suunnitelmasi vievät viikossa 3 t 20 min. Haluat antaa 2 t.");
  }

  @Test
  void a_network_of_ones_own_is_called_by_its_name() {
    var aimless = Finding.of(StrategyFinding.NETWORK_WITHOUT_AIM, Fact.of("my-forum"));

    assertThat(
            english
                .knowing(id -> Optional.of("Village Forum").filter(name -> id.equals("my-forum")))
                .say(aimless)
                .what())
        .isEqualTo("Village Forum serves none of your goals.");
  }

  @Test
  void a_network_that_the_owner_calls_otherwise_is_called_as_they_do() {
    var ours = english.knowing(id -> Optional.of("Twitter").filter(name -> id.equals("x")));

    assertThat(ours.network("x")).isEqualTo("Twitter");
    assertThat(ours.network("linkedin")).isEqualTo("LinkedIn");
    assertThat(ours.network("orkut")).isEqualTo("orkut");
  }

  @Test
  void a_goal_is_called_by_the_name_it_has_in_the_strategy() {
    var unserved = Finding.of(StrategyFinding.GOAL_UNSERVED, Fact.of("relationships"));

    var strategy =
        new Strategy(
            List.of(new Goal(new GoalId("relationships"), "Keep my friends", "Is it for them?")),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            6,
            ZoneId.of("Europe/Helsinki"));

    assertThat(english.say(unserved, strategy).what())
        .isEqualTo("No network serves “Keep my friends”.");
    assertThat(english.say(unserved).what()).isEqualTo("No network serves “relationships”.");
  }
}
