package dev.suunta.testkit.post;

import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Posts to test with. */
public final class PostFixtures {
  /** A post's id. */
  public static final PostId POST = new PostId(CountingIds.id(0xB0));

  /** A rendition's id. */
  public static final RenditionId FIRST = new RenditionId(CountingIds.id(0xB1));

  /** Another rendition's id. */
  public static final RenditionId SECOND = new RenditionId(CountingIds.id(0xB2));

  /** When things happen in tests, with more digits than a store keeps. */
  public static final Instant NOW = StrategyFixtures.NOW;

  private PostFixtures() {}

  /** A purpose that says everything. */
  public static Purpose fullPurpose() {
    return new Purpose(
        Set.of(StrategyFixtures.WORK, StrategyFixtures.FRIENDS),
        Set.of(StrategyFixtures.CHOIR),
        Optional.of("They learn how a choir tours 🎶"),
        Optional.of(CallStep.VISIT),
        Optional.of("curious"),
        new Facts(
            List.of("https://example.org/a?b=c&d=\"e\""),
            List.of("5 May", "at six"),
            List.of("Turku"),
            List.of("“Sing!”")));
  }

  /** An unsaved post without purpose and one rendition that says this. */
  public static Post post(PostId id, RenditionId rendition, String text) {
    return new Post(
        id,
        PostKind.OWN,
        Purpose.UNSAID,
        List.of(rendition(rendition, NetworkId.LINKEDIN, text)),
        PostState.DRAFT,
        NOW,
        0);
  }

  /** An unsaved post that says everything. */
  public static Post fullPost() {
    return new Post(
        POST,
        PostKind.SHARE,
        fullPurpose(),
        List.of(rendition(SECOND, NetworkId.X, "Short."), fullRendition()),
        PostState.DRAFT,
        NOW,
        0);
  }

  /** The first version of a rendition that says little. */
  public static Rendition rendition(RenditionId id, NetworkId network, String text) {
    return new Rendition(
        id,
        network,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(Part.of(text)),
        1,
        NOW,
        Via.FILE);
  }

  /** The third version of a rendition that says everything. */
  public static Rendition fullRendition() {
    return new Rendition(
        FIRST,
        NetworkId.LINKEDIN,
        Optional.of(new OwnAccountId(NetworkFixtures.ON_LINKEDIN.value())),
        Optional.of(Audience.of(StrategyFixtures.FAMILY)),
        Optional.of("Title with \"quotes\" 🎉"),
        List.of(
            new Part(
                "First part\n\nwith lines",
                List.of(
                    new Medium(
                        "pictures/a b.jpg",
                        MediaKind.IMAGE,
                        OptionalLong.of(Long.MAX_VALUE),
                        Optional.of("A choir")),
                    new Medium(
                        "film.mp4", MediaKind.VIDEO, OptionalLong.empty(), Optional.empty()))),
            Part.of(""),
            Part.of("Last part")),
        3,
        NOW.plusSeconds(5),
        Via.PAGE);
  }

  /** The rendition with another text as its next version. */
  public static Rendition rewritten(Rendition rendition, String text) {
    return new Rendition(
        rendition.id(),
        rendition.network(),
        rendition.account(),
        rendition.audience(),
        rendition.title(),
        List.of(Part.of(text)),
        rendition.version() + 1,
        rendition.finishedAt().plusSeconds(60),
        Via.TERMINAL);
  }

  /** The post with other renditions. */
  public static Post with(Post post, List<Rendition> renditions) {
    return new Post(
        post.id(),
        post.kind(),
        post.purpose(),
        renditions,
        post.state(),
        post.writtenAt(),
        post.stamp());
  }

  /** The post as written at another time. */
  public static Post writtenAt(Post post, Instant at) {
    return new Post(
        post.id(), post.kind(), post.purpose(), post.renditions(), post.state(), at, post.stamp());
  }

  /** A post as somebody wrote it down who says nothing but this. */
  public static PostDraft draft(String text) {
    return draft(Purpose.UNSAID, Optional.empty(), Optional.empty(), List.of(Part.of(text)));
  }

  /** A post as somebody wrote it down for LinkedIn, with what it is for. */
  public static PostDraft draft(Purpose purpose, String text) {
    return draft(
        purpose, Optional.of(NetworkId.LINKEDIN), Optional.empty(), List.of(Part.of(text)));
  }

  /** A post as somebody wrote it down for one network and account, as far as they said which. */
  public static PostDraft draft(
      Purpose purpose, Optional<NetworkId> network, Optional<String> handle, List<Part> parts) {
    return new PostDraft(
        Optional.empty(),
        purpose,
        List.of(new PostDraft.Version(network, handle, Optional.empty(), Optional.empty(), parts)));
  }

  /** A post as somebody wrote it down who says everything. */
  public static PostDraft fullDraft() {
    return new PostDraft(
        Optional.of(PostKind.SHARE),
        fullPurpose(),
        List.of(
            new PostDraft.Version(
                Optional.of(NetworkId.LINKEDIN),
                Optional.of("aino"),
                Optional.of(Audience.of(StrategyFixtures.FAMILY)),
                Optional.of("Title with \"quotes\" 🎉"),
                List.of(
                    new Part(
                        "First part\n\nwith lines",
                        List.of(
                            medium("pictures/a b.jpg", MediaKind.IMAGE, Optional.of("A choir")),
                            medium("film.mp4", MediaKind.VIDEO, Optional.empty()))),
                    Part.of("Last part"))),
            new PostDraft.Version(
                Optional.of(NetworkId.X),
                Optional.empty(),
                Optional.of(Audience.PUBLIC),
                Optional.empty(),
                List.of(Part.of("Short.")))));
  }

  private static Medium medium(String file, MediaKind kind, Optional<String> description) {
    return new Medium(file, kind, OptionalLong.empty(), description);
  }
}
