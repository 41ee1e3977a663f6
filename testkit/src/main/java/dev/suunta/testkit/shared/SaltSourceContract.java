package dev.suunta.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.shared.SaltSource;
import dev.suunta.domain.people.Salt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link SaltSource} must do. */
public interface SaltSourceContract {
  /** The source. */
  SaltSource salts();

  @Test
  default void neverGivesTheSameTwice() {
    assertThat(Stream.generate(salts()::next).limit(1_000).map(Salt::of)).doesNotHaveDuplicates();
  }
}
