package dev.suunta.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.domain.people.Relation;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link OpenedExports} must do. */
public interface OpenedExportsContract {
  /** The longest key that is kept. */
  int LONGEST_KEY = 300;

  /**
   * One export that lies open, with these posts, in this order; an empty one is a record that
   * cannot be read.
   */
  OpenedExports opened(List<Optional<String>> posts);

  /** One export that lies open, in which one post stands twice. */
  OpenedExports openedTwice(String text);

  @Test
  default void tellsThePostsInTheOrderInWhichTheyStand() {
    var texts = IntStream.range(0, 300).mapToObj(number -> "Number " + number).toList();

    var told = told(texts.stream().map(Optional::of).toList());

    assertThat(told.posts).extracting(ExportedPost::text).containsExactlyElementsOf(texts);
    assertThat(told.problems).isEmpty();
  }

  @Test
  default void tellsPostsThatCanBeKept() {
    var told = told(List.of(Optional.of("One"), Optional.of("Two"), Optional.of("Three")));

    assertThat(told.posts)
        .allSatisfy(
            post -> {
              assertThat(post.key()).isNotEmpty().hasSizeLessThanOrEqualTo(LONGEST_KEY);
              assertThat(post.at()).isEqualTo(post.at().truncatedTo(ChronoUnit.MILLIS));
            });
    assertThat(told.posts).extracting(ExportedPost::key).doesNotHaveDuplicates();
  }

  @Test
  default void tellsAPostOnceThatStandsThereTwice() {
    try (var opened = openedTwice("One")) {
      var told = Told.of(opened);

      assertThat(told.posts).extracting(ExportedPost::text).containsExactly("One");
      assertThat(told.repeated).isEqualTo(1);
    }
  }

  @Test
  default void losesNoOtherPostOverARecordThatCannotBeRead() {
    var told =
        told(List.of(Optional.empty(), Optional.of("One"), Optional.empty(), Optional.of("Two")));

    assertThat(told.posts).extracting(ExportedPost::text).containsExactly("One", "Two");
    assertThat(told.problems).hasSize(2);
    assertThat(told.problems).allMatch(problem -> problem.position().isPresent());
    assertThat(told.problems).extracting(ImportProblem::position).doesNotHaveDuplicates();
  }

  @Test
  default void tellsTheSameEachTime() {
    try (var opened = opened(List.of(Optional.of("One"), Optional.empty(), Optional.of("Two")))) {
      var first = Told.of(opened);
      var second = Told.of(opened);

      assertThat(second.posts).isEqualTo(first.posts);
      assertThat(second.problems).isEqualTo(first.problems);
      assertThat(first.posts).hasSize(2);
    }
  }

  @Test
  default void tellsOfProgressThatNeverGoesBackNorBeyondTheWhole() {
    var texts = IntStream.range(0, 300).mapToObj(number -> "Number " + number);

    var told = told(texts.map(Optional::of).toList());

    assertThat(told.bytes).isNotEmpty().isSorted();
    assertThat(told.totals).doesNotContain(0L);
    for (var index = 0; index < told.bytes.size(); index++) {
      assertThat(told.bytes.get(index)).isLessThanOrEqualTo(told.totals.get(index));
    }
  }

  private Told told(List<Optional<String>> posts) {
    try (var opened = opened(posts)) {
      return Told.of(opened);
    }
  }

  /** What the only export tells. */
  final class Told implements OpenedExports.Reader {
    private final List<ExportedPost> posts = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();
    private final List<Long> totals = new ArrayList<>();

    private int repeated;

    private Told() {}

    private static Told of(OpenedExports opened) {
      var told = new Told();
      assertThat(opened.exports()).hasSize(1);
      opened.read(opened.exports().getFirst(), told);
      return told;
    }

    @Override
    public void post(ExportedPost post) {
      posts.add(post);
    }

    @Override
    public void repeated() {
      repeated++;
    }

    @Override
    public void connection(ExportedConnection connection) {
      // TODO
    }

    @Override
    public void repeatedConnection() {
      // TODO
    }

    @Override
    public void nobody() {
      // TODO
    }

    @Override
    public void wholeList(Relation relation) {
      // TODO
    }

    @Override
    public void evidence(ExportedEvidence evidence) {
      // TODO
    }

    @Override
    public void problem(ImportProblem problem) {
      problems.add(problem);
    }

    @Override
    public void progress(long read, long total) {
      bytes.add(read);
      totals.add(total);
    }
  }
}
