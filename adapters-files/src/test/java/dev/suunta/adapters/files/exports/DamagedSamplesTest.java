package dev.suunta.adapters.files.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.shared.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Samples damaged at random are read to some end, and what comes of it can be kept. */
class DamagedSamplesTest {
  private static Path folder = Path.of(".");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("damaged");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("damaged.zip"));
    Files.deleteIfExists(folder);
  }

  @Provide
  Arbitrary<Samples.Sample> samples() {
    return Arbitraries.of(Samples.all());
  }

  @Property(tries = 300)
  void damagedContentIsRead(@ForAll("samples") Samples.Sample sample, @ForAll long seed) {
    var random = new Random(seed);
    var files = Zips.filesOf(sample.files());
    files.replaceAll((path, bytes) -> damaged(bytes, random));

    requireUsable(Zips.bytes(files));
  }

  @Property(tries = 300)
  void damagedArchivesAreRead(@ForAll("samples") Samples.Sample sample, @ForAll long seed) {
    requireUsable(damaged(Zips.bytes(Zips.filesOf(sample.files())), new Random(seed)));
  }

  private static void requireUsable(byte[] archive) {
    var limits = Opened.limits(Map.of("unpackedTotal", 10_000_000L));

    var opened = Opened.from(limits, Zips.write(folder.resolve("damaged.zip"), archive));

    assertThat(opened.posts())
        .allSatisfy(
            post -> {
              Text.requireLine("key", post.key(), 300);
              Text.requireStorable("text", post.text(), limits.text());
              post.links().forEach(link -> Text.requireLine("link", link, 2_000));
              post.permalink().ifPresent(link -> Text.requireLine("permalink", link, 2_000));
              assertThat(post.media()).isNotNegative();
            });
    assertThat(opened.posts()).doesNotHaveDuplicates();
    requireUsable(opened.people());
    opened
        .exports()
        .forEach(
            export -> {
              export.accountKey().ifPresent(key -> Text.requireLine("account key", key, 300));
              export.handle().ifPresent(handle -> Text.requireLine("handle", handle, 300));
              export.name().ifPresent(name -> Text.requireLine("name", name, 300));
            });
    assertThat(opened.problems())
        .allSatisfy(
            problem ->
                assertThat(problem.facts().keySet())
                    .containsExactlyInAnyOrderElementsOf(problem.code().facts()));
  }

  private static void requireUsable(OpenedPeople people) {
    assertThat(people.connections())
        .allSatisfy(
            connection -> {
              connection.name().ifPresent(name -> Text.requireLine("name", name, 300));
              connection.about().ifPresent(about -> Text.requireLine("about", about, 300));
            });
    assertThat(people.connections())
        .extracting(connection -> connection.relation() + " " + connection.keys().getFirst())
        .doesNotHaveDuplicates();
    assertThat(people.wholeLists()).doesNotHaveDuplicates();
    assertThat(people.evidence())
        .allSatisfy(
            evidence -> {
              evidence.name().ifPresent(name -> Text.requireLine("name", name, 300));
              assertThat(evidence.at()).isEqualTo(evidence.at().truncatedTo(ChronoUnit.MILLIS));
            });
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    var damaged = bytes.clone();
    for (var times = random.nextInt(6); times > 0 && damaged.length > 0; times--) {
      var at = random.nextInt(damaged.length);
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> damaged = Arrays.copyOf(damaged, at);
        default -> {
          var length = Math.min(random.nextInt(40), damaged.length - at);
          System.arraycopy(
              damaged, random.nextInt(damaged.length - length + 1), damaged, at, length);
        }
      }
    }
    return damaged;
  }
}
