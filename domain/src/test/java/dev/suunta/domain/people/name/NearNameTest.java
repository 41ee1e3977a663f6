package dev.suunta.domain.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Did you mean" asks of those who are one slip of the hand away, word for word. */
class NearNameTest {
  private static boolean isMeant(String typed, String name) {
    return NearName.isMeant(name, words(typed));
  }

  private static List<String> words(String typed) {
    return List.of(NameKey.of(typed).split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "bjorn heikinen, Björn Heikkinen",
    "heikinen bjron, Björn Heikkinen",
    "jhon smith, John Smith",
    "heiik, Heikki Salo",
    "makkela, Aino Mäkelä",
    "stepfan, Stefan Ek",
    "ivna petrov, Иван Петров",
    "ali alli, Ali Ali"
  })
  void asksOfOneWhoseWordsAreASlipAway(String typed, String name) {
    assertThat(isMeant(typed, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "bjorn heikkinen, Bertta Heikkinen",
    "matti matti, Matti Mäkinen",
    "aino makela salo, Aino Mäkelä",
    "xo, Bo Ek",
    "王玮, 王伟",
    "one two three four five six seven, One Two Three Four Five Six Seven"
  })
  void doesNotAskOfOthers(String typed, String name) {
    assertThat(isMeant(typed, name)).isFalse();
  }

  @Test
  void givesAWordToTheOneThatFitsNoOther() {
    assertThat(isMeant("mari mar", "Mari Marttinen")).isTrue();
    assertThat(isMeant("mar mari", "Mari Marttinen")).isTrue();
  }

  @Test
  void isQuickWithANameOfManyLikeWords() {
    var name = new ArrayList<String>();
    for (var letter = 'a'; letter <= 'z'; letter++) {
      name.add("mari" + letter);
      name.add("maria" + letter);
    }

    assertThat(isMeant("mari mari mari mari mari zzzz", String.join(" ", name))).isFalse();
  }

  @Property
  void whoIsOneSlipAwayIsFoundByOneOfTheBeginnings(
      @ForAll("names") List<String> name,
      @ForAll @IntRange(max = 99) int at,
      @ForAll("letters") char letter) {
    for (var slipped : slips(name.getFirst(), at, letter)) {
      var typed = new ArrayList<>(name);
      typed.set(0, slipped);
      Collections.rotate(typed, at);
      var whole = String.join(" ", name);

      assertThat(NearName.isMeant(whole, typed)).as(typed + " for " + whole).isTrue();
      if (name.size() > 1) {
        assertThat(NearName.beginnings(typed))
            .as(typed + " for " + whole)
            .anyMatch(beginnings -> NameKey.begins(whole, beginnings));
      }
    }
  }

  private static List<String> slips(String word, int where, char letter) {
    var at = where % word.length();
    return List.of(
        word.substring(0, at) + letter + word.substring(at),
        word.substring(0, at) + letter + word.substring(at + 1),
        word.substring(0, at) + word.substring(at + 1));
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(4)
        .ofMaxLength(9)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.chars().range('a', 'z');
  }
}
