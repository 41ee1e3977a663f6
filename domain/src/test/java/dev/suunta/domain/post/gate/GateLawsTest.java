package dev.suunta.domain.post.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.CountingRule;
import dev.suunta.domain.network.MediaLimits;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.TextLimit;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.shared.Text;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.Charters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every post whatsoever. */
class GateLawsTest {
  private static final List<String> SAYINGS =
      List.of(
          Given.TEXT,
          "Buy the book today, it is about quiet mornings and louder afternoons at work.",
          "RT @liisa: hello",
          "This https://x.com/liisa/status/12345",
          "Our children came to the office and everybody was kinder for a whole day.",
          "https://bank.example@evil.example",
          "",
          "🙂",
          "新しい本 https://example.org",
          "Luin kirjan. Kerro, mitä sinä luet juuri nyt!");

  @Provide
  Arbitrary<String> sayings() {
    return Arbitraries.oneOf(
        Arbitraries.of(SAYINGS),
        Arbitraries.of(SAYINGS).list().ofMaxSize(3).map(list -> String.join(" ", list)),
        Arbitraries.strings().ofMaxLength(200).filter(Text::isStorable));
  }

  @Property
  void theOrderOfWhatWasSaidBeforeDoesNotMatter(
      @ForAll("sayings") String text,
      @ForAll @Size(max = 5) List<Boolean> repeated,
      @ForAll Random random) {
    var given = Given.post().saying(text).at(2, Given.NOON);
    for (var index = 0; index < repeated.size(); index++) {
      var other = repeated.get(index) ? text : "Something else, told in quite other words today.";
      if (index < 2) {
        given.beside(index == 0 ? "x" : "facebook", index, Given.NOON.minusSeconds(9), other);
      } else {
        given.after(index == 3 ? "facebook" : "linkedin", Given.TODAY.minusDays(index), other);
        given.after("x", Given.TODAY.minusDays(index), other);
      }
    }
    var told = given.build();

    assertThat(Gate.check(shuffled(told, random))).isEqualTo(Gate.check(told));
  }

  private static GateCase shuffled(GateCase told, Random random) {
    var siblings = new ArrayList<>(told.siblings());
    var earlier = new ArrayList<>(told.earlier());
    Collections.shuffle(siblings, random);
    Collections.shuffle(earlier, random);
    return new GateCase(
        told.strategy(),
        told.network(),
        told.way(),
        told.account(),
        told.kind(),
        told.purpose(),
        told.rendition(),
        siblings,
        told.position(),
        told.readers(),
        earlier,
        told.history(),
        told.today());
  }

  @Property
  void aReplyIsToldNoMoreThanAPost(@ForAll("sayings") String text, @ForAll boolean goals) {
    var post = Given.post().saying(text).after("x", Given.TODAY, Given.TEXT);
    var asPost = Gate.check((goals ? post : post.goals()).build());
    var asReply = Gate.check(post.kind(PostKind.REPLY).build());

    assertThat(asPost).containsAll(asReply);
    assertThat(codes(asReply))
        .doesNotContain(
            GateFinding.COPIED,
            GateFinding.VALUE_MISSING,
            GateFinding.CALL_MISSING,
            GateFinding.BARE_SHARE);
  }

  @Property
  void aTextWithinEveryLimitIsNeverTooLong(
      @ForAll("sayings") String text,
      @ForAll CountingRule rule,
      @ForAll @IntRange(max = 5) int spare) {
    var length = rule.count(text);
    var limits = List.of(new TextLimit(rule, Math.max(1, length + spare)));
    var within = codes(Gate.check(limited(text, limits)));

    assertThat(within).doesNotContain(GateFinding.TEXT_TOO_LONG);
    if (length > 1) {
      var beyond = List.of(new TextLimit(rule, length - 1));
      assertThat(codes(Gate.check(limited(text, beyond)))).contains(GateFinding.TEXT_TOO_LONG);
    }
  }

  private static GateCase limited(String text, List<TextLimit> limits) {
    return Given.post()
        .saying(text)
        .accepted(
            new Acceptance(limits, false, Optional.empty(), false, Set.of(), MediaLimits.UNKNOWN))
        .build();
  }

  @Property
  void narrowerReadersAreNeverTooMany(
      @ForAll Reach usual, @ForAll Reach chosen, @ForAll Reach narrower) {
    Assume.that(narrower.compareTo(chosen) <= 0);
    var charter = Charters.of("linkedin").readBy(Audience.of(usual));
    var wide = codes(Gate.check(Given.post().heldTo(charter).readBy(Audience.of(chosen)).build()));
    var narrow =
        codes(Gate.check(Given.post().heldTo(charter).readBy(Audience.of(narrower)).build()));

    if (!wide.contains(GateFinding.AUDIENCE_TOO_WIDE)) {
      assertThat(narrow).doesNotContain(GateFinding.AUDIENCE_TOO_WIDE);
    }
    assertThat(wide.contains(GateFinding.AUDIENCE_TOO_WIDE)).isEqualTo(chosen.compareTo(usual) > 0);
  }

  @Property
  void theHeaviestComesFirst(@ForAll("sayings") String text, @ForAll boolean chosen) {
    var findings =
        Gate.check(
            Given.post()
                .heldTo(Charters.of("linkedin").calling(CallStance.LEANS))
                .on(chosen ? "linkedin" : "x")
                .saying(text)
                .calling()
                .withoutFeeling()
                .why()
                .build());

    assertThat(findings)
        .isSortedAccordingTo((left, right) -> left.weight().compareTo(right.weight()));
  }

  @Property
  void aReasonAddsNothingAndPassesOnlyHolds(
      @ForAll("sayings") String text, @ForAll boolean valuable) {
    var post = Given.post().saying(text).on("x").withoutFeeling();
    var findings = Gate.check((valuable ? post : post.why()).build());
    var unanswered = report(findings, false);
    var answered = report(findings, true);

    assertThat(answered.findings().stream().map(GateReport.Judged::finding).toList())
        .isEqualTo(unanswered.findings().stream().map(GateReport.Judged::finding).toList());
    assertThat(answered.isBlocked()).isEqualTo(unanswered.isBlocked());
    assertThat(answered.passes())
        .isEqualTo(findings.stream().noneMatch(finding -> finding.weight() == Weight.BLOCK));
  }

  private static GateReport report(List<Finding> findings, boolean answered) {
    return new GateReport(
        findings.stream()
            .map(
                finding ->
                    new GateReport.Judged(
                        finding,
                        answered && finding.weight() == Weight.HOLD
                            ? Optional.of("once, on purpose")
                            : Optional.empty()))
            .toList());
  }

  @Property
  void nothingThrows(@ForAll String text, @ForAll PostKind kind, @ForAll boolean strategy) {
    Assume.that(Text.isStorable(text));
    var post = Given.post().saying(text).kind(kind).goals().why().calling().withoutGroups();

    assertThat(Gate.check((strategy ? post : post.withoutStrategy()).build())).isNotNull();
  }

  private static Set<FindingCode> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).collect(Collectors.toSet());
  }
}
