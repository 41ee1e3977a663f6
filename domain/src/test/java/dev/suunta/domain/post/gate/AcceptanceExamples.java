package dev.suunta.domain.post.gate;

import static dev.suunta.domain.finding.Weight.ADVICE;
import static dev.suunta.domain.finding.Weight.BLOCK;
import static dev.suunta.domain.post.gate.Example.gives;
import static dev.suunta.domain.post.gate.Example.passes;
import static dev.suunta.domain.post.gate.GateFinding.*;
import static dev.suunta.domain.post.gate.Given.post;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.CountingRule;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.MediaLimits;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.network.TextLimit;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** What the network itself refuses. */
final class AcceptanceExamples {
  private static final Fact HERE = Fact.of("linkedin");
  private static final TextLimit TEN = new TextLimit(CountingRule.CODE_POINTS, 10);
  private static final String TEN_POINTS = "emoji 🙂 ok";
  private static final String ELEVEN_POINTS = "emoji 🙂 now";

  private AcceptanceExamples() {}

  static List<Example> all() {
    return List.of(
        gives(TEXT_MISSING, "a blank part", needsText(" \n"), BLOCK, HERE, Fact.of(1)),
        passes(TEXT_MISSING, "one character", needsText("!")),
        passes(
            TEXT_MISSING,
            "a network that takes pictures alone",
            post().inParts(new Part("", List.of(medium("a.jpg", MediaKind.IMAGE, "A dog runs"))))),
        gives(TEXT_MISSING, "nothing at all", post().saying(" "), BLOCK, HERE, Fact.of(1)),
        gives(
            TEXT_MISSING,
            "a blank reply",
            needsText("").kind(PostKind.REPLY),
            BLOCK,
            HERE,
            Fact.of(1)),
        gives(
            TEXT_MISSING,
            "a blank second part",
            needsText("").inParts(Part.of("a"), Part.of("")),
            BLOCK,
            HERE,
            Fact.of(2)),
        gives(TEXT_TOO_LONG, "one character too many", tooLong(1, ELEVEN_POINTS), BLOCK, long11(1)),
        passes(TEXT_TOO_LONG, "exactly the limit", tooLong(1, TEN_POINTS)),
        gives(
            TEXT_TOO_LONG,
            "a long second part",
            tooLong(1, "").inParts(Part.of("a"), Part.of(ELEVEN_POINTS)),
            BLOCK,
            long11(2)),
        gives(
            TEXT_TOO_LONG,
            "a reply one character too long",
            tooLong(1, ELEVEN_POINTS).kind(PostKind.REPLY),
            BLOCK,
            long11(1)),
        passes(
            TEXT_TOO_LONG,
            "an account that may write more",
            tooLong(1, ELEVEN_POINTS).as(account(11))),
        gives(
            TEXT_TOO_LONG,
            "an account that may write less",
            tooLong(1, TEN_POINTS).as(account(9)),
            BLOCK,
            HERE,
            Fact.of(1),
            Fact.of(10),
            Fact.of(9),
            Fact.of("code-points")),
        passes(TEXT_TOO_LONG, "a limit that nobody knows", post().saying("a".repeat(100_000))),
        passes(
            TEXT_TOO_LONG,
            "an account's limit where nobody knows how it counts",
            post().saying(ELEVEN_POINTS).as(account(10))),
        passes(
            TEXT_TOO_LONG,
            "a way about which nothing is known",
            tooLong(1, ELEVEN_POINTS).sent(Way.BY_API)),
        gives(TITLE_MISSING, "no title where one must be", titles(true), BLOCK, HERE),
        passes(TITLE_MISSING, "a title", titles(true).titled("Quiet")),
        passes(TITLE_MISSING, "no title where one may be", titles(false)),
        gives(
            TITLE_TOO_LONG,
            "one character too many",
            titles(false).titled("Mornings ok"),
            BLOCK,
            HERE,
            Fact.of(11),
            Fact.of(10),
            Fact.of("code-points")),
        passes(TITLE_TOO_LONG, "exactly the limit", titles(false).titled("Mornings !")),
        gives(MEDIA_MISSING, "one picture too few", needs(1), BLOCK, HERE, Fact.of(1), Fact.of(1)),
        passes(MEDIA_MISSING, "one picture", needs(1).inParts(part(picture("a.jpg", 1)))),
        gives(
            MEDIA_REFUSED,
            "one picture too many",
            takes(2, 100)
                .inParts(part(picture("a.jpg", 1), picture("b.jpg", 1), picture("c.jpg", 1))),
            BLOCK,
            HERE,
            Fact.of("c.jpg"),
            Fact.of("COUNT"),
            Fact.of(2)),
        gives(
            MEDIA_REFUSED,
            "one byte too many",
            takes(2, 100).inParts(part(picture("a.jpg", 101))),
            BLOCK,
            HERE,
            Fact.of("a.jpg"),
            Fact.of("SIZE"),
            Fact.of(100)),
        gives(
            MEDIA_REFUSED,
            "a kind it does not take",
            takes(2, 100).inParts(part(medium("a.pdf", MediaKind.DOCUMENT, "plan"))),
            BLOCK,
            HERE,
            Fact.of("a.pdf"),
            Fact.of("KIND"),
            Fact.of(0)),
        passes(
            MEDIA_REFUSED,
            "as many and as large as it takes",
            takes(2, 100).inParts(part(picture("a.jpg", 100), picture("b.jpg", 1)))),
        passes(
            MEDIA_REFUSED,
            "anything where nothing is known",
            post().inParts(part(medium("a.pdf", MediaKind.DOCUMENT, "plan")))),
        gives(
            CHARACTER_REFUSED,
            "characters in text and title",
            refusesAngles().saying("a < b < c").titled("a > b"),
            BLOCK,
            HERE,
            Fact.of("< >")),
        passes(CHARACTER_REFUSED, "other characters", refusesAngles().saying("a ‹ b")),
        gives(
            DESCRIPTION_TOO_LONG,
            "one character too many",
            describes().inParts(part(medium("a.jpg", MediaKind.IMAGE, "A dog runs."))),
            BLOCK,
            HERE,
            Fact.of("a.jpg"),
            Fact.of(11),
            Fact.of(10)),
        passes(
            DESCRIPTION_TOO_LONG,
            "exactly the limit",
            describes().inParts(part(medium("a.jpg", MediaKind.IMAGE, "A dog runs")))),
        gives(
            DESCRIPTION_MISSING,
            "a picture with a blank description",
            post().inParts(part(medium("a.jpg", MediaKind.IMAGE, " "))),
            ADVICE,
            Fact.of(List.of("a.jpg"))),
        passes(
            DESCRIPTION_MISSING,
            "a described picture",
            post().inParts(part(medium("a.jpg", MediaKind.IMAGE, "A dog")))),
        passes(
            DESCRIPTION_MISSING,
            "a reply",
            post().kind(PostKind.REPLY).inParts(part(medium("a.jpg", MediaKind.IMAGE, " ")))));
  }

