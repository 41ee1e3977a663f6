import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes the exports of somebody who knows many people, with the truth about who is who: {@code
 * Acquaintances.java PEOPLE SEED FOLDER}. Each person has accounts in one to four exports, under
 * names that are written in the ways of {@link InventedNames.Way}. Families share addresses,
 * numbers and profiles, companies an {@code info@}, numbers pass to others, addresses change.
 *
 * <p>{@code FOLDER/truth.tsv} has a line for each account: its key, whose it is (companies and
 * families have negative numbers), the way its name is written, the name, and its anchors. The same
 * numbers give the same files.
 */
final class Acquaintances {
  /** What several people have. */
  private static final class Shared {
    final int number;
    final String mail;
    final String phone;
    final List<Account> written = new ArrayList<>();
    String profile = "";

    Shared(int number, String mail, String phone) {
      this.number = number;
      this.mail = mail;
      this.phone = phone;
    }
  }

  private record Human(
      int number,
      InventedNames.Name name,
      String mail,
      String oldMail,
      String phone,
      Optional<Shared> family,
      Optional<Shared> firm) {}

  /** An account as an export tells it. */
  private record Account(
      String source,
      String key,
      int whose,
      InventedNames.Way way,
      String name,
      List<String> mails,
      List<String> phones,
      List<String> profiles) {}

  private final Random random;
  private final InventedNames names;
  private final List<Human> humans = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final Map<Integer, Shared> groups = new HashMap<>();
  private int keys;

  private Acquaintances(long seed) {
    random = new Random(seed);
    names = new InventedNames(random);
  }

  public static void main(String[] arguments) throws IOException {
    var all = new Acquaintances(Long.parseLong(arguments[1]));
    all.invent(Integer.parseInt(arguments[0]));
    all.write(Files.createDirectories(Path.of(arguments[2])));
  }

  private void invent(int people) {
    var firms = new ArrayList<Shared>();
    for (var number = 0; number < people / 40 + 1; number++) {
      firms.add(shared("info@firm" + number + ".example"));
    }
    while (humans.size() < people) {
      var language = names.language();
      var firm = names.chance(15) ? Optional.of(names.one(firms)) : Optional.<Shared>empty();
      var first = human(names.name(language), Optional.empty(), firm);
      if (names.chance(10)) {
        family(language, first);
      } else {
        humans.add(first);
        if (firm.isPresent() && names.chance(2)) {
          humans.add(human(first.name(), Optional.empty(), firm));
        }
      }
    }
    humans.forEach(this::accounts);
    firms.forEach(this::company);
  }

  private Shared shared(String mail) {
    var number = -1 - groups.size();
    groups.put(number, new Shared(number, mail, number("+358 9 2%06d", groups.size())));
    return groups.get(number);
  }

  private static String number(String form, int number) {
    return String.format(Locale.ROOT, form, number);
  }

  /** Two or three under one roof, now and then with names that are nearly the same. */
  private void family(InventedNames.Language language, Human first) {
    var name = first.name();
    var mail =
        names.chance(50)
            ? "family" + humans.size() + "@home.example"
            : local(name) + "." + humans.size() + "@home.example";
    var home = shared(mail);
    var size = 2 + random.nextInt(2);
    var members = new ArrayList<>(List.of(name));
    while (members.size() < size) {
      var head = members.getFirst();
      var own = names.chance(40) ? nearly(head) : names.member(language, head.family());
      if (members.stream().noneMatch(member -> isNamesake(member, own))) {
        members.add(own);
      } else if (isNamesake(head, own)
          && head.suffix().isEmpty()
          && language == InventedNames.Language.ENGLISH) {
        members.set(0, suffixed(head, "Sr."));
        members.add(suffixed(own, "Jr."));
      }
    }
    members.forEach(member -> humans.add(human(member, Optional.of(home), Optional.empty())));
  }

  private static boolean isNamesake(InventedNames.Name one, InventedNames.Name other) {
    return one.given().equals(other.given()) && one.middle().equals(other.middle());
  }

  private static InventedNames.Name suffixed(InventedNames.Name name, String suffix) {
    return new InventedNames.Name(
        name.language(),
        name.given(),
        name.middle(),
        name.family(),
        name.other(),
        suffix,
        name.latin());
  }

