package dev.suunta.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LostTest {
  private static final int GENERAL = 50_000;

  @Test
  void knowsTheStoreOfAProcessThatIsClosingByItsMessage() {
    assertThat(
            lost(
                "General error: \"org.h2.mvstore.MVStoreException: Transaction 1 is closed [2.5.252/4]\""))
        .isTrue();
    assertThat(
            lost(
                "General error: \"org.h2.mvstore.MVStoreException: This map is closed [2.5.252/4]\"; SQL statement:\nselect 1"))
        .isTrue();
  }

  @Test
  void takesNoOtherGeneralErrorForALostDatabase() {
    assertThat(
            lost("General error: \"org.h2.mvstore.MVStoreException: File corrupted [2.5.252/6]\""))
        .isFalse();
    assertThat(lost("General error: \"java.lang.NullPointerException\"")).isFalse();
  }

  private static boolean lost(String message) {
    return JooqUnitOfWork.Lost.is(
        new IllegalStateException(new SQLException(message, "HY000", GENERAL)));
  }
}
