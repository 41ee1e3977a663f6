package dev.suunta.domain.post.similarity;

import java.util.Locale;
import java.util.Set;

/** Tells a host name from two sentences that lack a space between them. */
final class Hosts {
  /** Those people share links to; every top-level domain of two letters counts besides. */
  private static final Set<String> LONG_TOP_LEVELS =
      Set.of(
          "agency",
          "app",
          "art",
          "blog",
          "biz",
          "cloud",
          "club",
          "com",
          "community",
          "design",
          "dev",
          "edu",
          "email",
          "events",
          "gov",
          "group",
          "info",
          "int",
          "life",
          "link",
          "live",
          "media",
          "mobi",
          "museum",
          "net",
          "news",
          "online",
          "org",
          "page",
          "shop",
          "site",
          "social",
          "space",
          "store",
          "studio",
          "team",
          "tech",
          "today",
          "video",
          "website",
          "wiki",
          "work",
          "world",
          "xyz");

  private Hosts() {}

  /** Whether the characters from {@code from} up to {@code to} are a name like example.fi. */
  static boolean isHost(String text, int from, int to) {
    var end = to;
    while (end > from && ".-_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    var labelStart = from;
    var labels = 0;
    for (var at = from; at < end; at++) {
      var character = text.charAt(at);
      if (character == '.') {
        if (at == labelStart) {
          return false;
        }
        labels++;
        labelStart = at + 1;
      } else if (character == '_' || character == '+' || character == '@') {
        return false;
      }
    }
    return labels > 0 && isTopLevel(text, labelStart, end);
  }

  private static boolean isTopLevel(String text, int from, int to) {
    var length = to - from;
    if (length < 2 || length > 9) {
      return false;
    }
    var label = text.substring(from, to).toLowerCase(Locale.ROOT);
    var letters = label.chars().allMatch(character -> character >= 'a' && character <= 'z');
    return letters && (length == 2 || LONG_TOP_LEVELS.contains(label));
  }
}