  /** A relative whose name is easily mistaken: Mika for Mikko, María for María José. */
  private InventedNames.Name nearly(InventedNames.Name name) {
    var alike =
        Map.ofEntries(
            Map.entry("Mika", "Mikko"),
            Map.entry("Mikko", "Mika"),
            Map.entry("Matti", "Maija"),
            Map.entry("Lauri", "Laura"),
            Map.entry("Alexander", "Alexandra"),
            Map.entry("Samuel", "Samantha"),
            Map.entry("Gabriel", "Gabriela"),
            Map.entry("Hương", "Hường"),
            Map.entry("Александр", "Александра"),
            Map.entry("Евгений", "Евгения"));
    var given = alike.getOrDefault(name.given(), name.given());
    var middle =
        name.language() == InventedNames.Language.SPANISH
            ? names.member(name.language(), name.family()).middle()
            : !given.equals(name.given()) || name.language().middle.isEmpty()
                ? name.middle()
                : name.middle().isEmpty() ? names.one(name.language().middle) : "";
    return new InventedNames.Name(
        name.language(), given, middle, name.family(), name.other(), "", name.latin());
  }

  private Human human(InventedNames.Name name, Optional<Shared> family, Optional<Shared> firm) {
    var number = keys++;
    return new Human(
        number,
        name,
        (names.chance(70) ? local(name) + "." : "user") + number + "@mail.example",
        "old" + number + "@isp.example",
        number("+358 40 %07d", names.chance(2) && number > 0 ? random.nextInt(number) : number),
        family,
        firm);
  }

  /** As addresses are made of names: {@code aino.makinen}. */
  private String local(InventedNames.Name name) {
    return InventedNames.bare(names.written(name, InventedNames.Way.AS_IT_IS))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", ".")
        .replaceAll("^\\.|\\.$", "");
  }

  private void accounts(Human human) {
    var before = accounts.size();
    var slug = "member-" + Integer.toString(human.number() * 7919 + 13, 36);
    var handle = "h" + Integer.toString(human.number() * 104_729 + 7, 36);
    for (var times = 0; times < 20 && accounts.size() == before; times++) {
      if (names.chance(65)) {
        add(
            "linkedin",
            slug,
            human,
            names.chance(30) ? mails(human, 1) : List.of(),
            List.of(),
            List.of());
      }
      if (names.chance(50)) {
        add(
            "facebook",
            String.valueOf(1_300_000_000L + keys * 977L),
            human,
            List.of(),
            List.of(),
            List.of());
      }
      if (names.chance(25)) {
        var known = names.chance(60);
        var account =
            account(
                "x",
                String.valueOf(5_000_000L + human.number()),
                human,
                List.of(),
                List.of(),
                known ? List.of("x handle " + handle) : List.of());
        keep(human, known ? account : unnamed(account));
      }
      for (var source : List.of("vcard", "google")) {
        if (names.chance(source.equals("vcard") ? 45 : 20)) {
          card(source, human, slug, handle);
        }
      }
    }
  }

  private void card(String source, Human human, String slug, String handle) {
    var profiles = new ArrayList<String>();
    if (names.chance(15)) {
      profiles.add("linkedin profile " + slug);
    }
    if (names.chance(10)) {
      profiles.add("x handle " + handle);
    }
    var isNamed = names.chance(95);
    // A relative's profile gets on a card when a telephone merges its contacts.
    human
        .family()
        .filter(home -> isNamed && !home.profile.isEmpty() && names.chance(5))
        .ifPresent(home -> profiles.add(home.profile));
    human
        .family()
        .filter(home -> home.profile.isEmpty())
        .ifPresent(home -> home.profile = "linkedin profile " + slug);
    var account =
        account(
            source,
            "card" + keys++,
            human,
            names.chance(65) ? mails(human, 2) : List.of(),
            names.chance(85) ? phones(human) : List.of(),
            profiles);
    keep(human, isNamed || account.mails().isEmpty() ? account : unnamed(account));
  }

  /**
   * A card without a name is of whoever reads what is sent to it: of a family, where that shares
   * it.
   */
  private Account unnamed(Account account) {
    var whose = account.whose();
    for (var home : groups.values()) {
      if (account.mails().contains(home.mail) || account.phones().contains(home.phone)) {
        whose = home.number;
      }
    }
    return new Account(
        account.source(),
        account.key(),
        whose,
        account.way(),
        "",
        account.mails(),
        account.phones(),
        account.profiles());
  }

  private List<String> mails(Human human, int most) {
    var mails = new ArrayList<String>();
    var shared =
        human
            .family()
            .filter(home -> names.chance(50))
            .or(() -> human.firm().filter(firm -> names.chance(20)));
    shared.ifPresent(group -> mails.add(group.mail));
    if (mails.isEmpty() || names.chance(40)) {
      mails.add(names.chance(20) ? human.oldMail() : human.mail());
    }
    return mails.subList(0, Math.min(most, mails.size()));
  }

