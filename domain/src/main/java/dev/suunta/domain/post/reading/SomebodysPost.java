package dev.suunta.domain.post.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a link to a single post on a social network from other links, by the forms of address that
 * the networks show in their own address bars.
 */
public final class SomebodysPost {
  private static final int MOST_LOOKED_AT = 400;

  private static final Pattern PROTOCOL = form("https?://");

  /** In front of the network's own name: a device or a language, but not TikTok's short links. */
  private static final Pattern VARIANT =
      form("(?!v[mt]\\.)(www|m|mobile|web|mbasic|music|[a-z]{2}(-[a-z]{2})?)\\.(?=[a-z]+\\.)");

  private static final List<Pattern> FORMS =
      List.of(
          form("(x|twitter)\\.com/(?<who>\\w+)/status(es)?/\\d+"),
          form("facebook\\.com/(?<who>[^/?#]+)/(posts|videos|photos)/[^/?#]+"),
          form("facebook\\.com/(permalink|story|photo)\\.php\\?.+"),
          form("facebook\\.com/(photo/?\\?|watch/?\\?|reel/|share/(?!g/)).+"),
          form("facebook\\.com/groups/[^/?#]+/(posts|permalink)/\\d+"),
          form("fb\\.watch/.+"),
          form("linkedin\\.com/feed/update/.+"),
          form("linkedin\\.com/(posts|pulse)/(?<who>[^/?#_]+)[^?#]*"),
          form("instagram\\.com/((?<who>[^/?#]+)/)?(p|reel|tv)/[^/?#]+"),
          form("threads\\.(net|com)/@?(?<who>[^/?#]+)/post/[^/?#]+"),
          form("bsky\\.app/profile/(?<who>[^/?#]+)/post/[^/?#]+"),
          form("(youtube\\.com/(watch\\?|shorts/|live/|post/)|youtu\\.be/).+"),
          form("tiktok\\.com/@(?<who>[^/?#]+)/(video|photo)/\\d+"),
          form("(v[mt]\\.tiktok\\.com|tiktok\\.com/t)/.+"),
          form("pinterest\\.[a-z.]+/pin/.+"),
          form("pin\\.it/.+"),
          form("snapchat\\.com/spotlight/.+"),
          form("reddit\\.com/r/[^/?#]+/comments/.+"),
          form("t\\.me/(?<who>[^/?#]+)/\\d+"),
          form("[^/?#]+/@(?<who>[^/?#]+)/\\d{6,}"),
          form("[^/?#]+/users/(?<who>[^/?#]+)/statuses/\\d{6,}"));

  private SomebodysPost() {}

  private static Pattern form(String path) {
    return Pattern.compile(path, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Whether the link leads to one post, and not to one of the owner's.
   *
   * @param ownHandle the owner's handle on the network, without @, if known
   */
  public static boolean isOne(String link, Optional<String> ownHandle) {
    var address = link.substring(0, Math.min(link.length(), MOST_LOOKED_AT));
    address = without(PROTOCOL, address);
    address = without(VARIANT, address);
    for (var form : FORMS) {
      var match = form.matcher(address);
      if (match.lookingAt()) {
        return ownHandle.isEmpty() || !isBy(ownHandle.get(), match, address);
      }
    }
    return false;
  }

  private static String without(Pattern beginning, String address) {
    var match = beginning.matcher(address);
    return match.lookingAt() ? address.substring(match.end()) : address;
  }

  /** In the fediverse a handle may carry its server, and so may the address of a post. */
  private static boolean isBy(String handle, Matcher match, String address) {
    if (!match.namedGroups().containsKey("who") || match.group("who") == null) {
      return false;
    }
    var who = match.group("who").toLowerCase(Locale.ROOT);
    var own = handle.toLowerCase(Locale.ROOT);
    var server = own.indexOf('@', 1);
    return who.equals(own)
        || (server > 0
            && who.equals(own.substring(0, server))
            && address.toLowerCase(Locale.ROOT).startsWith(own.substring(server + 1) + "/"));
  }
}
