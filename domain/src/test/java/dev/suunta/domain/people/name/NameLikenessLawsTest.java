package dev.suunta.domain.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every pair of names. */
class NameLikenessLawsTest {
  /** Few words, so that names meet; of each kind that is treated in a way of its own. */
  private static final List<String> WORDS =
      List.of(
          "Maija",
          "maija",
          "Maia",
          "Liisa",
          "Maijaliisa",
          "Öhman",
          "Oehman",
          "Ohman",
          "(Öhman)",
          "née",
          "\"Liz\"",
          "Liz",
          "Elizabeth",
          "Elisabet",
          "Alex",
          "Aleksandra",
          "Alexander",
          "M",
          "M.",
          "Ö.",
          "E",
          "Юлия",
          "Юлия",
          "Julia",
          "Yuliya",
          "Iuliia",
          "J.",
          "Y",
          "Ю.",
          "Евгений",
          "Jevgeni",
          "Hakkarainen",
          "Hakarainen",
          "Хакарайнен",
          "Хабиб",
          "Habib",
          "Khabib",
          "К.",
          "王",
          "伟",
          "王伟",
          "佐藤",
          "花子",
          "佐藤花子",
          "Wei",
          "Χρήστος",
          "Christos",
          "Hristos",
          "PhD,",
          "Dr.",
          ",",
          "🌲",
          "de",
          "la",
          "Müller",
          "Mueller",
          "Ксения",
          "Xenia",
          "w",
          "Ф.",
          "Филипп",
          "Philip",
          "P.");

  @Property(tries = 20_000)
  void isSymmetricAndSharesABlockingKey(
      @ForAll("names") String one, @ForAll("names") String other) {
    var likeness = NameLikeness.between(one, other);

    assertThat(NameLikeness.between(other, one)).isEqualTo(likeness);
    if (likeness.isPresent()) {
      assertThat(NameLikeness.blockingKeys(one))
          .as("%s and %s: %s", one, other, likeness.get())
          .containsAnyElementsOf(NameLikeness.blockingKeys(other));
    }
  }

  @Property(tries = 5_000)
  void twoWaysOfWritingANameShareABlockingKeyIfTheyAreAlike(
      @ForAll long seed, @ForAll InventedPeople.Way one, @ForAll InventedPeople.Way other) {
    var people = new InventedPeople(seed);
    var person = people.person();
    var name = people.written(person, one);
    var otherName =
        people.written(new Random(seed).nextInt(4) == 0 ? people.person() : person, other);
    var likeness = NameLikeness.between(name, otherName);

    assertThat(NameLikeness.between(otherName, name)).isEqualTo(likeness);
    if (likeness.isPresent()) {
      assertThat(NameLikeness.blockingKeys(name))
          .as("%s and %s: %s", name, otherName, likeness.get())
          .containsAnyElementsOf(NameLikeness.blockingKeys(otherName));
    }
  }

  @Property
  void aNameIsLikeItself(@ForAll("names") String name) {
    Assume.that(name.codePoints().anyMatch(Character::isLetter));

    assertThat(NameLikeness.between(name, name))
        .isPresent()
        .get()
        .isIn(NameReason.SAME_NAME, NameReason.SAME_SINGLE_WORD);
  }

  @Property
  void takesAnyStrings(@ForAll String one, @ForAll String other) {
    assertThat(NameLikeness.between(one, other)).isEqualTo(NameLikeness.between(other, one));
    assertThat(NameLikeness.blockingKeys(one + " (" + other + ")")).hasSizeLessThan(400);
    assertThat(NameLikeness.between(one + "\ud83c", "\udf32" + other)).isNotNull();
  }

  @Property(tries = 20)
  void takesNamesOfAnyLength(@ForAll("names") String name) {
    var endless = (name + " ").repeat(10_000 / (name.length() + 1) + 1);

    assertThat(NameLikeness.between(endless, endless + name)).isNotNull();
    assertThat(NameLikeness.blockingKeys(endless)).hasSizeLessThan(400);
  }

  @Provide
  Arbitrary<String> names() {
    return Combinators.combine(
            Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(" ", "-", " "))
        .as((words, between) -> words.stream().collect(Collectors.joining(between)));
  }
}
