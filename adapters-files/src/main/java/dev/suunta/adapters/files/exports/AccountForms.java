package dev.suunta.adapters.files.exports;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What accounts are called on each network, and which of these names are the network's own. */
final class AccountForms {
  /** Pages of the networks themselves. */
  private static final Set<String> PAGES =
      Set.of(
          ("home i intent search share hashtag settings explore login signup privacy tos about"
                  + " messages notifications compose p reel reels stories tv accounts direct groups"
                  + " pages events watch photo photos sharer story story.php permalink.php"
                  + " photo.php sharer.php marketplace help media gaming pg notes policies feed"
                  + " download profile.php people video videos legal business")
              .split(" "));

  private static final Pattern X_HANDLE = Pattern.compile("\\w{1,15}");
  private static final Pattern META_HANDLE = Pattern.compile("[A-Za-z0-9._]{1,30}");
  private static final Pattern VANITY = Pattern.compile("[A-Za-z0-9.]{5,50}");
  private static final Pattern TIKTOK_HANDLE = Pattern.compile("[A-Za-z0-9._]{2,24}");
  private static final Pattern CHANNEL = Pattern.compile("UC[\\w-]{22}");
  private static final Pattern YOUTUBE_HANDLE = Pattern.compile("@[\\p{L}\\p{N}._·-]{3,30}");
  private static final Pattern DID = Pattern.compile("did:[a-z]+:[A-Za-z0-9._:%-]{1,200}");
  private static final Pattern DOMAIN = Pattern.compile("([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");
  private static final Pattern USER = Pattern.compile("[\\w.-]{1,60}");
  private static final Pattern SLUG = Pattern.compile("[^/\\s]{1,200}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");

  private AccountForms() {}

  /**
   * The key of an account that is called so.
   *
   * @param written as people write it, with the leading @ or without
   * @return empty if no account there can be called so
   */
  static Optional<AccountKey> key(NetworkId network, String written) {
    var name = written.replaceFirst("^@", "");
    if (PAGES.contains(Letters.small(name))) {
      return Optional.empty();
    }
    return switch (network.value()) {
      case "linkedin" -> profile(name);
      case "x" -> handle(X_HANDLE, name);
      case "facebook" -> id(NUMBER, name).or(() -> handle(VANITY, name));
      case "instagram", "threads" -> handle(META_HANDLE, name);
      case "tiktok" -> handle(TIKTOK_HANDLE, name);
      case "youtube" -> id(CHANNEL, written).or(() -> handle(YOUTUBE_HANDLE, written));
      case "bluesky" -> id(DID, name).or(() -> handle(DOMAIN, name));
      case "mastodon" -> withHost(name);
      default -> Optional.empty();
    };
  }

  /** By the number that a network gave to an account. */
  static Optional<AccountKey> number(String number) {
    return id(NUMBER, number);
  }

  private static Optional<AccountKey> id(Pattern form, String id) {
    return form.matcher(id).matches() ? Optional.of(AccountKey.id(id)) : Optional.empty();
  }

  private static Optional<AccountKey> handle(Pattern form, String name) {
    return form.matcher(name).matches() ? Optional.of(AccountKey.handle(name)) : Optional.empty();
  }

  private static Optional<AccountKey> profile(String slug) {
    return CleanText.line(slug, AccountKey.MOST)
        .filter(line -> SLUG.matcher(line).matches())
        .map(AccountKey::profile);
  }

  private static Optional<AccountKey> withHost(String name) {
    var at = name.lastIndexOf('@');
    return at > 0
            && USER.matcher(name.substring(0, at)).matches()
            && DOMAIN.matcher(name.substring(at + 1)).matches()
        ? Optional.of(AccountKey.handle(name))
        : Optional.empty();
  }
}
