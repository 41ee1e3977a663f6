import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Names as several languages make them, and how people write them on one network and another. */
final class InventedNames {
  /** How a name is written. Those of {@link #isToldByName} can be known again by the name alone. */
  enum Way {
    AS_IT_IS,
    FAMILY_FIRST,
    WITHOUT_MIDDLE,
    WITHOUT_MARKS,
    TWO_LETTERS_FOR_A_MARK,
    IN_CAPITALS,
    APOSTROPHE,
    DRESSED,
    OTHER_SCRIPT,
    OTHER_SPELLING,
    DOUBLE_FAMILY,
    FORMER_IN_BRACKETS,
    INITIAL,
    SHORT_FORM,
    SLIP,
    NEW_FAMILY,
    GIVEN_ALONE,
    CALLED_OTHERWISE;

    boolean isToldByName() {
      return compareTo(NEW_FAMILY) < 0;
    }
  }

  /** A language: where the family's name stands, whose script it has, and its names. */
  enum Language {
    FINNISH(
        30,
        "Matti Maija Mika Mikko Aino Antti Anna Juha Johanna Kari Katri Pekka Päivi Timo Tiina Sanna Sami Väinö"
            + " Jyrki Jari Jaana Outi Olli Heikki Helena Ritva Risto Ville Veera Eero Elina Laura Lauri Teemu Ilkka Petri",
        "Juhani Johannes Kristiina Maria Tapani Kaarina Olavi Anneli Ilmari",
        pairs(
            "Virta Mäki Koski Niemi Räsä Kivi Sääks Lehto Hakka Järvi Heino Korho Lai Salo Aho Haapa"
                + " Honka Hirvi Kallio Kangas Karhu Kuusi Lampi Leppä Linna Luoma Manni Metsä Nurmi Oja"
                + " Palo Pelto Pohja Ranta Rauta Saari Suo Tammi Toivo Vuori",
            "nen la mäki ranta niemi lahti maa kka")),
    ENGLISH(
        22,
        "James Mary John Elizabeth Michael Susan David Sarah Alexander Alexandra Samuel Samantha William Emma Robert"
            + " Siobhán Thomas Grace Daniel Hannah Owen Freya Noah Priya George Ruth Patrick Zoë",
        "Lee Ann Joseph Marie Grant Rose",
        pairs(
            "Smith Walk McDon O’Br O’Conn D’Ar Whit Hugh Clark Moor Thorn Black Ash Bar Brad Carl Dal"
                + " Ed Farn Gar Hart Kirk Lang Mars Nor Park Rad Stan Tur Wal West Wood",
            "er ien ell ald ley son field ton")),
    GERMAN(
        8,
        "Jürgen Käthe Günther Märta Björn Sören Åke Kristina Karl Ingrid Lars Astrid Felix Gabriel Gabriela Uwe",
        "Maria Karl Otto",
        pairs(
            "Mül Öh Gro Sjö Jä Lind Schrö Berg Kö Hü Ahl Brun Eng Fal Hag Kron Lund Nor Ros Stål",
            "ler gren mann ström der bauer dahl")),
    SPANISH(
        8,
        "María José Juan Carmen Lucía Francisco Íñigo Belén Rafael Inés Javier Álvaro Noemí Ignacio",
        "José Luis Pilar Antonio Isabel",
        List.of(
            ("García Pérez López Martínez Sánchez Gómez Fernández Díaz Muñoz Ibáñez Núñez Quintanilla Echeverría"
                    + " Domínguez Vázquez")
                .split(" "))),
    VIETNAMESE(
        8,
        "Anh Hương Hường Bình Dũng Hạnh Hùng Lan Linh Long Mai Nam Phúc Quân Sơn Tâm Thảo Trang Tuấn Tùng Yến",
        "Văn Thị Minh Ngọc Quốc Thu Đức",
        List.of("Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ".split(" "))),
    RUSSIAN(
        9,
        "Иван Анна Александр Александра Дмитрий Наталья Сергей Юлия Алексей Татьяна Фёдор Ксения Григорий Ольга"
            + " Яков Мария Евгений Евгения",
        "",
        pairs(
            "Петр Щук Хабар Вольс Жук Цветк Яковл Юрь Бондар Горч Зайц Кузьм Лебед Мороз Новик Орл"
                + " Романч Сокол Тихон Федор Чайк Шевч",
            "ов ин ский енко ев")),
    GREEK(
        4,
        "Γιώργος Μαρία Χρήστος Ελένη Δημήτρης Σοφία Ευάγγελος Αικατερίνη Νίκος Βασιλική Αυγή Ξένια",
        "",
        pairs(
            "Παπαδ Δημητρ Αγγελ Οικονομ Χατζ Ψαρρ Βασιλ Γεωργ Κωνσταντ Μανωλ Νικολ Σταμ",
            "όπουλος ίδης άκης ούρας ηγιάννης")),
    ARABIC(
        4,
        "محمد=Mohammed/Muhammad/Mohamed أحمد=Ahmed/Ahmad فاطمة=Fatima/Fatma يوسف=Youssef/Yusuf ليلى=Layla/Leila"
            + " عمر=Omar/Umar مريم=Maryam/Mariam خالد=Khaled/Khalid",
        "",
        List.of(
            ("الشامي=Al-Shami/Elshamy حداد=Haddad المصري=Al-Masri/Elmasry حسن=Hassan/Hasan منصور=Mansour/Mansur"
                    + " خوري=Khoury/Khouri")
                .split(" "))),
    CHINESE(
        4,
        "伟=Wei 芳=Fang 秀英=Xiuying 敏=Min 静=Jing 强=Qiang 磊=Lei 洋=Yang 艳=Yan 杰=Jie 小明=Xiaoming 建国=Jianguo",
        "",
        List.of(
            "王=Wang 李=Li 张=Zhang 刘=Liu 陈=Chen 杨=Yang 赵=Zhao 黄=Huang 周=Zhou 欧阳=Ouyang".split(" "))),
    KOREAN(
        3,
        "민준=Minjun/Min-jun 서연=Seoyeon/Seo-yeon 지훈=Jihoon/Ji-hun 수진=Sujin/Soo-jin 현우=Hyunwoo/Hyun-woo 은지=Eunji/Eun-ji",
        "",
        List.of("김=Kim 이=Lee/Yi 박=Park/Bak 최=Choi/Choe 정=Jung/Jeong 강=Kang/Gang".split(" ")));

