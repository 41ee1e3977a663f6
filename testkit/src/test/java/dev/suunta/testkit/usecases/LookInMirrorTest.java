package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.review.driven.MirrorFacts.Fault;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.review.driving.LookInMirror.Outcome;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.testkit.imports.InMemoryExports;
import dev.suunta.testkit.imports.InMemoryExports.Export;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Today is Sunday, 29 March 2026 in Helsinki, and still Sunday at Greenwich. */
class LookInMirrorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);
  private static final Instant IN_MARCH = Instant.parse("2026-03-02T06:30:00Z");

  private final Suunta suunta = Suunta.withStrategy();

  @Test
  void showsWhatStandsOnTheNetworksInThePastYear() {
    takeIn(NetworkId.LINKEDIN, IN_MARCH, Drafts.TEXT);
    takeIn(NetworkId.X, IN_MARCH, Drafts.TEXT);

    var mirror = ((Outcome.Seen) look(Optional.empty())).mirror();

    assertThat(mirror.from()).isEqualTo(LocalDate.of(2025, 3, 30));
    assertThat(mirror.to()).isEqualTo(TODAY);
    assertThat(mirror.posts()).isEqualTo(2);
    assertThat(mirror.echoes()).hasSize(1);
    assertThat(mirror.hours()).hasSize(2).allMatch(hour -> hour.hour() == 8);
    assertThat(mirror.weeks())
        .filteredOn(week -> !week.posts().isEmpty())
        .extracting(LookInMirror.Week::monday)
        .containsExactly(LocalDate.of(2026, 3, 2));
  }

  @Test
  void setsGroundRulesBesideTheNetworksThatAreChosen() {
    takeIn(NetworkId.LINKEDIN, IN_MARCH, Drafts.TEXT);
    takeIn(NetworkId.X, IN_MARCH, Drafts.ANOTHER);

    var mirror = ((Outcome.Seen) look(Optional.empty())).mirror();

    assertThat(mirror.networks())
        .extracting(
            LookInMirror.Reflection::name,
            LookInMirror.Reflection::call,
            LookInMirror.Reflection::outside)
        .containsExactlyInAnyOrder(
            tuple("LinkedIn", Optional.of(CallStance.ALWAYS), false),
            tuple("X", Optional.empty(), true));
    assertThat(mirror.networks())
        .filteredOn(each -> each.name().equals("LinkedIn"))
        .extracting(LookInMirror.Reflection::rhythm)
        .containsExactly(OptionalInt.of(2));
  }

  @Test
  void givesExamplesOfWhatIsLacking() {
    takeIn(NetworkId.LINKEDIN, IN_MARCH, "The tram was late and the driver sang the whole way.");

    var mirror = ((Outcome.Seen) look(Optional.empty())).mirror();

    assertThat(mirror.examples()).containsOnlyKeys(Fault.NO_CALL);
  }

  @Test
  void saysThatNothingIsKnownAtAll() {
    assertThat(look(Optional.of(TODAY)))
        .isEqualTo(new Outcome.NothingThere(TODAY, Optional.empty()));
  }

  @Test
  void saysWhenTheNewestPostWentOutWhereTheTimeHoldsNone() {
    takeIn(NetworkId.LINKEDIN, IN_MARCH, Drafts.TEXT);

    assertThat(look(Optional.of(TODAY)))
        .isEqualTo(new Outcome.NothingThere(TODAY, Optional.of(LocalDate.of(2026, 3, 2))));
  }

  @Test
  void doesNotLookAtDaysThatHaveNotComeYet() {
    var tomorrow = TODAY.plusDays(1);

    assertThat(look(Optional.of(tomorrow))).isEqualTo(new Outcome.NotYet(tomorrow, TODAY));
  }

  private void takeIn(NetworkId network, Instant at, String text) {
    var export =
        suunta.exports.put(
            network + ".zip",
            Export.of(network).posts(List.of(InMemoryExports.post("1", at, PostKind.OWN, text))));
    suunta
        .importPosts()
        .apply(
            new ImportPosts.Request(AINO, List.of(export), AINO_HERSELF),
            ImportPosts.Progress.NONE);
  }

  private Outcome look(Optional<LocalDate> since) {
    return suunta.lookInMirror().look(new LookInMirror.Request(AINO, since));
  }
}
