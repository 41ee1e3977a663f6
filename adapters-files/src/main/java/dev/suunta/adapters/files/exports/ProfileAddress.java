package dev.suunta.adapters.files.exports;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whose account an address leads to, as people write it into address books: with or without {@code
 * https}, for telephones or for a country, with what a share button put behind it. Posts, groups,
 * companies and pages of the network itself are nobody's account.
 *
 * @param network the network
 * @param key the account's key there, the surest that the address tells
 */
public record ProfileAddress(NetworkId network, AccountKey key) {
  private static final NetworkId MASTODON = new NetworkId("mastodon");

  private static final int MOST = 2_000;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:[^/@\\s]*@)?([\\p{L}\\p{N}.-]+\\.\\p{L}{2,})(?::\\d{1,5})?"
              + "((?:/[^?#\\s]*)?)((?:\\?[^#\\s]*)?)(?:#.*)?");

  /** What telephones, countries and languages put before a host. */
  private static final Pattern SUBDOMAIN =
      Pattern.compile("^(www|m|mobile|touch|web|mbasic|l|[a-z]{2}(-[a-z]{2})?)\\.");

  private static final Map<String, NetworkId> HOSTS =
      networks(
          "linkedin.com linkedin twitter.com x x.com x facebook.com facebook fb.com facebook"
              + " instagram.com instagram instagr.am instagram threads.net threads threads.com"
              + " threads tiktok.com tiktok youtube.com youtube bsky.app bluesky");

  /** What address books call the networks. */
  private static final Map<String, NetworkId> SERVICES =
      networks(
          "linkedin linkedin twitter x x x facebook facebook instagram instagram threads threads"
              + " tiktok tiktok youtube youtube bluesky bluesky mastodon mastodon");

  /** Addresses there look like Mastodon's, and are not. */
  private static final Set<String> NOT_MASTODON =
      Set.of(
          ("medium.com substack.com flipboard.com lichess.org unsplash.com observablehq.com"
                  + " replit.com odysee.com hive.blog peakd.com steemit.com vimeo.com"
                  + " hackernoon.com write.as kick.com google.com likee.video youtu.be")
              .split(" "));

  private static Map<String, NetworkId> networks(String pairs) {
    var words = List.of(pairs.split(" "));
    var networks = new HashMap<String, NetworkId>();
    for (var at = 0; at < words.size(); at += 2) {
      networks.put(words.get(at), new NetworkId(words.get(at + 1)));
    }
    return Map.copyOf(networks);
  }

  /** What it is an anchor of. */
  public Anchor anchor() {
    return Anchor.account(network, key);
  }

  /** The account to which an address leads; empty if it leads to none. */
  public static Optional<ProfileAddress> of(String address) {
    var text = address.strip();
    var parts = ADDRESS.matcher(text.length() <= MOST ? text : "");
    if (!parts.matches()) {
      return Optional.empty();
    }
    var host = host(parts.group(1).toLowerCase(Locale.ROOT));
    var path =
        Pattern.compile("/")
            .splitAsStream(parts.group(2))
            .filter(part -> !part.isEmpty())
            .map(ProfileAddress::decoded)
            .toList();
    if (path.isEmpty()) {
      return Optional.empty();
    }
    return HOSTS.containsKey(host)
        ? Optional.of(HOSTS.getOrDefault(host, MASTODON))
            .flatMap(
                network ->
                    key(network, path, parts.group(3)).map(key -> new ProfileAddress(network, key)))
        : onMastodon(host, path).map(key -> new ProfileAddress(MASTODON, key));
  }

  /**
   * The account that somebody has with a service, as address books keep it beside addresses.
   *
   * @param service what the address book calls the network, such as {@code twitter}
   * @param user the account's name there, or its address
   * @return empty if the service is no network that is known, or has no such names
   */
  public static Optional<ProfileAddress> of(String service, String user) {
    if (user.strip().regionMatches(true, 0, "http", 0, 4)) {
      return of(user);
    }
    return Optional.ofNullable(SERVICES.get(Letters.small(service.strip())))
        .flatMap(
            network ->
                AccountForms.key(network, user.strip())
                    .map(key -> new ProfileAddress(network, key)));
  }

  private static String host(String host) {
    var bare = SUBDOMAIN.matcher(host).replaceFirst("");
    return HOSTS.containsKey(bare) || host.startsWith("www.") ? bare : host;
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noCode) {
      return part;
    }
  }

  private static Optional<AccountKey> key(NetworkId network, List<String> path, String query) {
    var first = path.getFirst();
    var second = path.size() > 1 ? path.get(1) : "";
    return switch (network.value()) {
      case "linkedin" ->
          first.equalsIgnoreCase("in") ? AccountForms.key(network, second) : Optional.empty();
      case "x" ->
          List.of("intent", "i").contains(first)
              ? parameter(query, "user_id")
                  .or(() -> Optional.of(path.getLast()))
                  .flatMap(AccountForms::number)
                  .or(() -> parameter(query, "screen_name").flatMap(name -> named(network, name)))
              : alone(network, path);
      case "facebook" ->
          switch (first) {
            case "profile.php" -> parameter(query, "id").flatMap(AccountForms::number);
            case "people" -> AccountForms.number(path.getLast());
            default -> alone(network, path);
          };
      case "instagram" -> first.equals("_u") ? named(network, second) : alone(network, path);
      case "youtube" ->
          first.equals("channel") || first.startsWith("@")
              ? named(network, first.equals("channel") ? second : first)
              : Optional.empty();
      case "bluesky" ->
          first.equals("profile") && path.size() == 2 ? named(network, second) : Optional.empty();
      default -> first.startsWith("@") ? alone(network, path) : Optional.empty();
    };
  }

  private static Optional<AccountKey> named(NetworkId network, String name) {
    return AccountForms.key(network, name);
  }

  /** With more than one part, a path leads to a post. */
  private static Optional<AccountKey> alone(NetworkId network, List<String> path) {
    return path.size() == 1 ? named(network, path.getFirst()) : Optional.empty();
  }

  private static Optional<String> parameter(String query, String name) {
    return Pattern.compile("[?&]")
        .splitAsStream(query)
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> decoded(pair.substring(name.length() + 1)))
        .findFirst();
  }

  /** Mastodon stands on thousands of hosts, whose addresses have one form. */
  private static Optional<AccountKey> onMastodon(String host, List<String> path) {
    var above = host.replaceFirst("^[^.]+\\.(?=.*\\.)", "");
    if (NOT_MASTODON.contains(host) || NOT_MASTODON.contains(above)) {
      return Optional.empty();
    }
    var first = path.getFirst();
    var user =
        first.startsWith("@") && path.size() == 1
            ? first.substring(1)
            : first.equals("users") && path.size() == 2 ? path.get(1) : "";
    return named(MASTODON, user.contains("@") ? user : user + "@" + host);
  }
}
