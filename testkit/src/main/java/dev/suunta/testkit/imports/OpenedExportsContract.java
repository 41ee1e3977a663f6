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

  /** The longest name of somebody that is kept. */
  int LONGEST_NAME = 300;

  /**
   * One export that lies open, with these posts, in this order; an empty one is a record that
   * cannot be read.
   */
  OpenedExports opened(List<Optional<String>> posts);

  /** One export that lies open, in which one post stands twice. */
  OpenedExports openedTwice(String text);

  /**
   * One export that lies open, with a list of accounts of which one stands there twice, and with
   * something that the owner and somebody did.
   */
  OpenedExports openedWithPeople();

  /** The same, but its list is damaged. */
  OpenedExports openedWithADamagedList();

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

  @Test
  default void tellsAnAccountOnceInAList() {
    var told = toldOfPeople();

    assertThat(told.connections)
        .isNotEmpty()
        .extracting(connection -> List.of(connection.relation(), connection.keys().getFirst()))
        .doesNotHaveDuplicates();
    assertThat(told.repeatedConnections).isEqualTo(1);
  }

  @Test
  default void tellsAccountsThatCanBeKept() {
    assertThat(toldOfPeople().connections)
        .allSatisfy(
            connection ->
                assertThat(connection.name().orElse("-"))
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(LONGEST_NAME));
  }

  @Test
  default void saysAfterItsAccountsThatAListIsWhole() {
    var told = toldOfPeople();

    assertThat(told.wholeLists).isNotEmpty().doesNotHaveDuplicates();
    assertThat(told.order)
        .filteredOn(what -> what == What.CONNECTION || what == What.WHOLE_LIST)
        .isSorted();
  }

  @Test
  default void tellsAllListsBeforeWhatWasDone() {
    var told = toldOfPeople();

    assertThat(told.order).contains(What.CONNECTION, What.WHOLE_LIST, What.EVIDENCE);
    assertThat(told.order.lastIndexOf(What.WHOLE_LIST))
        .isLessThan(told.order.indexOf(What.EVIDENCE));
    assertThat(told.order.lastIndexOf(What.CONNECTION))
        .isLessThan(told.order.indexOf(What.EVIDENCE));
  }

  @Test
  default void tellsOnceWhatWasDone() {
    assertThat(toldOfPeople().evidence)
        .doesNotHaveDuplicates()
        .allSatisfy(
            evidence ->
                assertThat(evidence.at()).isEqualTo(evidence.at().truncatedTo(ChronoUnit.MILLIS)));
  }

  @Test
  default void neverCallsAListWholeThatIsDamaged() {
    try (var opened = openedWithADamagedList()) {
      var told = Told.of(opened);

      assertThat(told.problems).isNotEmpty();
      assertThat(told.wholeLists).isEmpty();
    }
  }

  @Test
  default void tellsTheSameOfPeopleEachTime() {
    try (var opened = openedWithPeople()) {
      var first = Told.of(opened);
      var second = Told.of(opened);

      assertThat(second.order).isEqualTo(first.order);
      assertThat(second.connections).isEqualTo(first.connections);
      assertThat(second.wholeLists).isEqualTo(first.wholeLists);
      assertThat(second.evidence).isEqualTo(first.evidence);
      assertThat(second.repeatedConnections).isEqualTo(first.repeatedConnections);
    }
  }

  private Told toldOfPeople() {
    try (var opened = openedWithPeople()) {
      return Told.of(opened);
    }
  }

  /** What can be told of people, in the order in which one list is told. */
  enum What {
    CONNECTION,
    NOBODY,
    WHOLE_LIST,
    EVIDENCE
  }

  private Told told(List<Optional<String>> posts) {
    try (var opened = opened(posts)) {
      return Told.of(opened);
    }
  }

  /** What the only export tells. */
  final class Told implements OpenedExports.Reader {
    private final List<ExportedPost> posts = new ArrayList<>();
    private final List<What> order = new ArrayList<>();
    private final List<ExportedConnection> connections = new ArrayList<>();
    private final List<Relation> wholeLists = new ArrayList<>();
    private final List<ExportedEvidence> evidence = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();
    private final List<Long> totals = new ArrayList<>();

    private int repeated;
    private int repeatedConnections;

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
      order.add(What.CONNECTION);
      connections.add(connection);
    }

    @Override
    public void repeatedConnection() {
      repeatedConnections++;
    }

    @Override
    public void nobody() {
      order.add(What.NOBODY);
    }

    @Override
    public void wholeList(Relation relation) {
      order.add(What.WHOLE_LIST);
      wholeLists.add(relation);
    }

    @Override
    public void evidence(ExportedEvidence evidence) {
      order.add(What.EVIDENCE);
      this.evidence.add(evidence);
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
