package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.domain.shared.Owner;
import org.junit.jupiter.api.Test;

class MeetOwnerTest {
  private final Suunta suunta = new Suunta();
  private final MeetOwner meetOwner = suunta.meetOwner();

  @Test
  void addsWhoIsMetForTheFirstTime() {
    var owner = meetOwner.local(new MeetOwner.Request("Aino", "fi"));

    assertThat(owner).isEqualTo(new Owner(owner.id(), "Aino", "fi"));
    assertThat(suunta.stores.owners().find(owner.id())).contains(owner);
  }

  @Test
  void knowsThemAgainWhateverTheyAreCalledToday() {
    var owner = meetOwner.local(new MeetOwner.Request("Aino", "fi"));

    assertThat(meetOwner.local(new MeetOwner.Request("Anna", "en"))).isEqualTo(owner);
    assertThat(suunta.stores.owners().first(2)).containsExactly(owner);
  }

  @Test
  void speaksAnotherLanguageFromThenOn() {
    var owner = meetOwner.local(new MeetOwner.Request("Aino", "fi"));

    var changed = meetOwner.speak(owner.id(), "en");

    assertThat(changed).contains(new Owner(owner.id(), "Aino", "en"));
    assertThat(suunta.stores.owners().find(owner.id())).isEqualTo(changed);
  }

  @Test
  void speaksToNobodyWhomItHasNotMet() {
    assertThat(meetOwner.speak(ELSE, "en")).isEmpty();
    assertThat(suunta.stores.owners().first(1)).isEmpty();
  }
}