    final int share;
    final List<String> given;
    final List<String> middle;
    final List<String> families;

    Language(int share, String given, String middle, List<String> families) {
      this.share = share;
      this.given = List.of(given.split(" "));
      this.middle = middle.isEmpty() ? List.of() : List.of(middle.split(" "));
      this.families = families;
    }

    private static List<String> pairs(String beginnings, String ends) {
      var names = new ArrayList<String>();
      for (var end : ends.split(" ", -1)) {
        for (var beginning : beginnings.split(" ")) {
          names.add(beginning + end);
        }
      }
      return names;
    }

    boolean isEastern() {
      return this == CHINESE || this == KOREAN;
    }

    boolean hasOwnScript() {
      return compareTo(RUSSIAN) >= 0;
    }
  }

  /**
   * A name. Parts in scripts without a table have their Latin forms behind an equals sign.
   *
   * @param middle empty if there is none; in Spanish the mother's family name
   * @param other a family name that came with marriage
   */
  record Name(
      Language language,
      String given,
      String middle,
      String family,
      String other,
      String suffix,
      boolean latin) {}

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("Elizabeth", "Liz"),
          Map.entry("Michael", "Mike"),
          Map.entry("Susan", "Sue"),
          Map.entry("David", "Dave"),
          Map.entry("Alexander", "Alex"),
          Map.entry("Alexandra", "Alex"),
          Map.entry("Samuel", "Sam"),
          Map.entry("Samantha", "Sam"),
          Map.entry("William", "Bill"),
          Map.entry("Robert", "Bob"),
          Map.entry("Thomas", "Tom"),
          Map.entry("Daniel", "Dan"),
          Map.entry("Patrick", "Pat"),
          Map.entry("José", "Pepe"),
          Map.entry("Francisco", "Paco"),
          Map.entry("Ignacio", "Nacho"),
          Map.entry("Lars", "Lasse"),
          Map.entry("Karl", "Kalle"),
          Map.entry("Kristina", "Stina"));

  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final List<String> FROM_CYRILLIC =
      List.of(
          ("a b v g d e e/yo/io zh/j z i y/i/j k l m n o p r s t u f kh/h/ch ts/c ch sh shch/sch/sh - y/i - e yu/iu/ju"
                  + " ya/ia/ja")
              .split(" "));
  private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
  private static final List<String> FROM_GREEK =
      List.of("a v/b g d e z i th i k l m n x/ks o p r s s t y/i f/ph ch/h ps o".split(" "));

  final Random random;

  InventedNames(Random random) {
    this.random = random;
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One of them, the first most often: by a power law, the k-th as often as one over its root. */
  private String common(List<String> names) {
    return names.get((int) (names.size() * Math.pow(random.nextDouble(), 2)));
  }

  Language language() {
    var at = random.nextInt(100);
    for (var language : Language.values()) {
      at -= language.share;
      if (at < 0) {
        return language;
      }
    }
    return Language.FINNISH;
  }

  Name name(Language language) {
    return member(language, common(language.families));
  }

  /** Another one of a family. */
  Name member(Language language, String family) {
    var middle =
        language == Language.SPANISH
            ? common(language.families)
            : language.middle.isEmpty() || !chance(language == Language.VIETNAMESE ? 90 : 30)
                ? ""
                : one(language.middle);
    return new Name(
        language,
        common(language.given),
        middle,
        family,
        common(language.families),
        "",
        !language.hasOwnScript() || chance(50));
  }

  /** Whether people of its language take another family's name when they marry. */
  private static boolean changes(Name name) {
    return name.language().compareTo(Language.SPANISH) < 0 || name.language() == Language.RUSSIAN;
  }

  /** The ways in which a name can be written differently from as it is. */
  String written(Name name, Way way) {
    var latin = way == Way.OTHER_SCRIPT ? !name.latin() : name.latin();
    if (way == Way.OTHER_SCRIPT && !name.language().hasOwnScript()) {
      latin = true;
    }
    if (Set.of(Way.DOUBLE_FAMILY, Way.FORMER_IN_BRACKETS, Way.NEW_FAMILY).contains(way)
        && !changes(name)) {
      return written(name, Way.AS_IT_IS);
    }
    var given = part(name.given(), latin);
    var family = family(name.family(), name, latin);
    var middle = part(name.middle(), latin);
    var plain = ordered(name, given, middle, family, latin, name.language() == Language.VIETNAMESE);
    return switch (way) {
      case AS_IT_IS, OTHER_SCRIPT, OTHER_SPELLING -> plain;
      case FAMILY_FIRST ->
          name.language() == Language.VIETNAMESE
              ? ordered(name, given, middle, family, true, false)
              : name.language().isEastern() && !latin
                  ? plain
                  : family + (chance(50) ? ", " : " ") + (given + " " + middle).strip();
      case WITHOUT_MIDDLE ->
          ordered(name, given, "", family, latin, name.language() == Language.VIETNAMESE);
      case WITHOUT_MARKS -> bare(plain);
      case TWO_LETTERS_FOR_A_MARK ->
          plain
              .replace("ä", "ae")
              .replace("ö", "oe")
              .replace("ü", "ue")
              .replace("Ö", "Oe")
              .replace("å", "aa")
              .replace("Å", "Aa");
      case IN_CAPITALS -> plain.toUpperCase(Locale.ROOT);
      case APOSTROPHE -> plain.replace("’", one(List.of("'", "", "ʼ", "`")));
      case DRESSED ->
          one(List.of(
                  "%s 🌲",
                  "🇫🇮 %s",
                  "%s, PhD",
                  "Dr. %s",
                  "%s, M.Sc. (Tech.)",
                  "%s (she/her)",
                  "%s ✨ MBA",
                  "%s | Speaker"))
              .formatted(plain);
      case DOUBLE_FAMILY ->
          ordered(name, given, "", family(name.other(), name, latin) + "-" + family, latin, false);
      case FORMER_IN_BRACKETS ->
          given + " " + family(name.other(), name, latin) + " (" + family + ")";
      case INITIAL ->
          chance(50)
              ? given.substring(0, 1) + ". " + family
              : given + " " + family.charAt(0) + one(List.of("", "."));
      case SHORT_FORM ->
          ordered(name, SHORT.getOrDefault(given, given), middle, family, latin, false);
      case SLIP -> slip(plain, family);
      case NEW_FAMILY ->
          ordered(name, given, middle, family(name.other(), name, latin), latin, false);
      case GIVEN_ALONE -> given;
      case CALLED_OTHERWISE ->
          one(List.of("Night", "Captain", "Plumber", "Tea", "Mum", "Neighbour", "Old", "Just"))
              + one(List.of(" Owl ", " of the ", " from ", " and ", " "))
              + one(List.of("North", "Moon", "Tram", "Harbour", "Hill", "Choir", "Gym", "Rain"));
    };
  }

  private static String ordered(
      Name name, String given, String middle, String family, boolean latin, boolean familyFirst) {
    if (name.language().isEastern() && !latin) {
      return family + given;
    }
    var spanish = name.language() == Language.SPANISH;
    var text =
        familyFirst
            ? family + " " + middle + " " + given
            : spanish ? given + " " + family + " " + middle : given + " " + middle + " " + family;
    return (text + " " + name.suffix()).strip().replaceAll(" +", " ");
  }

  private String family(String family, Name name, boolean latin) {
    var given = name.given();
    var form = family;
    if (name.language() == Language.RUSSIAN && given.matches(".*[ая]")) {
      form = family.replaceFirst("(ов|ев|ин)$", "$1а").replaceFirst("ский$", "ская");
    } else if (name.language() == Language.GREEK && given.matches(".*[αηή]")) {
      form =
          family.replaceFirst("όπουλος$", "οπούλου").replaceFirst("(ίδη|άκη|ούρα|ηγιάννη)ς$", "$1");
    }
    return part(form, latin);
  }

  private String part(String part, boolean latin) {
    var at = part.indexOf('=');
    if (at >= 0) {
      return latin ? one(List.of(part.substring(at + 1).split("/"))) : part.substring(0, at);
    }
    return latin ? spelled(part) : part;
  }

  /**
   * A Cyrillic or Greek word in Latin letters, one of the ways for each letter that has several.
   */
  private String spelled(String word) {
    if (word.chars().noneMatch(letter -> letter >= 0x370 && letter < 0x500)) {
      return word;
    }
    var bare =
        word.codePointAt(0) < 0x400
            ? Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\u0301", "")
            : word;
    var text = new StringBuilder();
    for (var letter :
        bare.replace("ου", "oy")
            .replace("Αυ", "Av")
            .replace("Ευ", "Ev")
            .replace("γγ", "νg")
            .toCharArray()) {
      var small = Character.toLowerCase(letter);
      var table =
          CYRILLIC.indexOf(small) >= 0
              ? FROM_CYRILLIC.get(CYRILLIC.indexOf(small))
              : GREEK.indexOf(small) >= 0
                  ? FROM_GREEK.get(GREEK.indexOf(small))
                  : letter == 'y' ? "u" : String.valueOf(small);
      var latin = table.equals("-") ? "" : one(List.of(table.split("/")));
      text.append(
          Character.isUpperCase(letter) && !latin.isEmpty()
              ? latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1)
              : latin);
    }
    return text.toString();
  }

  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[\u0300-\u0305\u0307-\u036f]", "")
        .replace("đ", "d")
        .replace("Đ", "D");
  }

  private String slip(String plain, String family) {
    if (family.length() < 7) {
      return plain;
    }
    var at = 1 + random.nextInt(family.length() - 2);
    var wrong =
        chance(50)
            ? family.substring(0, at) + family.substring(at + 1)
            : family.substring(0, at) + family.charAt(at) + family.substring(at);
    return plain.replace(family, wrong);
  }
}
