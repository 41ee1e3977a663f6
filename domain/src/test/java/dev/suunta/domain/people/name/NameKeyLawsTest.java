package dev.suunta.domain.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.shared.Text;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for the key of every name. */
class NameKeyLawsTest {
  @Property
  void aKeyIsItsOwnKey(@ForAll("anything") String name) {
    var key = NameKey.of(name);

    assertThat(NameKey.of(key)).isEqualTo(key);
  }

  @Property
  void aKeyIsShortStorableAndPartedBySingleBlanks(@ForAll("anything") String name) {
    var key = NameKey.of(name);

    assertThat(key).hasSizeLessThanOrEqualTo(NameKey.MOST).doesNotContain("  ");
    assertThat(key).isEqualTo(key.strip());
    assertThat(Text.isStorable(key)).isTrue();
    assertThat(NameKey.words(name)).hasSizeLessThanOrEqualTo(NameKey.MOST_WORDS);
  }

  @Property
  void aNameWithALetterHasAKeyAndAWord(
      @ForAll String before, @ForAll("letters") String letter, @ForAll String after) {
    assertThat(NameKey.of(before + letter + after)).isNotEmpty();
    assertThat(NameKey.words(before + letter + after)).isNotEmpty();
  }

  @Property
  void aKeyIsTheSameHoweverTheNameIsComposed(@ForAll("anything") String name) {
    var apart = Normalizer.normalize(name, Normalizer.Form.NFD);

    assertThat(NameKey.of(apart))
        .isEqualTo(NameKey.of(Normalizer.normalize(apart, Normalizer.Form.NFC)));
  }

  @Property
  void caseDoesNotMatter(@ForAll("names") String name) {
    assertThat(NameKey.of(name.toUpperCase(Locale.ROOT))).isEqualTo(NameKey.of(name));
    assertThat(NameKey.of(name.toLowerCase(Locale.ROOT))).isEqualTo(NameKey.of(name));
  }

  @Property
  void eachWordOfAKeyIsAmongTheWords(@ForAll("names") String name) {
    assertThat(NameKey.words(name)).contains(NameKey.of(name).split(" "));
  }

  /** Random texts meet few of the thousands of letters; this meets them all. */
  @Test
  void eachCharacterOfUnicodeObeysTheLaws() {
    for (var point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (isOneOfMany(point) && point % 101 != 0) {
        continue;
      }
      for (var name : List.of("%s", "a%sb", "か%s\u3099", "А%s")) {
        var key = NameKey.of(String.format(Locale.ROOT, name, Character.toString(point)));
        if (!NameKey.of(key).equals(key) || (Character.isLetter(point) && key.isEmpty())) {
          assertThat(NameKey.of(key)).as("U+%04X in %s", point, name).isEqualTo(key).isNotEmpty();
        }
      }
    }
  }

  private static boolean isOneOfMany(int point) {
    return !Character.isDefined(point)
        || Character.getType(point) == Character.PRIVATE_USE
        || Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.TANGUT)
            .contains(UnicodeScript.of(point));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(400),
        Arbitraries.strings()
            .withChars(
                "aÄÖßİıоЁйΣςό'’ -\u200d\u0301\u0308\u3099かハｶ가ᄀ\u1161न\u094dاُأ王.7²\ud83c\udf32")
            .ofMaxLength(400));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("abcäöåéñøłßжщюёйαβγουξ王伟かكم한 -'’")
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(name -> "x" + name);
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of("a", "ь", "ß", "İ", "ʼ", "王", "か", "ا", "न", "ท", "한", "𐐀", "ﷺ", "ͺ");
  }
}
