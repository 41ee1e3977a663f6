package dev.suunta.domain.post.gate;

import static dev.suunta.domain.finding.Weight.ADVICE;
import static dev.suunta.domain.finding.Weight.BLOCK;
import static dev.suunta.domain.finding.Weight.HOLD;
import static dev.suunta.domain.post.gate.Example.gives;
import static dev.suunta.domain.post.gate.Example.passes;
import static dev.suunta.domain.post.gate.GateFinding.*;
import static dev.suunta.domain.post.gate.Given.NOON;
import static dev.suunta.domain.post.gate.Given.TEXT;
import static dev.suunta.domain.post.gate.Given.TODAY;
import static dev.suunta.domain.post.gate.Given.post;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.stream.Stream;

/** What the words themselves say. */
final class WordingExamples {
  private static final Fact MOVED =
      Fact.of(
          List.of(
              "We moved every meeting to the afternoon and the mornings became quiet.",
              "What would you move first?"));
  private static final Fact ON_X = Fact.of("x");
  private static final String POST = " https://x.com/liisa/status/12345";
  private static final String EIGHT = "Quiet mornings make us kinder to each other";
  private static final String SEVEN = "Quiet mornings make us kinder to everybody";

  private WordingExamples() {}

  static List<Example> all() {
    return Stream.of(copies(), shares()).flatMap(List::stream).toList();
  }

  private static List<Example> copies() {
    var today = Fact.of(TODAY);
    return List.of(
        gives(
            COPIED,
            "finished later than its sibling",
            post().beside("x", 1, NOON.minusMillis(1), TEXT),
            BLOCK,
            ON_X,
            today,
            MOVED),
        passes(
            COPIED, "finished before its sibling", post().beside("x", 1, NOON.plusMillis(1), TEXT)),
        gives(
            COPIED,
            "finished together, standing later",
            post().at(1, NOON).beside("x", 0, NOON, TEXT),
            BLOCK,
            ON_X,
            today,
            MOVED),
        passes(COPIED, "finished together, standing first", post().beside("x", 1, NOON, TEXT)),
        passes(
            COPIED,
            "the same in other words",
            post()
                .beside(
                    "x", 1, NOON.minusSeconds(9), "Nobody books me before noon. Try it a week.")),
        gives(
            COPIED,
            "out on another network 90 days ago",
            post().after("x", TODAY.minusDays(90), TEXT),
            BLOCK,
            ON_X,
            Fact.of(TODAY.minusDays(90)),
            MOVED),
        passes(COPIED, "out 91 days ago", post().after("x", TODAY.minusDays(91), TEXT)),
        passes(COPIED, "out on the same network", post().after("linkedin", TODAY, TEXT)),
        gives(
            COPIED,
            "the newest of two is named, whatever their order",
            post().after("x", TODAY.minusDays(9), TEXT).after("facebook", TODAY.minusDays(3), TEXT),
            BLOCK,
            Fact.of("facebook"),
            Fact.of(TODAY.minusDays(3)),
            MOVED),
        gives(
            COPIED,
            "eight own words",
            post().saying(EIGHT).after("x", TODAY, EIGHT),
            BLOCK,
            ON_X,
            today,
            Fact.of(List.of(EIGHT))),
        passes(COPIED, "seven own words", post().saying(SEVEN).after("x", TODAY, SEVEN)),
        passes(
            COPIED,
            "eight words, of which one is a fact",
            post()
                .saying(EIGHT)
                .knowing(new Facts(List.of(), List.of("mornings"), List.of(), List.of()))
                .after("x", TODAY, EIGHT)),
        passes(
            COPIED,
            "the same tags, mentions, links and quotation",
            post()
                .saying("“" + TEXT + "” @liisa #quiet #mornings https://example.org/a/b")
                .after(
                    "x", TODAY, "“" + TEXT + "” @liisa #quiet #mornings https://example.org/a/b")),
        passes(COPIED, "a reply", post().kind(PostKind.REPLY).after("x", TODAY, TEXT)),
        gives(
            REPEATED,
            "out on the same network",
            post().after("linkedin", TODAY.minusDays(90), TEXT),
            ADVICE,
            Fact.of("linkedin"),
            Fact.of(TODAY.minusDays(90)),
            MOVED),
        passes(REPEATED, "out 91 days ago", post().after("linkedin", TODAY.minusDays(91), TEXT)),
        passes(REPEATED, "out on another network", post().after("x", TODAY, TEXT)));
  }

  private static List<Example> shares() {
    var needed = Fact.of(5);
    return List.of(
        gives(UNTOUCHED, "a file", post().confirmed(Via.FILE), BLOCK),
        gives(
            UNTOUCHED, "a program's reply", post().confirmed(Via.API).kind(PostKind.REPLY), BLOCK),
        passes(UNTOUCHED, "a page", post().confirmed(Via.PAGE)),
        gives(
            BARE_SHARE,
            "four own words",
            post().saying("This is so true" + POST),
            BLOCK,
            Fact.of(4),
            needed),
        passes(BARE_SHARE, "five own words", post().saying("This is so very true" + POST)),
        gives(
            BARE_SHARE,
            "a share without a link",
            post().saying("So true").kind(PostKind.SHARE),
            BLOCK,
            Fact.of(2),
            needed),
        passes(BARE_SHARE, "a link to no post", post().saying("So true https://example.org/a")),
        passes(BARE_SHARE, "a reply", post().saying("So true" + POST).kind(PostKind.REPLY)),
        gives(
            ANNOUNCEMENT_ONLY,
            "eleven own words and a link",
            post()
                .saying(
                    "I am organising a small fair for everybody again, come along https://example.org"),
            HOLD,
            Fact.of(11),
            Fact.of(12)),
        passes(
            ANNOUNCEMENT_ONLY,
            "twelve own words and a link",
            post()
                .saying(
                    "I am organising a small fair for everybody again, do come along https://example.org")),
        passes(ANNOUNCEMENT_ONLY, "a short word of thanks", post().saying("Thank you all!")),
        passes(
            ANNOUNCEMENT_ONLY,
            "a reply",
            post().saying("Here: https://example.org").kind(PostKind.REPLY)),
        gives(
            UNSAFE_LINK,
            "a name before the host",
            post().saying(TEXT + " https://bank.example@evil.example/x"),
            BLOCK,
            Fact.of("https://bank.example@evil.example/x")),
        passes(
            UNSAFE_LINK,
            "a name in the path",
            post().saying(TEXT + " https://bank.example/@liisa")),
        gives(
            UNSAFE_LINK,
            "a fact that is no web address",
            post()
                .knowing(
                    new Facts(List.of("ftp://example.org/a"), List.of(), List.of(), List.of())),
            BLOCK,
            Fact.of("ftp://example.org/a")),
        gives(
            UNSAFE_LINK,
            "in a reply",
            post().saying("javascript:alert(1)").kind(PostKind.REPLY),
            BLOCK,
            Fact.of("javascript:alert(1)")));
  }
}
