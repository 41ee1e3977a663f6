package dev.suunta.testkit.people;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ForgottenKeys;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ForgottenKeys} must do, besides what {@link ErasureContract} says. */
public interface ForgottenKeysContract extends Stores {
  @Test
  default void looksUpAsManyAtOnceAsItSays() {
    var keys =
        IntStream.range(0, ForgottenKeys.MOST)
            .mapToObj(
                number ->
                    new ForgottenKey(
                        CountingIds.id(number), Optional.empty(), "%04d".formatted(number)))
            .toList();
    erasure().erase(AINO, List.of(), keys);

    assertThat(forgottenKeys().having(AINO, keys.stream().map(ForgottenKey::hash).toList()))
        .isEqualTo(keys);
  }
}
