package dev.suunta.adapters.files.exports.contacts;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.ContentKey;
import dev.suunta.adapters.files.exports.ProfileAddress;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One contact of an address book, however it is written down.
 *
 * @param uid the address book's own id, if it has one
 * @param name the name of the person, or of the company if there is no person
 * @param about what they do, and where
 * @param emails addresses for mail, as they were typed
 * @param phones telephone numbers, as they were typed
 * @param profiles accounts on networks
 */
record Contact(
    Optional<String> uid,
    Optional<String> name,
    Optional<String> about,
    List<String> emails,
    List<String> phones,
    List<ProfileAddress> profiles) {
  private static final int MOST_LINE = 300;

  /** A person has few; a card with more is a list of somebody's. */
  private static final int MOST_ANCHORS = 50;

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s<>\"(),;:]{1,64}@[^@\\s<>\"(),;:]{1,250}");

  /** Addresses for mail in lower case, each once; without what is none. */
  private List<Anchor> mail() {
    return emails.stream()
        .map(email -> email.strip().replaceFirst("(?i)^mailto:", ""))
        .filter(email -> EMAIL.matcher(email).matches())
        .flatMap(email -> CleanText.line(email, MOST_LINE).stream())
        .map(Anchor::email)
        .distinct()
        .toList();
  }

  private List<Anchor> numbers() {
    return phones.stream().flatMap(phone -> PhoneNumbers.read(phone).stream()).distinct().toList();
  }

  /** As a connection; empty if it tells of nobody: no name, no address and no number. */
  Optional<ExportedConnection> toConnection() {
    var anchors =
        Stream.of(mail(), numbers(), profiles.stream().map(ProfileAddress::anchor).toList())
            .flatMap(List::stream)
            .distinct()
            .limit(MOST_ANCHORS)
            .toList();
    var shown = name.flatMap(CleanText::name).filter(this::isName);
    var keys = keys(shown, anchors);
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExportedConnection(
                Relation.CARD,
                keys,
                shown,
                Optional.empty(),
                about.flatMap(line -> CleanText.beginning(line, MOST_LINE)),
                anchors));
  }

  /** Where there is no name, address books show the address in its place. */
  private boolean isName(String line) {
    return emails.stream().noneMatch(email -> email.strip().equalsIgnoreCase(line.strip()));
  }

  /**
   * The address book's id, and the name with what one is reached by first: exports without ids tell
   * the same contact so. A name alone is no key beside an id, since two of one name have an id
   * each.
   */
  private List<AccountKey> keys(Optional<String> shown, List<Anchor> anchors) {
    var keys = new ArrayList<AccountKey>();
    if (!shown.isEmpty() || !anchors.isEmpty()) {
      uid.flatMap(id -> CleanText.line(id, AccountKey.MOST))
          .map(AccountKey::id)
          .ifPresent(keys::add);
      own(anchors).ifPresent(reached -> keys.add(named(shown.orElse("-"), reached)));
      if (keys.isEmpty()) {
        keys.add(
            named(shown.orElse("-"), anchors.stream().findFirst().map(Anchor::value).orElse("-")));
      }
    }
    return keys;
  }

  /**
   * What reaches this contact and hardly another one of that name. A number that does not tell its
   * country ties nobody, and still tells two of one name apart.
   */
  private Optional<String> own(List<Anchor> anchors) {
    return Stream.concat(
            anchors.stream().filter(anchor -> !anchor.isOfAPlace()).map(Anchor::value),
            phones.stream()
                .map(phone -> NO_DIGIT.matcher(phone).replaceAll(""))
                .filter(digits -> !digits.isEmpty() && digits.length() <= MOST_LINE))
        .findFirst();
  }

  private static AccountKey named(String name, String reached) {
    return reached.length() + name.length() < AccountKey.MOST
        ? AccountKey.named(name, reached)
        : AccountKey.named(ContentKey.of(name), ContentKey.of(reached));
  }

  /** A title and an organisation in one line. */
  static Optional<String> about(String title, String organisation) {
    var line =
        Stream.of(title, organisation)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Optional.of(line).filter(text -> !text.isEmpty());
  }
}
