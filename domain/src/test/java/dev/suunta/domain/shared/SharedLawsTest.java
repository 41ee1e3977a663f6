package dev.suunta.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds for every slug and every text. Each law of slugs was seen failing on a maker that was
 * weakened for it:
 *
 * <table>
 *   <caption>Laws and what breaks them</caption>
 *   <tr><td>aSlugOfANameOfAnyLength…</td><td>a cut leaves its hyphen</td></tr>
 *   <tr><td>aSlugIsMadeOfAnything…</td><td>capitals are dropped; marks are not parted</td></tr>
 *   <tr><td>aSlugCanBeKept…, aSlugOfAnything…</td><td>letters of all scripts stay</td></tr>
 *   <tr><td>aSlugIsTheSameHowever…</td><td>names are taken as they were typed</td></tr>
 *   <tr><td>noSlugIsEmpty</td><td>nothing has the form, too</td></tr>
 * </table>
 */
class SharedLawsTest {
  @Property
  void aSlugOfAnythingIsOneOrNothing(@ForAll String name) {
    var slug = Slug.of(name);

    assertThat(slug.isEmpty() || Slug.isOne(slug)).as(slug).isTrue();
    assertThat(Slug.of(slug)).isEqualTo(slug);
  }

  @Property
  void anythingBecomesStorableAndWhatIsStorableStaysAsItIs(@ForAll String text) {
    var storable = Text.storable(text);

    assertThat(Text.isStorable(storable)).isTrue();
    assertThat(storable).hasSameSizeAs(text);
    assertThat(Text.isStorable(text)).isEqualTo(storable.equals(text));
  }

  @Property
  void aSlugIsMadeOfAnythingInWhichThereIsALetterOrADigit(
      @ForAll String before, @ForAll("lettersAndDigits") char one, @ForAll String after) {
    assertThat(Slug.isOne(Slug.of(one + after))).isTrue();
    assertThat(Slug.isOne(Slug.of(before + one))).isTrue();
  }

  @Property
  void aSlugOfANameOfAnyLengthIsOneAndStaysWhatItIs(@ForAll("names") String name) {
    var slug = Slug.of(name);

    assertThat(slug.isEmpty() || Slug.isOne(slug)).as(slug).isTrue();
    assertThat(Slug.of(slug)).isEqualTo(slug);
  }

  @Property
  void aSlugCanBeKeptAndComesBackFromEveryStore(@ForAll String name) {
    assertThat(Slug.of(name)).satisfies(slug -> assertThat(Text.isStorable(slug)).isTrue());
    assertThat(Slug.of(name)).matches("[\\x21-\\x7e]*");
  }

  @Property
  void aSlugIsTheSameHoweverANameIsComposed(@ForAll("names") String name) {
    var apart = Normalizer.normalize(name, Normalizer.Form.NFD);

    assertThat(Slug.of(apart)).isEqualTo(Slug.of(Normalizer.normalize(apart, Normalizer.Form.NFC)));
  }

  @Property
  void whatIsNoSlugIsRefused(@ForAll String text) {
    if (Slug.isOne(text)) {
      assertThat(Slug.require("id", text)).isEqualTo(text);
    } else {
      assertThatThrownBy(() -> Slug.require("id", text))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void noSlugIsEmpty() {
    assertThat(Slug.isOne("")).isFalse();
    assertThatThrownBy(() -> Slug.require("id", Slug.of("旅行")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of('a', 'Z', '7', 'ä', 'Å', 'é', ' ', '-', '&', '旅')
        .list()
        .ofMaxSize(90)
        .map(letters -> letters.stream().map(String::valueOf).collect(Collectors.joining()));
  }

  @Provide
  Arbitrary<Character> lettersAndDigits() {
    return Arbitraries.of('a', 'Z', '7', 'ä', 'Å', 'é', 'ﬁ', '１', '²');
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
