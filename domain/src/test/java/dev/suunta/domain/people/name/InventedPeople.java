package dev.suunta.domain.people.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** People of several languages, and how their names are written on one network and another. */
final class InventedPeople {
  /** How a name is written otherwise elsewhere. */
  enum Way {
    AS_IT_IS,
    WITHOUT_MARKS,
    IN_CAPITALS,
    FAMILY_FIRST,
    DRESSED,
    WITH_DEGREE,
    OTHER_SPELLING,
    OTHER_SCRIPT,
    SHORT_FORM,
    INITIAL,
    FORMER_IN_BRACKETS,
    FORMER_ALONE,
    FEWER_WORDS,
    TYPO
  }

  /**
   * A person.
   *
   * @param given one given name or two
   * @param family one family name or two
   * @param former a family name from before
   */
  record Person(List<String> given, List<String> family, String former) {
    String name() {
      return String.join(" ", given) + " " + String.join(" ", family);
    }
  }

  private static final List<List<String>> GIVEN =
      List.of(
          words(
              "Aino Matti Liisa Jukka Kyösti Päivi Antti Riikka Sauli Väinö Elisabet Johannes Outi"
                  + " Heikki Tiina Ritva Kerttu Onni Eeva Pekka Sanni Ilmari"),
          words(
              "Åke Sören Günther Käthe Björn Jürgen Märta Kristina Karl Ingrid Øyvind Lars Astrid"
                  + " Felix Nils Elin Håkan Uwe"),
          words(
              "Elizabeth Robert Siobhán William Alexandra Michael Grace Owen Hazel Thomas Freya"
                  + " Noah Dylan Caleb Priya Ruth George"),
          words(
              "José María Íñigo Lucía Francisco Concepción Rafael Belén Ignacio Noemí Inés Javier"
                  + " Álvaro Marta"),
          words(
              "Иван Юлия Алексей Наталья Дмитрий Фёдор Татьяна Григорий Ольга Хабиб Сергей Мария"
                  + " Ксения Яков"),
          words(
              "İbrahim Işıl Çağla Őze Zélie Chloé Łukasz Đorđe Nguyễn Hương Şule Gökhan Ewa Tomáš"));

