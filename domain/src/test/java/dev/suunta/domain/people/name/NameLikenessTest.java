package dev.suunta.domain.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for two names being one person's, and what does not. */
class NameLikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Matti Virtanen                 | matti VIRTANEN                       | SAME_NAME
          Matti Virtanen                 | Virtanen, Matti                      | SAME_NAME
          Outi Mäkelä                    | Outi Makela                          | SAME_NAME
          Siobhán O'Brien                | Siobhán O’Brien, MBA                 | SAME_NAME
          Siobhán O'Brien                | Siobhan OBrien                       | SAME_NAME
          İlker Yıldız                   | Ilker Yildiz                         | SAME_NAME
          Nguyễn Thị Mai                 | Thị Mai Nguyễn                       | SAME_NAME
          🥐 Freya Wright                | Freya Wright 🇫🇮                      | SAME_NAME
          نور حداد                 | نور حداد                             | SAME_NAME
          Dr. Heli Laakso                | Heli Laakso, PhD                     | SAME_NAME
          Prof. Dr. Uwe Stein            | Uwe Stein                            | SAME_NAME
          Dawn Hill, M.Sc. (Tech.)       | Dawn Hill                            | SAME_NAME
          Dawn Hill, MBA, CPA, CFA       | Dawn Hill                            | SAME_NAME
          Dawn Hill PhD                  | Dawn Hill                            | SAME_NAME
          Dawn Hill Jr.                  | Dawn Hill                            | SAME_NAME
          Dawn Hill (she/her)            | Dawn Hill                            | SAME_NAME
          Yo-Yo Ma                       | Yo Yo Ma                             | SAME_NAME
          Ann Carter BA                  | Ann Carter                           | SAME_NAME
          Maija-Liisa Öhman              | Maijaliisa Öhman                     | SAME_NAME
          Connor McDonald                | Connor Mc Donald                     | SAME_NAME
          Maija Lehtonen (Öhman)         | Maija Lehtonen                       | SAME_NAME
          Rufus "Ace" Kane, CPA, CFA     | Rufus Kane                           | SAME_NAME
          "Rufus ""Ace"" Kane, CPA, CFA" | Rufus Kane                           | SAME_NAME
          佐藤 花子                        | 花子 佐藤                              | SAME_NAME
          佐藤 花子                        | 佐藤花子                               | SAME_NAME
          花子 佐藤                        | 佐藤花子                               | SAME_NAME
          王伟                            | 王伟 🎸                               | SAME_NAME
          Иван Петров                    | ПЕТРОВ Иван                          | SAME_NAME
          Иван Петров                    | Ivan Petrov                          | SAME_AFTER_TRANSLITERATION
          Юлия Ким                       | Iuliia Kim                           | SAME_AFTER_TRANSLITERATION
          Юлия Ким                       | Julia Kim                            | SAME_AFTER_TRANSLITERATION
          Алексей Хабаров                | Alexei Habarov                       | SAME_AFTER_TRANSLITERATION
          Дмитрий Вольский               | Dmitry Volsky                        | SAME_AFTER_TRANSLITERATION
          Евгения Семёнова               | Jevgenia Semyonova                   | SAME_AFTER_TRANSLITERATION
          Χρήστος Βασιλείου              | Hristos Vasileiou                    | SAME_AFTER_TRANSLITERATION
          Jürgen Müller                  | Juergen Mueller                      | SAME_AFTER_TRANSLITERATION
          Åke Öberg                      | Aake Oeberg                          | SAME_AFTER_TRANSLITERATION
          Maija Lehtonen (Öhman)         | Maija Öhman                          | FORMER_NAME
          Maija Lehtonen (o.s. Öhman)    | Maija Öhman                          | FORMER_NAME
          Maija Lehtonen (Öhman)         | Maija Öhman (Lehtonen)               | FORMER_NAME
          Maija-Liisa Öhman (Lehtonen)   | Maija-Liisa Lehtonen                 | FORMER_NAME
          Ann Carter née Hill            | Ann Hill                             | FORMER_NAME
          Jane Müller geb. Groß, PhD     | Jane Gross                           | FORMER_NAME
          Matti K                        | Matti Korhonen                       | NICKNAME_OR_SHORT
          M. Korhonen                    | Matti Korhonen                       | NICKNAME_OR_SHORT
          J. P. Ahola                    | Juha Pekka Ahola                     | NICKNAME_OR_SHORT
          Иван П.                        | Ivan Petrov                          | NICKNAME_OR_SHORT
          Alex Walker                    | Aleksandra Walker                    | NICKNAME_OR_SHORT
          Liz Moore                      | Elizabeth Moore                      | NICKNAME_OR_SHORT
          Bob Stone                      | Robert Stone                         | NICKNAME_OR_SHORT
          Jussi Aalto                    | Aalto Juhani                         | NICKNAME_OR_SHORT
          Pepe Ruiz                      | José Ruiz                            | NICKNAME_OR_SHORT
          Kalle Sjögren                  | Karl Sjögren                         | NICKNAME_OR_SHORT
          Rufus "Ace" Kane, CPA, CFA     | Ace Kane                             | NICKNAME_OR_SHORT
          Rufus (Ace) Kane               | Ace Kane                             | NICKNAME_OR_SHORT
          Rufus 'Ace' Kane               | Ace Kane                             | NICKNAME_OR_SHORT
          María José García Pérez        | María García                         | ONE_WORD_MORE
          Maija Lehtonen-Öhman           | Maija Öhman                          | ONE_WORD_MORE
          Nguyễn Thị Mai                 | Mai Nguyễn                           | ONE_WORD_MORE
          王伟 Wei Wang                   | Wei Wang                             | ONE_WORD_MORE
          Antti Kivilä (Virtanen)        | Antti Tapani Virtanen                | ONE_WORD_MORE
          Ann Carter née Hill            | Ann Mary Hill                        | ONE_WORD_MORE
          Mohamed Haddad                 | Muhammad Haddad                      | NICKNAME_OR_SHORT
          Sergei Petrov                  | Sergej Petrov                        | NICKNAME_OR_SHORT
          Hristos Papadopoulos           | Christos Papadopoulos                | MAYBE_TYPO
          Kseniya Khabarskaya            | Ksenia Habarskaja                    | MAYBE_TYPO
          Marjaana Salminen              | Marjana Salminen                     | MAYBE_TYPO
          Johanna Hakkarainen            | Johanna Hakkarianen                  | MAYBE_TYPO
          Otso                           | otso 🐻                              | SAME_SINGLE_WORD
          Иван                           | Ivan                                 | SAME_SINGLE_WORD
          """)
  void findsWhatSpeaksForOnePerson(String one, String other, String reason) {
    var told = reason.equals("-") ? "Optional.empty" : "Optional[" + reason + "]";

    assertThat(NameLikeness.between(one, other)).hasToString(told);
    assertThat(NameLikeness.between(other, one)).hasToString(told);
    if (!reason.equals("-")) {
      assertThat(NameLikeness.blockingKeys(other))
          .containsAnyElementsOf(NameLikeness.blockingKeys(one));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Matti Virtanen      | Matti Korhonen
          Matti Virtanen      | Pekka Virtanen
          Matti               | Matti Virtanen
          Virtanen            | Matti Virtanen
          Matti K             | Matti L
          M K                 | Matti Korhonen
          Alex W              | Aleksandra Walker
          Marja Virtanen      | Maria Laine
          Marja Laine         | Maria Laine
          John Walker Jr.     | John Walker Sr.
          John Walker III     | John Walker, Jr.
          Antti Kivilä (Salo) | Antti Tapani Virtanen
          Mika Laine          | Miko Laine
          Jan Berg            | Jon Berg
          Anna Nieminen       | Hanna Nieminen
          Marjatta Kivelä     | Harjatta Kivelä
          María García        | María López
          García Pérez        | Íñigo García
          Maria de Souza      | Pedro de Souza
          王伟                 | Wang Wei
          王伟                 | Wei Wang
          王伟                 | 王薇
          محمد الحسن          | Mohammed Al-Hassan
          佐藤 花子             | Hanako Sato
          佐藤 花子             | 佐藤 太郎
          🌲                  | 🌲
          ''                  | ''
          12 34               | 12 34
          Егор Петров         | Игорь Петров
          """)
  void leavesPeopleAloneOfWhomNothingSaysThatTheyAreOne(String one, String other) {
    assertThat(NameLikeness.between(one, other)).isEmpty();
    assertThat(NameLikeness.between(other, one)).isEmpty();
  }

  @Test
  void overlooksWhatCannotBeSeen() {
    assertThat(NameLikeness.between("نور حداد\u200f", "نور حداد")).contains(NameReason.SAME_NAME);
    assertThat(NameLikeness.between("Aino\u00a0Ma\u0308kela\u0308", "Aino Mäkelä"))
        .contains(NameReason.SAME_NAME);
  }

  @Test
  void takesAWordOfANameForATitleOnlyWhereItMayBeOne() {
    assertThat(NameLikeness.between("Jack Ma", "Jack Smith")).isEmpty();
    assertThat(NameLikeness.between("Jack Ma", "Jack")).isEmpty();
    assertThat(NameLikeness.between("JACK MA", "Jack Ma")).contains(NameReason.SAME_NAME);
    assertThat(NameLikeness.between("Dr.", "Dr.")).contains(NameReason.SAME_SINGLE_WORD);
    assertThat(NameLikeness.between("Jack St. John", "St John, Jack"))
        .contains(NameReason.SAME_NAME);
  }

  @Test
  void takesALineForItselfForNoPartOfAName() {
    assertThat(NameLikeness.between("Dawn Hill | Keynote speaker", "Dawn Hill"))
        .contains(NameReason.SAME_NAME);
    assertThat(NameLikeness.between("Dawn Hill • Oulu", "Dawn Hill"))
        .contains(NameReason.SAME_NAME);
    assertThat(NameLikeness.between("Hill | Dawn", "Dawn Hill")).contains(NameReason.SAME_NAME);
  }

  @Test
  void givesMostNamesAHandfulOfKeys() {
    assertThat(NameLikeness.blockingKeys("Heikki Laine")).hasSize(2);
    assertThat(NameLikeness.blockingKeys("王伟")).hasSize(2);
    assertThat(NameLikeness.blockingKeys("María José García Pérez")).hasSizeBetween(6, 30);
    assertThat(NameLikeness.blockingKeys("ö ü ä ".repeat(900))).hasSizeLessThan(300);
    assertThat(NameLikeness.blockingKeys("")).isEmpty();
  }
}
