package dev.suunta.domain.post.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a link to a single post on a social network from other links, by the forms of address that
 * the networks show in their own address bars.
 */
public final class SomebodysPost {
  private static final int MOST_LOOKED_AT = 400;

  private static final List<Pattern> FORMS =
      List.of(
          form("(x|twitter)\\.com/(?<who>\\w+)/status(es)?/\\d+"),
          form("facebook\\.com/(?<who>[^/?#]+)/(posts|videos|photos)/[^/?#]+"),
          form(
              "facebook\\.com/(permalink\\.php|story\\.php|photo\\.php|photo|share|groups|reel)[/?].+"),
          form("linkedin\\.com/feed/update/.+"),
          form("linkedin\\.com/(posts|pulse)/(?<who>[^/?#_]+)[^?#]*"),
          form("instagram\\.com/((?<who>[^/?#]+)/)?(p|reel|tv)/[^/?#]+"),
          form("threads\\.(net|com)/@?(?<who>[^/?#]+)/post/[^/?#]+"),
          form("bsky\\.app/profile/(?<who>[^/?#]+)/post/[^/?#]+"),
          form("(youtube\\.com/(watch\\?|shorts/|live/)|youtu\\.be/).+"),
          form("tiktok\\.com/@(?<who>[^/?#]+)/(video|photo)/\\d+"),
          form("vm\\.tiktok\\.com/.+"),
          form("pinterest\\.[a-z.]+/pin/.+"),
          form("pin\\.it/.+"),
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
    var address =
        link.substring(0, Math.min(link.length(), MOST_LOOKED_AT))
            .replaceFirst("^(?i)https?://", "")
            .replaceFirst("^(?i)(www|m|mobile|web|mbasic|[a-z]{2})\\.(?=[a-z]+\\.)", "");
    for (var form : FORMS) {
      var match = form.matcher(address);
      if (match.lookingAt()) {
        return ownHandle.isEmpty() || !isHandle(match, ownHandle.get());
      }
    }
    return false;
  }

  private static boolean isHandle(java.util.regex.Matcher match, String handle) {
    if (!match.namedGroups().containsKey("who")) {
      return false;
    }
    var who = match.group("who");
    return who != null && who.toLowerCase(Locale.ROOT).equals(handle.toLowerCase(Locale.ROOT));
  }
}
