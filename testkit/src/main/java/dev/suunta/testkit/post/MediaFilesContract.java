package dev.suunta.testkit.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driven.MediaFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What every {@link MediaFiles} must do. */
public interface MediaFilesContract {
  /** The files. */
  MediaFiles media();

  /** A folder for this test alone. */
  Path folder();

  /** Puts a file of so many bytes there, in folders of its own where the name says so. */
  void put(Path file, int bytes);

  @Test
  default void measuresAFileInTheFolder() {
    put(folder().resolve("kuva ääni.jpg"), 1234);

    assertThat(media().size(folder(), "kuva ääni.jpg")).hasValue(1234);
  }

  @Test
  default void measuresAFileThatHoldsNothing() {
    put(folder().resolve("empty.png"), 0);

    assertThat(media().size(folder(), "empty.png")).hasValue(0);
  }

  @Test
  default void beginsRelativeNamesInTheFolder() {
    put(folder().resolve("pictures/sea.jpg"), 10);
    put(folder().resolve("sea.jpg"), 20);

    assertThat(media().size(folder(), "pictures/sea.jpg")).hasValue(10);
    assertThat(media().size(folder().resolve("pictures"), "sea.jpg")).hasValue(10);
    assertThat(media().size(folder().resolve("pictures"), "../sea.jpg")).hasValue(20);
  }

  @Test
  default void takesAFullNameFromAnywhere() {
    put(folder().resolve("sea.jpg"), 20);

    assertThat(media().size(Path.of("elsewhere"), folder().resolve("sea.jpg").toString()))
        .hasValue(20);
  }

  @Test
  default void hasNoSizeForAFileThatIsNotThere() {
    assertThat(media().size(folder(), "none.jpg")).isEmpty();
    assertThat(media().size(folder().resolve("nowhere"), "none.jpg")).isEmpty();
  }

  @Test
  default void hasNoSizeForWhatIsNoFile() {
    put(folder().resolve("pictures/sea.jpg"), 10);

    assertThat(media().size(folder(), "pictures")).isEmpty();
    assertThat(media().size(folder(), "pictures/sea.jpg/deeper.jpg")).isEmpty();
    assertThat(media().size(folder(), "")).isEmpty();
  }

  @Test
  default void hasNoSizeForANameThatNoFileCanHave() {
    assertThat(media().size(folder(), "a\0b.jpg")).isEmpty();
    assertThat(media().size(folder(), "n".repeat(5000))).isEmpty();
  }
}
