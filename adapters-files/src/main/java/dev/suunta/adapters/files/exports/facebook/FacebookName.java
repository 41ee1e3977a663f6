package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.CleanText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of people in a Facebook export. */
final class FacebookName {
  /** What stands in the place of the name of somebody who is gone, in the owner's language. */
  private static final Set<String> NOBODY = Set.of("facebook user", "facebook-käyttäjä");

  private FacebookName() {}

  /** The name, repaired; empty if it is that of nobody. */
  static Optional<String> of(String written) {
    return CleanText.name(Mojibake.repaired(written))
        .filter(name -> !NOBODY.contains(name.toLowerCase(Locale.ROOT)));
  }
}
