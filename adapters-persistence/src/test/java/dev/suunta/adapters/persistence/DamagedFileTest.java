package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no whole database is told as such, is never begun anew, and is left as it is. */
class DamagedFileTest {
  private static final int BLOCK = 4096;

  private final Path home = TestDatabases.temporaryFolder();
  private final Path file = home.resolve("suunta.mv.db");

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        7,
        100,
        BLOCK - 1,
        BLOCK,
        5000,
        2 * BLOCK - 1,
        2 * BLOCK,
        2 * BLOCK + 1,
        12_288
      })
  void refusesAFileOfWhichOnlyTheBeginningIsLeft(int length) throws IOException {
    assertRefused(Arrays.copyOf(closed(), length));
    assertRefused(Arrays.copyOf(killed(), length));
  }

  @Test
  void refusesAFileThatWasCutOffAnywhere() throws IOException {
    var whole = closed();

    for (var blocks = 1; blocks < whole.length / BLOCK; blocks++) {
      assertRefused(Arrays.copyOf(whole, whole.length - blocks * BLOCK));
    }
    assertRefused(Arrays.copyOf(whole, whole.length - 1));
  }

  @Test
  void refusesTheFileOfAKilledProgramThatWasCutOffWithinWhatWasClosedBefore() throws IOException {
    var closed = closed();
    var killed = killed();

    for (var length = 4 * BLOCK; length < closed.length; length += 5 * BLOCK) {
      assertRefused(Arrays.copyOf(killed, length));
    }
  }

  @Test
  void refusesNoise() throws IOException {
    closed();
    var noise = new byte[20_000];
    new Random(7).nextBytes(noise);

    assertRefused(noise);
    assertRefused(new byte[100_000]);
    assertRefused("Dear diary, ".repeat(2_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void refusesAFolderOfTheSameName() throws IOException {
    closed();
    Files.delete(file);
    Files.createDirectory(file);

    assertThatThrownBy(() -> Databases.home(home)).isInstanceOf(DatabaseDamagedException.class);
  }

  @Test
  void opensTheFileOfAKilledProgram() throws IOException {
    Files.write(file, killed());

    try (var database = Databases.home(home)) {
      assertThat(database.repositories().owners().find(AINO)).contains(owner(AINO));
    }
  }

  /** The file as it is when its program has ended. */
  private byte[] closed() throws IOException {
    Files.deleteIfExists(file);
    try (var database = Databases.home(home)) {
      database.repositories().owners().save(owner(AINO));
    }
    return Files.readAllBytes(file);
  }

  /** The file as it is when its program was killed. */
  private byte[] killed() throws IOException {
    closed();
    try (var database = Databases.home(home)) {
      for (var times = 0; times < 20; times++) {
        database.repositories().owners().save(owner(AINO));
      }
      return Files.readAllBytes(file);
    }
  }

  private void assertRefused(byte[] content) throws IOException {
    Files.write(file, content);

    for (var time = 0; time < 2; time++) {
      assertThatThrownBy(() -> Databases.home(home).close())
          .as("%d bytes", content.length)
          .isInstanceOfSatisfying(
              DatabaseDamagedException.class,
              refused -> assertThat(refused.place()).isEqualTo(file.toString()));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(content);
  }
}
