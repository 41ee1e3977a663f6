package dev.suunta.domain.people;

import dev.suunta.domain.network.NetworkId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an account's own page is. Exports hold anything, so only a key in the form that the network
 * gives to keys makes an address, always of the network itself and over https.
 */
public final class ProfileLink {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");
  private static final Pattern WORD = Pattern.compile("[\\w.-]{1,60}");
  private static final Pattern CHANNEL = Pattern.compile("UC[\\w-]{22}");
  private static final Pattern DID = Pattern.compile("did:[a-z]+:[A-Za-z0-9._:-]{1,200}");
  private static final Pattern DOMAIN = Pattern.compile("([a-z0-9-]{1,63}\\.)+[a-z]{2,63}");
  private static final Pattern SLUG = Pattern.compile("[^/\\s\\p{Cntrl}]{1,200}");
  private static final Pattern DOTS = Pattern.compile("\\.+");

  private ProfileLink() {}

  /** The address that the surest key gives; empty where none does. */
  public static Optional<String> of(Connection connection) {
    return connection.keys().stream()
        .flatMap(key -> of(connection.network(), key).stream())
        .findFirst();
  }

  static Optional<String> of(NetworkId network, AccountKey key) {
    // Browsers go up at a dot alone, and would leave the network's folder of accounts.
    if (DOTS.matcher(key.value()).matches()) {
      return Optional.empty();
    }
    return switch (key.kind()) {
      case ID -> byId(network, key.value());
      case PROFILE ->
          network.equals(NetworkId.LINKEDIN)
              ? made("https://www.linkedin.com/in/", SLUG, key.value())
              : Optional.empty();
      case HANDLE -> byHandle(network, key.value());
      case NAME_AND_TIME -> Optional.empty();
    };
  }

  private static Optional<String> byId(NetworkId network, String id) {
    return switch (network.value()) {
      case "x" -> made("https://x.com/i/user/", NUMBER, id);
      case "facebook" -> made("https://www.facebook.com/profile.php?id=", NUMBER, id);
      case "youtube" -> made("https://www.youtube.com/channel/", CHANNEL, id);
      case "bluesky" -> made("https://bsky.app/profile/", DID, id);
      default -> Optional.empty();
    };
  }

  private static Optional<String> byHandle(NetworkId network, String handle) {
    return switch (network.value()) {
      case "x" -> made("https://x.com/", WORD, handle);
      case "facebook" -> made("https://www.facebook.com/", WORD, handle);
      case "instagram" -> made("https://www.instagram.com/", WORD, handle);
      case "threads" -> made("https://www.threads.com/@", WORD, handle);
      case "tiktok" -> made("https://www.tiktok.com/@", WORD, handle);
      case "youtube" -> made("https://www.youtube.com/@", WORD, handle);
      case "bluesky" -> made("https://bsky.app/profile/", DOMAIN, handle);
      case "mastodon" -> onItsHost(handle);
      default -> Optional.empty();
    };
  }

  private static Optional<String> onItsHost(String handle) {
    var at = handle.lastIndexOf('@');
    return at > 0 && DOMAIN.matcher(handle.substring(at + 1)).matches()
        ? made("https://" + handle.substring(at + 1) + "/@", WORD, handle.substring(0, at))
        : Optional.empty();
  }

  /** Where a name is searched on a network, for accounts of which an export tells a name only. */
  public static Optional<String> search(NetworkId network, String name) {
    return switch (network.value()) {
      case "facebook" -> Optional.of("https://www.facebook.com/search/people/?q=" + encoded(name));
      case "linkedin" ->
          Optional.of("https://www.linkedin.com/search/results/people/?keywords=" + encoded(name));
      case "x" -> Optional.of("https://x.com/search?f=user&q=" + encoded(name));
      case "bluesky" -> Optional.of("https://bsky.app/search?q=" + encoded(name));
      default -> Optional.empty();
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Optional<String> made(String before, Pattern form, String value) {
    return form.matcher(value).matches()
        ? Optional.of(before + encoded(value).replace("%3A", ":"))
        : Optional.empty();
  }
}
