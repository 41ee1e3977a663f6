package dev.suunta.testkit.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.documents.Document;
import dev.suunta.application.documents.DocumentProblem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What all documents have in common: what is written is read back equal, and whatever else stands
 * there is answered, never thrown.
 *
 * @param <T> what a document says
 */
public interface DocumentsContract<T> {
  /** Bytes that no document has where it has text: an end, half a character, a mark, a quote. */
  List<Byte> DAMAGE = List.of((byte) 0, (byte) 0xE2, (byte) 0xFF, (byte) '"', (byte) '\t');

  /** Reads by the port. */
  Document<T> read(byte[] content);

  /** Writes by the port. */
  String write(T content);

  /** From what says next to nothing to what says everything that can be said. */
  List<T> samples();

  /** A document with exactly one problem in each of these lines, counted from 1. */
  Broken broken();

  /** A document and the lines in which it cannot be read. */
  record Broken(String document, List<Integer> lines) {}

  @Test
  default void readsBackEqualWhatItWrote() {
    for (var sample : samples()) {
      var written = write(sample);

      assertThat(read(written.getBytes(UTF_8))).as(written).isEqualTo(new Document.Read<>(sample));
    }
  }

  @Test
  default void refusesWhatHoldsNothing() {
    assertThat(read(new byte[0])).isInstanceOf(Document.Unreadable.class);
  }

  @Test
  default void findsEveryProblemAtOnceAndTellsItsPlace() {
    var problems = problems(read(broken().document().getBytes(UTF_8)));

    assertThat(problems)
        .extracting(problem -> problem.line().orElse(0))
        .containsExactlyElementsOf(broken().lines());
  }

  @Test
  default void answersForADocumentThatIsCutOffAnywhere() {
    for (var sample : samples()) {
      var whole = write(sample).getBytes(UTF_8);
      for (var length = 0; length < whole.length; length += step(whole)) {
        tellsProblemsWithin(Arrays.copyOf(whole, length));
      }
    }
  }

  @Test
  default void answersForADocumentThatIsDamagedAnywhere() {
    for (var sample : samples()) {
      var whole = write(sample).getBytes(UTF_8);
      for (var at = 0; at < whole.length; at += step(whole)) {
        for (var damage : DAMAGE) {
          var damaged = whole.clone();
          damaged[at] = damage;
          tellsProblemsWithin(damaged);
        }
      }
    }
  }

  private void tellsProblemsWithin(byte[] content) {
    var document = new String(content, UTF_8);
    var lines = document.split("\\R", -1).length;
    var problems = problems(read(content));

    assertThat(problems)
        .as(document)
        .allSatisfy(
            problem -> {
              assertThat(problem.line().orElse(1)).isBetween(1, lines);
              assertThat(problem.facts()).containsOnlyKeys(problem.code().facts());
            });
    assertThat(problems).extracting(problem -> problem.line().orElse(1)).as(document).isSorted();
  }

  /** Some places of a long document are as good as all of them. */
  private static int step(byte[] whole) {
    return 1 + whole.length / 60;
  }

  private List<DocumentProblem> problems(Document<T> document) {
    return switch (document) {
      case Document.Read<T> read -> List.of();
      case Document.Unreadable<T>(var problems) -> problems;
    };
  }
}
