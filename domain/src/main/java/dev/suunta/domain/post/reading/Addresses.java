package dev.suunta.domain.post.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Web addresses that a reader could be led astray by: of another kind than http and https, or with
 * a name or password in front of the host, which makes one site look like another.
 *
 * <p>A scheme without {@code //} counts only where programs are known to act on it; mail and phone
 * addresses are no web addresses.
 */
public final class Addresses {
  private static final Set<String> SAFE = Set.of("http", "https");
  private static final Set<String> ACTED_ON =
      Set.of("javascript", "data", "vbscript", "file", "blob", "about");

  private Addresses() {}

  /** Whether this is one http or https address without a name or password. */
  public static boolean isSafe(String link) {
    var colon = link.indexOf(':');
    if (colon < 0) {
      return true;
    }
    var scheme = link.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!link.startsWith("//", colon + 1)) {
      return !ACTED_ON.contains(scheme);
    }
    return SAFE.contains(scheme) && !hasUserInfo(link, colon + 3);
  }

  /** The unsafe addresses of a text, in its order. */
  public static List<String> unsafeIn(String text) {
    var unsafe = new ArrayList<String>();
    var position = 0;
    while ((position = text.indexOf(':', position)) >= 0) {
      var start = schemeStart(text, position);
      if (start < position) {
        var end = endOfAddress(text, position);
        var link = text.substring(start, end);
        if (end > position + 1 && !isSafe(link)) {
          unsafe.add(link.length() > 200 ? link.substring(0, 200) : link);
          position = end;
          continue;
        }
      }
      position++;
    }
    return unsafe;
  }

  private static int schemeStart(String text, int colon) {
    var start = colon;
    while (start > 0 && colon - start < 20 && isSchemeCharacter(text.charAt(start - 1))) {
      start--;
    }
    while (start < colon && !isLetter(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int endOfAddress(String text, int from) {
    var end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean hasUserInfo(String link, int authority) {
    for (var index = authority; index < link.length(); index++) {
      var character = link.charAt(index);
      if (character == '/' || character == '?' || character == '#') {
        return false;
      }
      if (character == '@') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSchemeCharacter(char character) {
    return isLetter(character)
        || (character >= '0' && character <= '9')
        || character == '+'
        || character == '-'
        || character == '.';
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
