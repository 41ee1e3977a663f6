package dev.suunta.adapters.files.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.files.strategy.Strategies;
import dev.suunta.application.documents.Document;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.shared.Text;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.TopicId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPostDocumentsTest {
  private static final String POST =
      """
      ---
      format: 1
      kind: own
      goals: [work, brand]
      topics: [productivity]
      why: They see how we halved our meetings, and that it did not hurt
      call: talk
      feeling: relief
      facts:
        links: [https://example.org/meetings]
        dates: [3 March]
      ---

      ## linkedin {title: "Fewer meetings: how"}

      We had 31 hours of meetings a week.

      Now it is 14.

      ***

      What would you leave out first?

      ![A calendar, nearly empty](pictures/calendar (1).png)
      ![](talk.mp4)

      ## Facebook {audience: group camp, account: eevajo}

      Guess who has time for the sauna again!
      """;

  private final MarkdownPostDocuments documents = new MarkdownPostDocuments();

  @Test
  void readsAPost() {
    assertThat(read(POST)).isEqualTo(new Document.Read<>(post()));
  }

  @Test
  void readsAPostWithWindowsLineEnds() {
    assertThat(read(POST.replace("\n", "\r\n"))).isEqualTo(new Document.Read<>(post()));
  }

  @Test
  void readsAPostAfterAByteOrderMark() {
    assertThat(read("\uFEFF" + POST)).isEqualTo(new Document.Read<>(post()));
  }

  private static PostDraft post() {
    var linkedin =
        new PostDraft.Version(
            Optional.of(NetworkId.LINKEDIN),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Fewer meetings: how"),
            List.of(
                Part.of("We had 31 hours of meetings a week.\n\nNow it is 14."),
                new Part(
                    "What would you leave out first?",
                    List.of(
                        medium(
                            "pictures/calendar (1).png",
                            MediaKind.IMAGE,
                            Optional.of("A calendar, nearly empty")),
                        medium("talk.mp4", MediaKind.VIDEO, Optional.empty())))));
    var facebook =
        new PostDraft.Version(
            Optional.of(NetworkId.FACEBOOK),
            Optional.of("eevajo"),
            Optional.of(Audience.of(new GroupId("camp"))),
            Optional.empty(),
            List.of(Part.of("Guess who has time for the sauna again!")));
    return new PostDraft(
        Optional.of(PostKind.OWN),
        new Purpose(
            Set.of(new GoalId("work"), new GoalId("brand")),
            Set.of(new TopicId("productivity")),
            Optional.of("They see how we halved our meetings, and that it did not hurt"),
            Optional.of(CallStep.TALK),
            Optional.of("relief"),
            new Facts(
                List.of("https://example.org/meetings"), List.of("3 March"), List.of(), List.of())),
        List.of(linkedin, facebook));
  }

  @Test
  void readsAFileOfMereTextAsOneRenditionThatDoesNotSayItsNetwork() {
    assertThat(read("\n\n  Hello #world\n\n# Not a heading\n##neither\n\n"))
        .isEqualTo(
            new Document.Read<>(
                new PostDraft(
                    Optional.empty(),
                    Purpose.UNSAID,
                    List.of(version(Part.of("  Hello #world\n\n# Not a heading\n##neither"))))));
  }

  @Test
  void takesAPictureInTheMidstOutOfTheText() {
    assertThat(parts("Before\n\n![a](b.jpg)\n\nAfter"))
        .containsExactly(
            new Part(
                "Before\n\nAfter", List.of(medium("b.jpg", MediaKind.IMAGE, Optional.of("a")))));
  }

  @Test
  void passesOverBreaksWithNothingBetweenThem() {
    assertThat(parts("***\none\n***\n\n***\ntwo\n***"))
        .containsExactly(Part.of("one"), Part.of("two"));
  }

  @Test
  void leavesTextsThatOnlyLookAlikeAsTheyAre() {
    var text = "\\o/\n\\\\server\\share\n** **\n![no](\n![no] (a.jpg)\n### three\n--- x\n---";
    assertThat(parts(text)).containsExactly(Part.of(text));
  }

  @Test
  void escapesWithOneBackslashWhatWouldBeTakenForStructure() {
    var text = "## Not a heading\n***\n![a](b.jpg)\n\\***";
    var written = documents.write(draft(version(Part.of(text))));

    assertThat(written).endsWith("\n\\## Not a heading\n\\***\n\\![a](b.jpg)\n\\\\***\n");
    assertThat(read(written)).isEqualTo(new Document.Read<>(draft(version(Part.of(text)))));
  }

  @ParameterizedTest
  @CsvSource({"C:\\new\\u1.jpg", "\\\\server\\a.PNG", "a](b).jpg", "a){video}.gif", "\\u0041.png"})
  void keepsTheNamesOfFiles(String file) {
    var post =
        draft(version(new Part("x", List.of(medium(file, MediaKind.IMAGE, Optional.of("a]b\\"))))));

    assertThat(read(documents.write(post))).isEqualTo(new Document.Read<>(post));
  }

  @Test
  void keepsWhatAFileIsWhereItsNameDoesNotTell() {
    var post =
        draft(version(new Part("", List.of(medium("a.gif", MediaKind.VIDEO, Optional.empty())))));

    assertThat(documents.write(post)).endsWith("\n![](a.gif){video}\n");
    assertThat(read(documents.write(post))).isEqualTo(new Document.Read<>(post));
  }

  @Property(tries = 2000)
  void readsBackEveryText(@ForAll("texts") String text) {
    var post = draft(version(Part.of(text)));
    var written = documents.write(post);

    assertThat(read(written)).as(written).isEqualTo(new Document.Read<>(post));
  }

  @Property(tries = 400)
  void readsBackWhatItWrote(@ForAll("posts") PostDraft post) {
    var written = documents.write(post);

    assertThat(read(written)).as(written).isEqualTo(new Document.Read<>(post));
  }

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "\n", "\r", "\\", "##", "## ", "***", "*", "![", "](", "a.jpg", ")", "{video}", "---",
            " ", "\t", "a", "é", "👩‍👧", "\uFEFF", "\u0007", "\u2028", "\u0085", "]", "#", "{",
            "\\u0041");
    return Arbitraries.frequencyOf(
            Tuple.of(4, pieces.list().ofMaxSize(14).map(list -> String.join("", list))),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(40)))
        .filter(Text::isStorable);
  }

  @Provide
  Arbitrary<PostDraft> posts() {
    var files =
        Strategies.lines(30)
            .map(name -> name.replace("\0", "") + ".jpg")
            .filter(name -> name.lines().count() == 1);
    var media =
        Combinators.combine(
                Arbitraries.oneOf(files, Strategies.lines(30)),
                Arbitraries.of(MediaKind.class),
                texts().filter(text -> !text.isEmpty()).optional())
            .as(MarkdownPostDocumentsTest::medium);
    var parts =
        Combinators.combine(texts(), media.list().ofMaxSize(2)).as(Part::new).list().ofMinSize(1);
    var audiences =
        Arbitraries.oneOf(
            Arbitraries.of(Reach.class).map(Audience::of),
            Strategies.slugs().map(GroupId::new).map(Audience::of));
    var versions =
        Combinators.combine(
                Strategies.slugs().map(NetworkId::new).optional(),
                Strategies.lines(300).optional(),
                audiences.optional(),
                Strategies.lines(500).optional(),
                parts.filter(list -> list.size() <= 3))
            .as(PostDraft.Version::new)
            .list()
            .ofMaxSize(3)
            .uniqueElements(
                version -> List.of(version.network(), version.handle(), version.audience()));
    var lines = Strategies.lines(200).list().ofMaxSize(2);
    var facts = Combinators.combine(lines, lines, lines, lines).as(Facts::new);
    var purposes =
        Combinators.combine(
                Strategies.slugs().map(GoalId::new).set().ofMaxSize(3),
                Strategies.slugs().map(TopicId::new).set().ofMaxSize(3),
                Strategies.lines(500).optional(),
                Arbitraries.of(CallStep.class).optional(),
                Strategies.lines(80).optional(),
                facts)
            .as(Purpose::new);
    return Combinators.combine(Arbitraries.of(PostKind.class).optional(), purposes, versions)
        .as(PostDraft::new);
  }

  private List<Part> parts(String document) {
    return ((Document.Read<PostDraft>) read(document)).content().renditions().getFirst().parts();
  }

  private static PostDraft draft(PostDraft.Version version) {
    return new PostDraft(Optional.empty(), Purpose.UNSAID, List.of(version));
  }

  private static PostDraft.Version version(Part part) {
    return new PostDraft.Version(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(part));
  }

  private static Medium medium(String file, MediaKind kind, Optional<String> description) {
    return new Medium(file, kind, OptionalLong.empty(), description);
  }

  private Document<PostDraft> read(String document) {
    return documents.read(document.getBytes(StandardCharsets.UTF_8));
  }
}
