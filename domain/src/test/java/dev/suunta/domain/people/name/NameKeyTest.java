package dev.suunta.domain.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mäkelä                      | makela
          ÅKE PÖYSTI                  | ake poysti
          Søren Kjærgård              | soren kjaergard
          Łukasz Wałęsa               | lukasz walesa
          Đorđe Đokić                 | dorde dokic
          Björk Guðmundsdóttir        | bjork gudmundsdottir
          Þóra                        | thora
          Günther Fuß                 | gunther fuss
          GÜNTHER FUẞ                 | gunther fuss
          Œuvray                      | oeuvray
          Ŋuoska                      | nuoska
          İbrahim Yılmaz              | ibrahim yilmaz
          Işıl IŞIK                   | isil isik
          Əliyev                      | eliyev
          O'Brien                     | obrien
          O’Brien                     | obrien
          OBrien                      | obrien
          D`Angelo                    | dangelo
          Kaʻiulani                   | kaiulani
          Gal·la                      | galla
          Maija-Liisa Öhman           | maija liisa ohman
          Jean‑Luc                    | jean luc
          Aino 🌲 Mäkinen 🇫🇮          | aino makinen
          🧑‍💻 Ada❤️Lovelace            | ada lovelace
          ｆｕｌｌ　Ｗｉｄｔｈ               | full width
          Ⅳ ﬁn ²                      | iv fin 2
          Иван Петров                 | ivan petrov
          Юлия Щукина                 | yuliya shchukina
          Семён Подъячев              | semen podyachev
          Алексей Ильич               | aleksey ilich
          Володимир Зеленський        | volodimir zelenskiy
          Γιώργος Παπαδόπουλος        | giorgos papadopoulos
          Μπάμπης Ευαγγέλου           | bampis evangelou
          Ντίνος Αυγερινός            | dinos avgerinos
          王伟                         | 王伟
          佐藤 花子                     | 佐藤 花子
          ｻﾄｳ ﾊﾅｺﾞ                     | サトウ ハナゴ
          김민수                        | 김민수
          محمد الحسن                  | محمد الحسن
          מַיְלִי לֵוִי                      | מילי לוי
          प्रिया शर्मा                   | प्रिया शर्मा
          สมชาย ใจดี                  | สมชาย ใจดี
          J.P. Morgan-Smith, Jr.      | j p morgan smith jr
          """)
  void foldsNames(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(Normalizer.normalize(key, Normalizer.Form.NFKC));
  }

  @Test
  void leavesOutWhatHasNoWidth() {
    assertThat(NameKey.of("\u200fنور\u200e حد\u00adاد\ufeff")).isEqualTo("نور حداد");
    assertThat(NameKey.of("Ai\u200bno\u2060 \u202eMäki\u202c")).isEqualTo("aino maki");
    assertThat(NameKey.of("葛\udb40\udd00城")).isEqualTo("葛城");
  }

  @Test
  void knowsNoNameWithoutALetterOrADigit() {
    assertThat(NameKey.of("")).isEmpty();
    assertThat(NameKey.of("🌲 — !")).isEmpty();
    assertThat(NameKey.words("🌲 — !")).isEmpty();
    assertThat(NameKey.of("\ud83c ?")).isEmpty();
  }

  @Test
  void keepsLettersThatHaveNoSoundOfTheirOwnIfThereAreNoOthers() {
    assertThat(NameKey.of("Ь")).isEqualTo("ь");
    assertThat(NameKey.of("ʼ")).isEqualTo("ʼ");
  }

  @Test
  void cutsLongNamesBetweenWords() {
    var name = "Pablo Diego José ".repeat(700);

    assertThat(NameKey.of(name))
        .hasSizeLessThanOrEqualTo(NameKey.MOST)
        .startsWith("pablo diego jose pablo")
        .matches(key -> List.of("pablo", "diego", "jose").contains(key.replaceAll(".* ", "")));
    assertThat(NameKey.of("𠮷".repeat(5_000))).isEqualTo("𠮷".repeat(NameKey.MOST / 2));
    assertThat(NameKey.of(" ".repeat(5_000) + "Aino")).isEqualTo("aino");
  }

  @Test
  void findsAWordByBothSpellingsOfALanguage() {
    assertThat(NameKey.words("Jürgen Müller"))
        .containsExactly("jurgen", "muller", "juergen", "mueller");
    assertThat(NameKey.words("Juergen Mueller"))
        .containsExactly("juergen", "jurgen", "mueller", "muller");
    assertThat(NameKey.words("Åke Öhman")).contains("ake", "aake", "ohman", "oehman");
    assertThat(NameKey.words("Søren")).contains("soren", "soeren");
    assertThat(NameKey.words("Семён")).contains("semen", "semyon");
  }

  @Test
  void findsAGivenNameThatFollowsWithoutABlank() {
    assertThat(NameKey.words("王晓雨")).containsExactly("王晓雨", "晓雨", "雨");
    assertThat(NameKey.words("長谷川花子")).contains("長谷川花子", "花子").doesNotContain("子");
    assertThat(NameKey.words("김민수")).contains("김민수", "민수");
    assertThat(NameKey.words("佐藤 花子")).contains("佐藤", "花子");
  }

  @Test
  void givesNoMoreWordsThanAnIndexTakes() {
    var name = new StringBuilder();
    for (var letter = 'a'; letter <= 'z'; letter++) {
      name.append(letter).append("ö ").append(letter).append("ü ").append(letter).append("ä ");
    }

    assertThat(NameKey.words(name.toString())).hasSize(NameKey.MOST_WORDS);
  }
}
