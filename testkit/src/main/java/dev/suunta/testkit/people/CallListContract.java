package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.people.driven.CallList;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.people.PlannedCall.How;
import dev.suunta.domain.people.PlannedCallId;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link CallList} must do. */
public interface CallListContract extends Stores {
  private static PlannedCall call(long number, long person, int seconds) {
    return new PlannedCall(
        new PlannedCallId(CountingIds.id(number)),
        person(person),
        Optional.empty(),
        Instants.cut(NOW).plusSeconds(seconds),
        AINO_HERSELF,
        Optional.empty());
  }

  private void keep(PlannedCall... calls) {
    people().add(AINO, person(1), "Aino");
    people().add(AINO, person(2), "Outi");
    List.of(calls).forEach(call -> callList().save(AINO, call));
  }

  private List<PlannedCall> open() {
    return callList().open(AINO, Optional.empty(), 50).rows();
  }

  @Test
  default void keepsAllOfACall() {
    var call =
        new PlannedCall(
            new PlannedCallId(CountingIds.id(1)),
            person(1),
            Optional.of(AwkwardTexts.text()),
            Instants.cut(NOW),
            AINO_HERSELF,
            Optional.empty());
    keep(call);

    assertThat(open()).containsExactly(call);
    assertThat(callList().of(AINO, person(1))).containsExactly(call);
    assertThat(callList().of(AINO, person(2))).isEmpty();
    assertThat(callList().open(ELSE, Optional.empty(), 9).rows()).isEmpty();
    assertThat(callList().of(ELSE, person(1))).isEmpty();
  }

  @Test
  default void keepsWhatWasDoneAsHistoryAndListsItNoMore() {
    var first = call(1, 1, 0);
    var second = call(2, 2, 1);
    keep(first, second);
    var called = first.ended(How.CALLED, Instants.cut(NOW).plusSeconds(60));

    callList().save(AINO, called);

    assertThat(open()).containsExactly(second);
    assertThat(callList().of(AINO, person(1))).containsExactly(called);
  }

  @Test
  default void listsTheOldestFirstAndPagesWithoutLosingAny() {
    keep(call(3, 1, 0), call(1, 2, 1), call(2, 1, 1), call(4, 2, 2));

    var page = callList().open(AINO, Optional.empty(), 2);
    assertThat(page.rows()).containsExactly(call(3, 1, 0), call(1, 2, 1));
    page = callList().open(AINO, page.next(), 2);
    assertThat(page.rows()).containsExactly(call(2, 1, 1), call(4, 2, 2));
    assertThat(page.next()).isEmpty();
    assertThatThrownBy(() -> callList().open(AINO, Optional.of(new UUID(0, 9).toString()), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> callList().open(AINO, Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void findsThemThroughWhoeverIsShownAsOneTheNewestFirst() {
    keep(call(1, 1, 0), call(2, 2, 5));
    personLinks().show(AINO, List.of(person(1), person(2)), person(1));

    assertThat(callList().of(AINO, person(1))).containsExactly(call(2, 2, 5), call(1, 1, 0));
  }
}
