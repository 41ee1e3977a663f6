package dev.suunta.testkit.owner;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.CountingIds;
import org.junit.jupiter.api.Test;

/** What every {@link OwnerRepository} must do. */
public interface OwnerRepositoryContract {
  /** A repository with nobody in it, the same one for the whole test. */
  OwnerRepository owners();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  @Test
  default void findsNobodyUnderAnUnknownId() {
    owners().save(owner(AINO));

    assertThat(owners().find(ELSE)).isEmpty();
  }

  @Test
  default void givesAnOwnerBackAsSaved() {
    owners().save(owner(AINO));

    assertThat(owners().find(AINO)).contains(owner(AINO));
  }

  @Test
  default void givesAwkwardNamesBackUnchanged() {
    for (var line : AwkwardTexts.LINES) {
      owners().save(new Owner(AINO, line, "fi"));

      assertThat(owners().find(AINO)).contains(new Owner(AINO, line, "fi"));
    }
  }

  @Test
  default void keepsTheLongestNameAndLanguage() {
    var longest = new Owner(AINO, "😀".repeat(100), "x".repeat(35));

    owners().save(longest);

    assertThat(owners().find(AINO)).contains(longest);
  }

  @Test
  default void replacesTheOwnerOfTheSameIdOnly() {
    owners().save(owner(AINO));
    owners().save(owner(ELSE));

    owners().save(new Owner(AINO, "Aino Korhonen", "en"));

    assertThat(owners().find(AINO)).contains(new Owner(AINO, "Aino Korhonen", "en"));
    assertThat(owners().find(ELSE)).contains(owner(ELSE));
  }

  @Test
  default void listsTheOldestFirstAndNoMoreThanAsked() {
    var third = new OwnerId(CountingIds.id(1));
    owners().save(owner(ELSE));
    owners().save(owner(AINO));
    owners().save(owner(third));

    assertThat(owners().first(2)).extracting(Owner::id).containsExactly(ELSE, AINO);
    assertThat(owners().first(10)).extracting(Owner::id).containsExactly(ELSE, AINO, third);
  }

  @Test
  default void keepsThePlaceOfAnOwnerWhoIsReplaced() {
    owners().save(owner(ELSE));
    owners().save(owner(AINO));

    owners().save(new Owner(ELSE, "Renamed", "en"));

    assertThat(owners().first(2)).extracting(Owner::id).containsExactly(ELSE, AINO);
  }

  @Test
  default void forgetsWhatAFailedUnitOfWorkSaved() {
    owners().save(owner(AINO));

    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          owners().save(new Owner(AINO, "Changed", "en"));
                          owners().save(owner(ELSE));
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(owners().first(10)).containsExactly(owner(AINO));
  }
}
