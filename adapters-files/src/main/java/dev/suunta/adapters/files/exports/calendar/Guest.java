package dev.suunta.adapters.files.exports.calendar;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.ContentProperty;
import dev.suunta.adapters.files.exports.Letters;
import dev.suunta.domain.people.AccountKey;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody who takes part in an appointment, or was asked to.
 *
 * @param address their address for mail, in lower case
 * @param name what they are called there, if that is not their address
 * @param answer what they answered, in capitals
 */
record Guest(String address, Optional<String> name, String answer) {
  private static final String SCHEME = "mailto:";

  private static final Set<String> THINGS = Set.of("ROOM", "RESOURCE", "GROUP");

  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\"(),;:]{1,64}@[^@\\s<>\"(),;:]{1,250}");

  /** Google gives rooms, groups and calendars that were imported addresses of their own. */
  private static final Pattern NO_PERSON =
      Pattern.compile(".*@((resource|group|import)\\.)?calendar\\.(google\\.com|.*)");

  /**
   * A guest or the host of an appointment.
   *
   * @return empty for rooms, things and groups, and where there is no address for mail
   */
  static Optional<Guest> of(ContentProperty property) {
    if (property.parameter("CUTYPE").filter(type -> THINGS.contains(upper(type))).isPresent()) {
      return Optional.empty();
    }
    var address =
        Stream.of(Optional.of(property.value()), property.parameter("EMAIL"))
            .flatMap(Optional::stream)
            .map(value -> Letters.small(value.strip()))
            .map(value -> value.startsWith(SCHEME) ? value.substring(SCHEME.length()) : value)
            .filter(value -> ADDRESS.matcher(value).matches())
            .filter(
                value -> CleanText.line(value, AccountKey.MOST).filter(value::equals).isPresent())
            .findFirst();
    return address
        .filter(mail -> !NO_PERSON.matcher(mail).matches())
        .map(mail -> new Guest(mail, name(property, mail), answer(property)));
  }

  private static String upper(String text) {
    return Letters.capital(text.strip());
  }

  private static Optional<String> name(ContentProperty property, String address) {
    return property
        .parameter("CN")
        .flatMap(CleanText::name)
        .filter(name -> !name.equalsIgnoreCase(address))
        .filter(name -> !ADDRESS.matcher(name).matches());
  }

  private static String answer(ContentProperty property) {
    return property.parameter("PARTSTAT").map(Guest::upper).orElse("NEEDS-ACTION");
  }

  /** What tells the guest from others of one appointment: families may share an address. */
  String key() {
    return address + " " + name.orElse("");
  }

  boolean accepted() {
    return answer.equals("ACCEPTED");
  }

  boolean declined() {
    return answer.equals("DECLINED");
  }
}
