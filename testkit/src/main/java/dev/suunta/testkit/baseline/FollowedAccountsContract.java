package dev.suunta.testkit.baseline;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.domain.baseline.Candidate;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceSum;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link FollowedAccounts} must do. */
public interface FollowedAccountsContract extends Stores {
  private void some() {
    Telling.of(run(1))
        .adds(1, "Outi Mäkelä", Relation.CONNECTED)
        .adds(2, "Aino Mäkinen", Relation.FOLLOWED_BY)
        .adds(3, "Matti Virtanen", Relation.FOLLOWS)
        .adds(4, "Siobhán O’Brien", Relation.ASKED)
        .adds(5, "Elina Korhonen", Relation.FRIEND)
        .messages(
            3,
            Direction.BY_OWNER,
            4,
            Instant.parse("2019-11-20T10:00:00Z"),
            Instant.parse("2024-01-01T00:00:00Z"))
        .whole(Relation.CONNECTED)
        .takenIn(this, AINO);
  }

  private List<Long> read(OwnerId owner) {
    return followedAccounts().read(owner, Optional.empty(), 100).stream()
        .map(candidate -> candidate.connection().id())
        .map(
            id ->
                id.value().getLeastSignificantBits()
                    - connection(0).value().getLeastSignificantBits())
        .toList();
  }

  @Test
  default void tellsWhomTheOwnerReadsInTheOrderOfIds() {
    some();

    assertThat(read(AINO)).containsExactly(1L, 3L, 5L);
    assertThat(read(ELSE)).isEmpty();
  }

  @Test
  default void goesOnAfterAnAccount() {
    some();

    var first = followedAccounts().read(AINO, Optional.empty(), 2);
    var rest = followedAccounts().read(AINO, Optional.of(connection(3)), 2);

    assertThat(first)
        .extracting(one -> one.connection().id())
        .containsExactly(connection(1), connection(3));
    assertThat(rest).extracting(one -> one.connection().id()).containsExactly(connection(5));
  }

  @Test
  default void tellsWhatTheTwoDid() {
    some();

    var told = followedAccounts().read(AINO, Optional.empty(), 100);

    assertThat(told.get(1).evidence()).extracting(EvidenceSum::amount).containsExactly(4);
    assertThat(told.getFirst()).extracting(Candidate::evidence).isEqualTo(List.of());
  }

  @Test
  default void leavesOutWhomTheOwnerReadsNoMore() {
    some();
    Telling.of(run(2)).sees(3, Relation.FOLLOWS).whole(Relation.CONNECTED).takenIn(this, AINO);

    assertThat(read(AINO)).containsExactly(3L, 5L);
  }

  @Test
  default void findsAccountsWhetherReadOrNot() {
    some();

    assertThat(followedAccounts().find(AINO, List.of(connection(2), connection(3), connection(9))))
        .extracting(Connection::person)
        .containsExactlyInAnyOrder(person(2), person(3));
    assertThat(followedAccounts().find(ELSE, List.of(connection(2)))).isEmpty();
    assertThat(followedAccounts().find(AINO, List.of())).isEmpty();
  }

  @Test
  default void knowsNothingOfAnImportThatIsNotComplete() {
    var unfinished = Telling.of(run(1)).adds(1, "Outi Mäkelä", Relation.CONNECTED);
    unfinished.staged(this, AINO);

    assertThat(read(AINO)).isEmpty();
    assertThat(followedAccounts().find(AINO, List.of(connection(1)))).isEmpty();
    assertThat(followedAccounts().newestImport(AINO)).isEmpty();

    unfinished.completed(this, AINO);

    assertThat(read(AINO)).containsExactly(1L);
    assertThat(followedAccounts().newestImport(AINO))
        .contains(Instants.cut(run(1).began().plusSeconds(1)));
    assertThat(followedAccounts().newestImport(ELSE)).isEmpty();
  }
}