  private static Fact[] long11(int part) {
    return new Fact[] {HERE, Fact.of(part), Fact.of(11), Fact.of(10), Fact.of("code-points")};
  }

  private static Given needsText(String text) {
    return post().saying(text).accepted(acceptance(List.of(), true, false, MediaLimits.UNKNOWN));
  }

  private static Given tooLong(int limits, String text) {
    return post()
        .saying(text)
        .accepted(acceptance(List.of(TEN).subList(0, limits), false, false, MediaLimits.UNKNOWN));
  }

  private static Given titles(boolean required) {
    return post().accepted(acceptance(List.of(), false, required, MediaLimits.UNKNOWN));
  }

  private static Given needs(int media) {
    return limited(new MediaLimits(media, OptionalInt.empty(), Map.of(), Optional.empty()));
  }

  private static Given takes(int most, long bytes) {
    return limited(
        new MediaLimits(
            0,
            OptionalInt.of(most),
            Map.of(MediaKind.IMAGE, Optional.of(bytes)),
            Optional.empty()));
  }

  private static Given describes() {
    return limited(new MediaLimits(0, OptionalInt.empty(), Map.of(), Optional.of(TEN)));
  }

  private static Given limited(MediaLimits limits) {
    return post().accepted(acceptance(List.of(), false, false, limits));
  }

  private static Given refusesAngles() {
    return post()
        .accepted(
            new Acceptance(
                List.of(),
                false,
                Optional.empty(),
                false,
                Set.of((int) '<', (int) '>'),
                MediaLimits.UNKNOWN));
  }

  private static Acceptance acceptance(
      List<TextLimit> text, boolean textRequired, boolean titleRequired, MediaLimits media) {
    return new Acceptance(text, textRequired, Optional.of(TEN), titleRequired, Set.of(), media);
  }

  private static OwnAccount account(int limit) {
    return new OwnAccount(
        new OwnAccountId(new UUID(0, 1)),
        NetworkId.LINKEDIN,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(limit));
  }

  private static Part part(Medium... media) {
    return new Part(Given.TEXT, List.of(media));
  }

  private static Medium picture(String file, long bytes) {
    return new Medium(file, MediaKind.IMAGE, OptionalLong.of(bytes), Optional.of("A dog"));
  }

  private static Medium medium(String file, MediaKind kind, String description) {
    return new Medium(file, kind, OptionalLong.empty(), Optional.of(description));
  }
}
