package dev.suunta.adapters.files.exports.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.Anchor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "+358 40 123 4567, +358401234567",
    "+358 (0)40 123 4567, +358401234567",
    "00358401234567, +358401234567",
    "00 358 40-1234567, +358401234567",
    "tel:+1-202-555-0191, +12025550191",
    "＋358 40 123 4567, +358401234567",
    "+34 612.34.56.78, +34612345678"
  })
  void writesNumbersInOneWay(String written, String e164) {
    assertThat(PhoneNumbers.read(written)).contains(Anchor.phone(e164));
  }

  @ParameterizedTest
  @CsvSource({
    "+358 9 1234 567, +35891234567",
    "+44 20 7946 0018, +442079460018",
    "+358 800 123 45, +35880012345"
  })
  void knowsALineThatSeveralShare(String written, String e164) {
    assertThat(PhoneNumbers.read(written)).contains(Anchor.landline(e164));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "040 123 4567",
        "112",
        "+358",
        "+999 123 4567",
        "+1 202 555 0191 ext. 12",
        "tel:+1-202-555-0191;ext=12",
        "call me",
        "000000000000"
      })
  void leavesOutWhatDoesNotTellItsCountryOrIsNobodysAlone(String written) {
    assertThat(PhoneNumbers.read(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 100_000})
  void leavesOutWhatIsLongerThanAnyNumber(int length) {
    assertThat(PhoneNumbers.read("+358401234567" + " ".repeat(length) + "1")).isEmpty();
  }
}
