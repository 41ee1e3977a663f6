package dev.suunta.adapters.files.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashesTest {
  @Test
  void remembersEachThingOnceHoweverManyThereAre() {
    var hashes = new Hashes(1_000_000);

    assertThat(IntStream.range(0, 100_000).allMatch(thing -> hashes.add(thing))).isTrue();
    assertThat(IntStream.range(0, 100_000).noneMatch(thing -> hashes.add(thing))).isTrue();
    assertThat(IntStream.range(0, 100_000).allMatch(thing -> hashes.contains(thing))).isTrue();
    assertThat(hashes.contains(100_000)).isFalse();
  }

  @Test
  void remembersNoMoreThanIsTaken() {
    var hashes = new Hashes(2);
    hashes.add(1);
    hashes.add(2);

    assertThat(hashes.add(3)).isTrue();
    assertThat(hashes.add(3)).isTrue();
    assertThat(hashes.add(2)).isFalse();
  }

  @Test
  void tellsTextsApartThatRunTogether() {
    assertThat(Hashes.of("ab", "c"))
        .isNotEqualTo(Hashes.of("a", "bc"))
        .isEqualTo(Hashes.of("ab", "c"));
    assertThat(Hashes.of("a")).isNotEqualTo(Hashes.of("a", ""));
  }
}
