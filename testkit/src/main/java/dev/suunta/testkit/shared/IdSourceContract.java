package dev.suunta.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.shared.IdSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link IdSource} must do. */
public interface IdSourceContract {
  /** The source, the same one for the whole test. */
  IdSource ids();

  @Test
  default void neverGivesTheSameIdTwice() {
    assertThat(some(ids())).doesNotHaveDuplicates();
  }

  @Test
  default void neverGivesTheSameIdToTwoWhoAskAtTheSameTime() {
    var source = ids();
    var asking =
        IntStream.range(0, 4)
            .mapToObj(asker -> CompletableFuture.supplyAsync(() -> some(source)))
            .toList();

    assertThat(asking.stream().map(CompletableFuture::join).flatMap(Stream::of))
        .doesNotHaveDuplicates();
  }

  private static UUID[] some(IdSource source) {
    return Stream.generate(source::next).limit(20_000).toArray(UUID[]::new);
  }
}