  /** Beginnings and ends of family names: put together they give as many as there are. */
  private static final List<List<List<String>>> FAMILY =
      List.of(
          family(
              "Virta Mäke Kosk Räsä Kive Sääks Lai Yli-Hukka Hakka Niemi", "nen läinen lä ranta"),
          family("Mül Öh Gro Sjö Jä Øster Lind Ång Schrö Berg", "gren ler mann qvist ström der"),
          family("O'B Walk McDon Taylor-J Fitz Whit Hugh Clark Moo", "rien er ald oyce aker es"),
          family("Garc Pér Ibáñ Muñ Quint Vázqu Echev Núñ Domíng", "ía ez oz anilla uez erría"),
          family("Петр Щук Хабар Вольс Семён Жук Цветк Яковл Юрь", "ов ин ский енко ева"),
          family("Yılm Çel Dvoř Wał Bér Kov Horv Ph Đặ", "az ik ák ęsa anger ač áth"));

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("Elizabeth", "Liz"),
          Map.entry("Elisabet", "Liisa"),
          Map.entry("Johannes", "Jussi"),
          Map.entry("Robert", "Bob"),
          Map.entry("William", "Bill"),
          Map.entry("Alexandra", "Alex"),
          Map.entry("Michael", "Mike"),
          Map.entry("Thomas", "Tom"),
          Map.entry("José", "Pepe"),
          Map.entry("Francisco", "Paco"),
          Map.entry("Ignacio", "Nacho"),
          Map.entry("Karl", "Kalle"),
          Map.entry("Lars", "Lasse"),
          Map.entry("Kristina", "Stina"));

  private final Random random;

  InventedPeople(long seed) {
    this.random = new Random(seed);
  }

  private static List<List<String>> family(String beginnings, String ends) {
    return List.of(words(beginnings), words(ends));
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  Person person() {
    var language = random.nextInt(GIVEN.size());
    var given = new ArrayList<>(List.of(one(GIVEN.get(language))));
    if (random.nextInt(3) == 0) {
      given.add(one(GIVEN.get(language)));
    }
    var family = new ArrayList<>(List.of(family(language)));
    if (random.nextInt(8) == 0) {
      family.add(family(language));
    }
    return new Person(given, family, family(language));
  }

  private String family(int language) {
    return one(FAMILY.get(language).getFirst()) + one(FAMILY.get(language).getLast());
  }

  /** The name written in that way; as it is if the way does not go with the name. */
  String written(Person person, Way way) {
    var name = person.name();
    var family = String.join(" ", person.family());
    var given = String.join(" ", person.given());
    return switch (way) {
      case AS_IT_IS -> name;
      case WITHOUT_MARKS ->
          name.replace("'", one(List.of("", "’", "'")))
              .replaceAll("[-]", " ")
              .transform(text -> Normalizer.normalize(text, Normalizer.Form.NFD))
              .replaceAll("[\u0300-\u0305\u0307\u030a-\u0328]", "");
      case IN_CAPITALS -> name.toUpperCase(Locale.ROOT);
      case FAMILY_FIRST -> family + one(List.of(", ", " ")) + given;
      case DRESSED ->
          one(List.of("🌲 %s", "%s 🇫🇮", "%s ✨", "%s\u200f", "\u200e%s")).formatted(name);
      case WITH_DEGREE ->
          one(List.of(
                  "%s, PhD",
                  "Dr. %s", "%s, M.Sc. (Tech.)", "%s MBA", "%s (she/her)", "%s, CPA, CFA"))
              .formatted(name);
      case OTHER_SPELLING -> longSpelling(name);
      case OTHER_SCRIPT -> latin(name);
      case SHORT_FORM ->
          (SHORT.getOrDefault(person.given().getFirst(), person.given().getFirst())
              + name.substring(person.given().getFirst().length()));
      case INITIAL ->
          random.nextBoolean()
              ? given + " " + family.charAt(0) + one(List.of("", "."))
              : given.charAt(0) + ". " + family;
      case FORMER_IN_BRACKETS ->
          name + " (" + one(List.of("", "née ", "o.s. ")) + person.former() + ")";
      case FORMER_ALONE -> given + " " + person.former();
      case FEWER_WORDS -> person.given().getFirst() + " " + person.family().getFirst();
      case TYPO -> typo(name);
    };
  }

  private static String longSpelling(String name) {
    return name.replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("Å", "Aa")
        .replace("Ö", "Oe")
        .replace("å", "aa")
        .replace("ß", "ss")
        .replace("Ø", "Oe");
  }

  /** As passports, newspapers and people themselves write: each has ways of their own. */
  private String latin(String name) {
    var text = new StringBuilder();
    name.chars().forEach(letter -> text.append(latin((char) letter)));
    return text.toString().replaceAll("(?<=[bdfglmnprstvz])[jy](?=[ei])", "");
  }

  private String latin(char letter) {
    var at = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".indexOf(Character.toLowerCase(letter));
    if (at < 0) {
      return String.valueOf(letter);
    }
    var ways =
        List.of(
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "e/yo/io",
            "zh/j",
            "z",
            "i",
            "y/i/j",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh/h/ch",
            "ts/c",
            "ch",
            "sh",
            "shch/sch/sh",
            "",
            "y/i",
            "",
            "e",
            "yu/iu/ju",
            "ya/ia/ja");
    var latin = one(List.of(ways.get(at).split("/", -1)));
    return Character.isUpperCase(letter) && !latin.isEmpty()
        ? latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1)
        : latin;
  }

  private String typo(String name) {
    var long6 =
        List.of(name.split(" ")).stream().filter(word -> word.length() > 6).findFirst().orElse("");
    if (long6.isEmpty()) {
      return name;
    }
    var at = 1 + random.nextInt(long6.length() - 2);
    var wrong =
        random.nextBoolean()
            ? long6.substring(0, at) + long6.substring(at + 1)
            : long6.substring(0, at) + long6.charAt(at) + long6.substring(at);
    return name.replace(long6, wrong);
  }
}
