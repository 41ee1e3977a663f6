package dev.suunta.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.RecognisedExport.Unread;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.baseline.Step;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.CountingRule;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.name.NameReason;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.RevisionState;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  /** Everything whose values have words. */
  private static final List<Class<? extends Enum<?>>> KINDS =
      List.of(
          Weight.class,
          Reach.class,
          Admits.class,
          CallStance.class,
          CallStep.class,
          PostKind.class,
          PostState.class,
          RevisionState.class,
          Relation.class,
          EvidenceKind.class,
          PersonLink.Reason.class,
          LastMet.Source.class,
          NameReason.class,
          Unread.class,
          Line.State.class,
          Choice.class,
          Ground.class,
          Proof.class,
          SweepOrder.class,
          Step.class);

  private static final List<String> NETWORKS =
      List.of(
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
          "pinterest",
          "address-book",
          "calendar");

  /** Words that belong to no enumeration. */
  private static final Set<String> OTHERS =
      Set.of(
          "and",
          "or",
          "quote",
          "time.minutes",
          "time.hours",
          "time.both",
          "time.months",
          "place.entry",
          "place.line",
          "place.column",
          "place.item",
          "place.offset",
          "purpose.goals",
          "purpose.both",
          "purpose.readers",
          "purpose.audience",
          "purpose.asks",
          "purpose.feeling",
          // The kinds of values that documents need are named by those who read documents.
          "fact.needed.mapping",
          "fact.needed.list",
          "fact.needed.text",
          "fact.needed.line",
          "fact.needed.number",
          "fact.needed.true-or-false",
          "fact.needed.limit",
          "fact.needed.size",
          "fact.needed.character");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_value_has_a_word_and_every_word_a_value(Language language) {
    var needed = new HashSet<String>(OTHERS);
    KINDS.forEach(kind -> add(needed, kind.getSimpleName().toLowerCase(Locale.ROOT) + ".", kind));
    add(needed, "weekday.", DayOfWeek.class);
    add(needed, "size.", Sizes.class);
    add(needed, "asks.", CallStep.class);
    add(needed, "fact.call.", CallStep.class);
    add(needed, "fact.reach.", Reach.class);
    add(needed, "fact.usual.", Reach.class);
    for (var network : List.of("facebook", "linkedin", "other")) {
      needed.add("means." + network + ".STOP_SEEING");
      needed.add("means." + network + ".PART");
    }
    needed.add("means.x.STOP_SEEING");
    for (var network : List.of("facebook", "linkedin")) {
      Stream.of(Step.values()).forEach(step -> needed.add("way." + network + "." + step.name()));
    }
    needed.add("way.x.UNFOLLOW");
    needed.add("way.x.FOLLOW_AGAIN");
    NETWORKS.forEach(network -> needed.add("network." + network));
    for (var rule : CountingRule.values()) {
      needed.add("fact.rule." + rule.id());
    }

    assertThat(BundleFiles.of(Bundle.WORDS, language).keySet())
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  private static void add(Set<String> keys, String prefix, Class<? extends Enum<?>> kind) {
    Stream.of(kind.getEnumConstants()).forEach(value -> keys.add(prefix + value.name()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_value_can_be_asked_for(Language language) {
    var texts = Texts.in(language);
    for (var kind : KINDS) {
      assertThat(Arrays.stream(kind.getEnumConstants()).map(texts::word)).doesNotHaveDuplicates();
    }
    assertThat(Arrays.stream(DayOfWeek.values()).map(texts::weekday)).doesNotHaveDuplicates();
  }

  @Test
  void a_network_that_nobody_named_is_called_by_its_id() {
    assertThat(Texts.in(Language.FINNISH).network("youtube")).isEqualTo("YouTube");
    assertThat(Texts.in(Language.FINNISH).network("my-forum")).isEqualTo("my-forum");
  }

  @Test
  void months_agree_with_their_number() {
    assertThat(Texts.in(Language.ENGLISH).months(1)).isEqualTo("1 month");
    assertThat(Texts.in(Language.ENGLISH).months(12)).isEqualTo("12 months");
    assertThat(Texts.in(Language.FINNISH).months(1)).isEqualTo("1 kuukausi");
    assertThat(Texts.in(Language.FINNISH).months(6)).isEqualTo("6 kuukautta");
  }

  @Test
  void dates_are_as_vague_as_they_are_known() {
    assertThat(Stream.of("2026-11-02", "2026-11", "2026").map(text -> date(Language.ENGLISH, text)))
        .containsExactly("2 November 2026", "November 2026", "2026");
    assertThat(Stream.of("2026-11-02", "2026-11", "2026").map(text -> date(Language.FINNISH, text)))
        .containsExactly("2. marraskuuta 2026", "marraskuu 2026", "2026");
  }

  private static String date(Language language, String text) {
    return Texts.in(language).date(PartialDate.parse(text).orElseThrow());
  }

  @Test
  void a_size_is_never_told_larger_than_it_is() {
    var texts = Texts.in(Language.ENGLISH);

    assertThat(texts.size(0)).isEqualTo("0 bytes");
    assertThat(texts.size(1)).isEqualTo("1 byte");
    assertThat(texts.size(999)).isEqualTo("999 bytes");
    assertThat(texts.size(1999)).isEqualTo("1.9 KB");
    assertThat(texts.size(5_000_000)).isEqualTo("5 MB");
    assertThat(texts.size(Long.MAX_VALUE)).isEqualTo("9,223,372,036.8 GB");
  }

  @Test
  void times_and_days_are_told_as_people_do() {
    var english = Texts.in(Language.ENGLISH);
    var finnish = Texts.in(Language.FINNISH);

    assertThat(english.duration(Duration.ZERO)).isEqualTo("0 min");
    assertThat(english.duration(Duration.ofMinutes(60))).isEqualTo("1 h");
    assertThat(finnish.duration(Duration.ofMinutes(150))).isEqualTo("2 t 30 min");
    assertThat(english.day(LocalDate.of(2027, 3, 1))).isEqualTo("1 March 2027");
    assertThat(finnish.day(LocalDate.of(2027, 3, 1))).isEqualTo("1. maaliskuuta 2027");
  }

  @Test
  void several_things_stand_in_a_row() {
    var texts = Texts.in(Language.FINNISH);

    assertThat(texts.list(List.of())).isEmpty();
    assertThat(texts.list(List.of("a"))).isEqualTo("a");
    assertThat(texts.list(List.of("a", "b", "c"))).isEqualTo("a, b ja c");
  }

  @Test
  void a_language_is_known_by_its_tag() {
    assertThat(Language.of("fi_FI.UTF-8")).isEqualTo(Language.FINNISH);
    assertThat(Language.of("FI")).isEqualTo(Language.FINNISH);
    assertThat(Language.of("fil")).isEqualTo(Language.ENGLISH);
    assertThat(Language.of("")).isEqualTo(Language.ENGLISH);
  }
}
