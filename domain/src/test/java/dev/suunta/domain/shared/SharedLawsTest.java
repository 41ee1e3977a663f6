package dev.suunta.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedLawsTest {
  @Property
  void aSlugOfAnythingIsOneOrNothing(@ForAll String name) {
    var slug = Slug.of(name);

    assertThat(slug.isEmpty() || Slug.isOne(slug)).as(slug).isTrue();
    assertThat(Slug.of(slug)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "Työni & muut, tyoni-muut",
    "'  a  ', a",
    "ÄÖÅ, aoa",
    "旅行, ''",
    "a--b, a-b",
    "0123456789012345678901234567890123456789a, 0123456789012345678901234567890123456789",
    "012345678901234567890123456789012345678-a, 012345678901234567890123456789012345678"
  })
  void makesSlugsOfNames(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Property
  void whatIsStorableComesBackFromUtf8(@ForAll String text) {
    var back = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(Text.isStorable(text)).isEqualTo(back.equals(text) && text.indexOf('\0') < 0);
  }

  @Property
  void twoStorableTextsAreStorableTogether(@ForAll String left, @ForAll String right) {
    if (Text.isStorable(left) && Text.isStorable(right)) {
      assertThat(Text.isStorable(left + right)).isTrue();
    }
  }
}
