package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.domain.network.NetworkId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void theStrategyShowsWhichNetworkServesWhichGoal() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      assertThat(browsing.get("/strategy").body())
          .contains("Make and keep personal relationships", "Ground rules for LinkedIn")
          .contains("role=\"img\" aria-label=\"serves\"")
          .contains("role=\"img\" aria-label=\"on trial until 1 March 2027\"")
          .contains("In use since 1 September 2026", "It may take 2 h 30 min a week.")
          .contains("The next review is on 1 March 2027.");
    }
  }

  @Test
  void theStrategySaysWhatToLookAtAndWhy() {
    var draft = Samples.draft(Samples.strategy());
    try (var browsing =
        Browsing.inside(FakePorts.of(Optional.of(draft), FakePorts.seen(Samples.mirror())))) {
      assertThat(browsing.get("/strategy").body())
          .contains("Draft, not in use yet", "Worth a thought:", "Why?", "(S6, S10)");
    }
  }

  @Test
  void eachRevisionCanBeLookedAtAndOthersAreNotThere() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      assertThat(browsing.get("/strategy?revision=1").statusCode()).isEqualTo(200);
      assertThat(browsing.get("/strategy?revision=7").statusCode()).isEqualTo(404);
      assertThat(browsing.get("/strategy?revision=one").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void withoutAStrategyThePageSaysHowToBegin() {
    try (var browsing = Browsing.inside(FakePorts.empty())) {
      assertThat(browsing.get("/strategy").body()).contains("No strategy yet", "suunta init");
      assertThat(browsing.get("/write").body()).contains("There is no strategy in use");
    }
  }

  @Test
  void theMirrorSpeaksInPlainSentencesFirst() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      assertThat(browsing.get("/mirror").body())
          .contains("Of 212 posts, 61 say nearly the same on two networks.")
          .contains("121 ask the reader for nothing.")
          .contains("15 share what somebody else said, without a word of your own.")
          .contains("The busiest week had 7; your ground rules say 3.")
          .contains("Most often on Tuesday between 9 and 10");
    }
  }

  @Test
  void theMirrorDoesNotBlameWhoeverWroteWell() {
    var good =
        new LookInMirror.Mirror(
            Samples.TODAY.minusDays(6),
            Samples.TODAY,
            ZoneOffset.UTC,
            List.of(
                new LookInMirror.Reflection(
                    new MirrorFacts.NetworkCount(NetworkId.X, 1, 0, 0, 0, 0, 0, 0),
                    "X",
                    Optional.empty(),
                    OptionalInt.empty(),
                    1,
                    false)),
            List.of(new LookInMirror.Week(LocalDate.of(2026, 11, 16), Map.of(NetworkId.X, 1))),
            List.of(),
            List.of(),
            Map.of());
    try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), FakePorts.seen(good)))) {
      assertThat(browsing.get("/mirror").body())
          .contains("One post, each written for", "The busiest week had 1.")
          .doesNotContain("Said twice", "Only announced");
    }
  }

  @Test
  void theMirrorLooksBackAsFarAsItIsAsked() {
    var asked = new ArrayList<LookInMirror.Request>();
    LookInMirror mirror =
        request -> {
          asked.add(request);
          return new LookInMirror.Outcome.Seen(Samples.mirror());
        };
    try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), mirror))) {
      browsing.get("/mirror?since=2026-01-01");
      browsing.get("/mirror");
      var unreadable = browsing.get("/mirror?since=last%20week");

      assertThat(asked)
          .extracting(LookInMirror.Request::since)
          .containsExactly(
              Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), Optional.empty());
      assertThat(unreadable.body()).contains("That is not a day.");
    }
  }

  @Test
  void withoutPostsTheMirrorSaysHowToTakeThemIn() {
    try (var browsing = Browsing.inside(FakePorts.empty())) {
      assertThat(browsing.get("/mirror").body()).contains("knows no posts", "suunta import FILE");
    }
  }

  @Test
  void aMirrorOfAQuietTimeNamesTheNewestPost() {
    LookInMirror quiet =
        request ->
            new LookInMirror.Outcome.NothingThere(
                LocalDate.of(2026, 6, 1), Optional.of(LocalDate.of(2026, 5, 3)));
    try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), quiet))) {
      assertThat(browsing.get("/mirror").body())
          .contains("since 1 June 2026", "3 May 2026")
          .doesNotContain("suunta import");
    }
  }

  @Test
  void aMirrorOfTheFutureSaysSo() {
    LookInMirror future =
        request -> new LookInMirror.Outcome.NotYet(LocalDate.of(2027, 6, 1), Samples.TODAY);
    try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), future))) {
      assertThat(browsing.get("/mirror?since=2027-06-01").body())
          .contains("1 June 2027 has not come yet.");
    }
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    for (var address :
        List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "//evil.example/x",
            "https://name:word@evil.example/",
            "http:///nowhere",
            "\u0001https://evil.example")) {
      var mirror = Samples.mirror("text", Optional.of(address));
      try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), FakePorts.seen(mirror)))) {
        assertThat(browsing.get("/mirror").body()).as(address).doesNotContain("target=\"_blank\"");
      }
    }
  }

  @Test
  void aLinkOutTellsNobodyWhereItWasFollowed() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      assertThat(browsing.get("/mirror").body())
          .contains(
              "href=\"https://www.linkedin.com/feed/update/urn:li:share:1\""
                  + " rel=\"noreferrer noopener\"");
    }
  }
}