  private List<String> phones(Human human) {
    var phones = new ArrayList<String>();
    human
        .family()
        .filter(home -> names.chance(40))
        .or(() -> human.firm().filter(firm -> names.chance(40)))
        .ifPresent(group -> phones.add(group.phone));
    if (phones.isEmpty() || names.chance(50)) {
      phones.add(names.chance(20) ? human.phone().replace("+358 ", "0") : human.phone());
    }
    return phones;
  }

  private void company(Shared firm) {
    if (names.chance(60)) {
      accounts.add(
          new Account(
              "vcard",
              "card" + keys++,
              firm.number,
              InventedNames.Way.AS_IT_IS,
              "Firm " + -firm.number + " Oy",
              List.of(firm.mail),
              List.of(firm.phone),
              List.of()));
    }
    if (names.chance(25)) {
      accounts.add(
          new Account(
              "google",
              "card" + keys++,
              firm.number,
              InventedNames.Way.AS_IT_IS,
              "",
              List.of(firm.mail),
              List.of(),
              List.of()));
    }
  }

  private void add(
      String source,
      String key,
      Human human,
      List<String> mails,
      List<String> phones,
      List<String> profiles) {
    keep(human, account(source, key, human, mails, phones, profiles));
    keys++;
  }

  /**
   * Keeps an account, but for those that a name does not tell from a relative's: nobody could.
   * First letters are kept, because they show that they tell nothing.
   */
  private void keep(Human human, Account account) {
    if (human.family().isPresent()) {
      var home = human.family().get().written;
      if (account.way() != InventedNames.Way.INITIAL
          && home.stream()
              .anyMatch(
                  other ->
                      other.whose() != account.whose()
                          && isWrittenTheSame(other.name(), account.name()))) {
        return;
      }
      home.add(account);
    }
    accounts.add(account);
  }

  private static boolean isWrittenTheSame(String one, String other) {
    var bare = InventedNames.bare(one);
    return !one.isEmpty()
        && bare.equalsIgnoreCase(InventedNames.bare(other))
        && (one.equalsIgnoreCase(other)
            || one.equals(bare)
            || other.equals(InventedNames.bare(other)));
  }

  private Account account(
      String source,
      String key,
      Human human,
      List<String> mails,
      List<String> phones,
      List<String> profiles) {
    var way =
        names.chance(45)
            ? InventedNames.Way.AS_IT_IS
            : names.one(List.of(InventedNames.Way.values()));
    var isReal = source.equals("linkedin") || source.equals("facebook");
    if (isReal && way == InventedNames.Way.CALLED_OTHERWISE
        || source.equals("linkedin") && way == InventedNames.Way.GIVEN_ALONE) {
      way = InventedNames.Way.AS_IT_IS;
    }
    var name = names.written(human.name(), way);
    // Latin letters have several ways for one sound, so that as it is is not always as it was.
    var same = human.name().language().hasOwnScript() && human.name().latin();
    if (same && way == InventedNames.Way.AS_IT_IS) {
      way = InventedNames.Way.OTHER_SPELLING;
    } else if (!same && way == InventedNames.Way.OTHER_SPELLING
        || name.equals(names.written(human.name(), InventedNames.Way.AS_IT_IS))) {
      way = InventedNames.Way.AS_IT_IS;
    }
    return new Account(source, key, human.number(), way, name, mails, phones, profiles);
  }

  /** By what an address book without ids knows a card again, besides its name. */
  private static String reached(Account account, List<String> anchors) {
    return Stream.concat(
            anchors.stream().filter(anchor -> !anchor.startsWith("info@")),
            account.phones().stream().map(phone -> phone.replace(" ", "")))
        .findFirst()
        .or(() -> anchors.stream().findFirst())
        .orElse("-");
  }

  private void write(Path folder) throws IOException {
    try (var truth = Files.newBufferedWriter(folder.resolve("truth.tsv"))) {
      for (var account : accounts) {
        var anchors = new ArrayList<String>(account.mails());
        account.phones().stream()
            .filter(phone -> phone.startsWith("+"))
            .map(phone -> phone.replace(" ", ""))
            .forEach(anchors::add);
        anchors.addAll(account.profiles());
        if (account.source().equals("linkedin")) {
          anchors.add("linkedin profile " + account.key());
        }
        truth.write(
            String.join(
                    "\t",
                    account.source(),
                    account.key(),
                    String.valueOf(account.whose()),
                    account.way().name(),
                    account.name(),
                    String.join(";", anchors),
                    reached(account, anchors))
                + "\n");
      }
    }
    var exports = new AcquaintanceExports();
    accounts.forEach(
        account ->
            exports.add(
                account.source(),
                account.key(),
                account.name(),
                account.mails(),
                account.phones(),
                account.profiles()));
    exports.write(Files.createDirectories(folder.resolve("exports")));
  }
}
