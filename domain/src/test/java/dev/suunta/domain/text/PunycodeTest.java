package dev.suunta.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suunta",
        "bücher",
        "みんな",
        "中国",
        "あいうえおかきくけこ",
        "पाठ",
        "münchen-ost",
        "ü",
        "ab中c国d"
      })
  void measuresALabelAsThePlatformEncodesIt(String label) {
    assertThat(Punycode.encodedLength(label)).isEqualTo(IDN.toASCII(label).length());
  }
}
