package dev.suunta.adapters.files.exports.contacts;

import dev.suunta.adapters.files.exports.ContentProperty;
import dev.suunta.adapters.files.exports.Letters;
import dev.suunta.adapters.files.exports.ProfileAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One vCard, of version 2.1, 3.0 or 4.0, with what makers of telephones added to them.
 *
 * @param properties what stands on it
 */
record Card(List<ContentProperty> properties) {
  /** The properties that are looked at; notes, pictures, birthdays and homes are none of them. */
  static final Set<String> KEPT =
      Set.of(
          ("VERSION FN N ORG TITLE EMAIL TEL URL IMPP UID KIND SOCIALPROFILE X-SOCIALPROFILE"
                  + " X-TWITTER X-ABSHOWAS X-ADDRESSBOOKSERVER-KIND")
              .split(" "));

  private static final Set<String> NOBODY = Set.of("group", "location", "device", "application");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([:;,\\\\])");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");

  Card {
    properties = List.copyOf(properties);
  }

  /** Whether it is a card of a person or a company, and not of a list, a place or a device. */
  boolean isOfSomebody() {
    return all("KIND", "X-ADDRESSBOOKSERVER-KIND")
        .map(property -> Letters.small(property.text()))
        .noneMatch(NOBODY::contains);
  }

  Contact toContact() {
    var organisation = organisation();
    var isCompany = text("X-ABSHOWAS").equalsIgnoreCase("company");
    var name =
        Stream.of(isCompany ? organisation : "", text("FN"), name(), organisation)
            .filter(line -> !line.isEmpty())
            .findFirst();
    return new Contact(
        Optional.of(text("UID").replaceFirst("(?i)^urn:uuid:", "")).filter(id -> !id.isEmpty()),
        name,
        Contact.about(
            text("TITLE"), name.filter(organisation::equals).isPresent() ? "" : organisation),
        all("EMAIL").map(ContentProperty::text).toList(),
        all("TEL").map(ContentProperty::text).toList(),
        profiles());
  }

  private Stream<ContentProperty> all(String... names) {
    return properties.stream().filter(property -> Set.of(names).contains(property.name()));
  }

  /** The first text that a property of that name has; empty if there is none. */
  private String text(String name) {
    return all(name)
        .map(ContentProperty::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Given names, further ones, then the family's, which stands first on the card. */
  private String name() {
    var parts = all("N").map(ContentProperty::parts).findFirst().orElse(List.of());
    return Stream.of(1, 2, 0)
        .filter(part -> part < parts.size())
        .flatMap(part -> parts.get(part).stream())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "))
        .strip();
  }

  /** The company without its departments. */
  private String organisation() {
    return all("ORG")
        .flatMap(property -> property.parts().stream().limit(1))
        .map(names -> String.join(", ", names).strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<ProfileAddress> profiles() {
    return Stream.of(
            all("URL").map(property -> ProfileAddress.of(unescaped(property))),
            all("IMPP", "SOCIALPROFILE", "X-SOCIALPROFILE").map(Card::profile),
            all("X-TWITTER").map(user -> ProfileAddress.of("twitter", user.text())))
        .flatMap(found -> found)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * What an account leads to: its address, or the name of the network and the account's name there.
   * Apple writes {@code x-apple:} where there is no address.
   */
  private static Optional<ProfileAddress> profile(ContentProperty property) {
    var value = unescaped(property);
    var scheme = SCHEME.matcher(value);
    var user = scheme.matches() ? scheme.group(2) : value;
    var service =
        Stream.of("SERVICE-TYPE", "X-SERVICE-TYPE", "TYPE")
            .flatMap(name -> property.parameter(name).stream())
            .findFirst()
            .orElse("");
    return ProfileAddress.of(value)
        .or(() -> property.parameter("X-USER").flatMap(name -> ProfileAddress.of(service, name)))
        .or(() -> ProfileAddress.of(service, user))
        .or(() -> ProfileAddress.of(scheme.matches() ? scheme.group(1) : "", user));
  }

  /** Apple escapes the colon of addresses. */
  private static String unescaped(ContentProperty property) {
    return ESCAPED.matcher(property.value()).replaceAll("$1").strip();
  }
}
