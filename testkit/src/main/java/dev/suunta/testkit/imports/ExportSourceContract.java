package dev.suunta.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.RecognisedExport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ExportSource} must do. */
public interface ExportSourceContract {
  /** The source. */
  ExportSource exports();

  /**
   * An export with these posts, in this order; an empty one is a record that cannot be read.
   *
   * @param name tells it from the other exports of the test
   * @return what is to be opened
   */
  Path export(String name, List<Optional<String>> posts);

  /** What no format knows. */
  Path stranger();

  /** A path that leads nowhere. */
  Path nowhere();

  @Test
  default void recognisesAnExportByAFormatThatItNames() {
    var export = export("one", List.of(Optional.of("A word")));

    try (var opened = exports().open(List.of(export))) {
      assertThat(opened.problems()).isEmpty();
      assertThat(opened.exports())
          .singleElement()
          .satisfies(
              recognised -> {
                assertThat(exports().formats()).contains(recognised.format());
                assertThat(recognised.files()).containsExactly(export.toString());
              });
    }
  }

  @Test
  default void tellsNothingOfRecordsBeforeTheyAreRead() {
    var export = export("one", List.of(Optional.of("A word"), Optional.empty()));

    try (var opened = exports().open(List.of(export))) {
      assertThat(opened.exports()).hasSize(1);
      assertThat(opened.problems()).isEmpty();
    }
  }

  @Test
  default void losesNothingOfTheRestOverWhatCannotBeUsed() {
    var export = export("one", List.of(Optional.of("A word")));

    try (var opened = exports().open(List.of(stranger(), export, nowhere()))) {
      assertThat(opened.exports())
          .flatExtracting(RecognisedExport::files)
          .containsExactly(export.toString());
      assertThat(opened.problems())
          .extracting(ImportProblem::file)
          .containsExactlyInAnyOrder(stranger().toString(), nowhere().toString());
    }
  }

  @Test
  default void opensNothingWhereNothingIsGiven() {
    try (var opened = exports().open(List.of())) {
      assertThat(opened.exports()).isEmpty();
      assertThat(opened.problems()).isEmpty();
    }
  }

  @Test
  default void opensTheSameExportAgain() {
    var export = export("one", List.of(Optional.of("A word"), Optional.of("Another")));

    try (var first = exports().open(List.of(export));
        var second = exports().open(List.of(export))) {
      assertThat(second.exports()).isEqualTo(first.exports());
    }
  }

  @Test
  default void namesItsFormatsSortedAndOnce() {
    assertThat(exports().formats()).isNotEmpty().isSorted().doesNotHaveDuplicates();
  }
}
