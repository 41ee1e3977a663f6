package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.Letters;
import dev.suunta.domain.people.AccountKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One side of a conversation, an invitation or a connection.
 *
 * @param slug their part of a profile's address
 * @param name their name
 */
record Party(Optional<String> slug, Optional<String> name) {
  /** Whoever closed their account: they have neither address nor name any more. */
  static final Party GONE = new Party(Optional.empty(), Optional.empty());

  private static final Pattern PROFILE =
      Pattern.compile("(?i)https?://([a-z]+\\.)?linkedin\\.com/in/([^/?#\\s]+).*");

  /** What LinkedIn writes in the place of the name of somebody who is gone. */
  private static final String NOBODY = "linkedin member";

  /** Reads a name and an address, either of which may be missing. */
  static Party of(String name, String address) {
    return new Party(
        slug(address),
        CleanText.name(name).filter(clean -> !clean.toLowerCase(Locale.ROOT).equals(NOBODY)));
  }

  boolean isGone() {
    return slug.isEmpty() && name.isEmpty();
  }

  /** What tells them from others without a doubt, if the export gives it. */
  List<AccountKey> keys() {
    return slug.map(AccountKey::profile).stream().toList();
  }

  /** As two people compare addresses: in lower case, with its letters and not their codes. */
  static Optional<String> slug(String address) {
    var profile = PROFILE.matcher(address);
    if (!profile.matches()) {
      return Optional.empty();
    }
    var written = profile.group(2);
    return CleanText.line(
        Letters.small(Normalizer.normalize(decoded(written), Normalizer.Form.NFC)), 300);
  }

  private static String decoded(String written) {
    if (written.indexOf('%') < 0) {
      return written;
    }
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noCode) {
      return written;
    }
  }
}
