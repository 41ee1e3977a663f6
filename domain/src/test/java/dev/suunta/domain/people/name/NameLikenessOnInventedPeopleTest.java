package dev.suunta.domain.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.name.InventedPeople.Way;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the code to the numbers that {@link NameMeasures} prints. A thousand people share few
 * names, so that one in six of those with the same name is somebody else: as in life, no reason is
 * anywhere near certain.
 */
class NameLikenessOnInventedPeopleTest {
  private static final NameMeasures MEASURES = new NameMeasures(NameMeasures.PEOPLE, 7);

  /** What a rule cannot find without finding strangers as well. */
  private static final Set<Way> HARD = Set.of(Way.INITIAL, Way.OTHER_SCRIPT, Way.TYPO);

  @ParameterizedTest
  @EnumSource
  void findsAPersonHoweverTheNameIsWritten(Way way) {
    assertThat(MEASURES.recall(way).all()).isGreaterThan(10);
    assertThat(MEASURES.recall(way).value()).isGreaterThanOrEqualTo(HARD.contains(way) ? 0.7 : 1);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"ONE_WORD_MORE", "SAME_SINGLE_WORD"},
      mode = EnumSource.Mode.EXCLUDE)
  void findsMoreFriendsThanStrangers(NameReason reason) {
    assertThat(MEASURES.precision(reason).all()).isGreaterThan(20);
    assertThat(MEASURES.precision(reason).value()).isBetween(0.6, 0.95);
  }

  @Test
  void comparesEachNameWithAFewOnly() {
    assertThat(MEASURES.keysPerName()).isLessThan(8);
    assertThat(MEASURES.candidatesPerName()).isLessThan(2.0 * NameMeasures.PEOPLE / 100);
  }
}
