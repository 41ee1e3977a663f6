package dev.suunta.domain.post.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Web addresses that a reader could be led astray by: of another kind than http and https, with a
 * name or password in front of the host, which makes one site look like another, or so misshapen
 * that two programs would read two hosts in them.
 *
 * <p>A scheme without {@code //} counts only where programs are known to act on it; mail and phone
 * addresses are no web addresses.
 */
public final class Addresses {
  private static final Set<String> SAFE = Set.of("http", "https");
  private static final Set<String> ACTED_ON =
      Set.of("javascript", "data", "vbscript", "file", "blob");

  private static final int LONGEST_SCHEME = 20;
  private static final int MOST_SHOWN = 200;

  /** What ends an address that stands in a sentence without a space behind it. */
  private static final String ENDS_HOST = "/?#<>\"“”„«»「」『』（）、。，；！？";

  private Addresses() {}

  /** Whether this is one http or https address without a name or password. */
  public static boolean isSafe(String link) {
    var plain = withoutInvisible(link);
    var colon = plain.indexOf(':');
    if (colon < 0) {
      return true;
    }
    var scheme = plain.substring(0, colon).toLowerCase(Locale.ROOT);
    if (SAFE.contains(scheme)) {
      return isSafeHttp(plain, new Hosts(plain), colon + 1);
    }
    return !plain.startsWith("//", colon + 1) && !ACTED_ON.contains(scheme);
  }

  /** The unsafe addresses of a text, in its order. */
  public static List<String> unsafeIn(String text) {
    var unsafe = new ArrayList<String>();
    var hosts = new Hosts(text);
    var position = 0;
    while ((position = text.indexOf(':', position)) >= 0) {
      var start = schemeStart(text, position);
      if (start < position && isUnsafe(text, hosts, start, position)) {
        var end = endOfAddress(text, position);
        unsafe.add(shown(text.substring(start, end)));
        position = end;
      } else {
        position++;
      }
    }
    return unsafe;
  }

  /** Looks no further than it must: a text may be one long word full of colons. */
  private static boolean isUnsafe(String text, Hosts hosts, int start, int colon) {
    var scheme = text.substring(start, colon).toLowerCase(Locale.ROOT);
    if (SAFE.contains(scheme)) {
      return !isSafeHttp(text, hosts, colon + 1);
    }
    if (text.startsWith("//", colon + 1)
        && colon + 3 < text.length()
        && Character.isLetterOrDigit(text.codePointAt(colon + 3))) {
      return true;
    }
    return ACTED_ON.contains(scheme) && isActedOn(scheme, text, colon + 1);
  }

  /** "JavaScript:n" is Finnish and "data:" opens a list; neither does anything. */
  private static boolean isActedOn(String scheme, String text, int from) {
    var end = from;
    var letters = true;
    while (end < text.length() && end - from < MOST_SHOWN && isInside(text, end)) {
      letters &= Character.isLetter(text.charAt(end)) || ".!,;)".indexOf(text.charAt(end)) >= 0;
      end++;
    }
    var rest = text.substring(from, end);
    return switch (scheme) {
      case "data" -> rest.indexOf(',') > 0 && (rest.indexOf('/') >= 0 || rest.indexOf(';') >= 0);
      case "file" -> rest.startsWith("/");
      case "blob" -> rest.regionMatches(true, 0, "http", 0, 4);
      default -> !letters;
    };
  }

  /** What follows the colon of http or https: two slashes, then a host without a name before it. */
  private static boolean isSafeHttp(String text, Hosts hosts, int from) {
    if (!text.startsWith("//", from)) {
      // "HTTP:n" is a word; "https:\\host" and "http:/host" are read differently by each program.
      return !(from < text.length() && "/\\".indexOf(text.charAt(from)) >= 0)
          && !hosts.hasUserInfo(from);
    }
    return !hosts.hasUserInfo(from + 2);
  }

  /** Where hosts end; asked from left to right, each place of a text is looked at once. */
  private static final class Hosts {
    private final String text;
    private int from;
    private int end = -1;

    Hosts(String text) {
      this.text = text;
    }

    /** Whether a name, or what some programs take for the end of one, stands before the host. */
    boolean hasUserInfo(int authority) {
      if (authority < from || authority > end) {
        from = authority;
        end = authority;
        while (end < text.length() && isInside(text, end) && !endsHost(text.charAt(end))) {
          end++;
        }
      }
      return end < text.length() && "@\\".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean endsHost(char character) {
      return "@\\".indexOf(character) >= 0 || ENDS_HOST.indexOf(character) >= 0;
    }
  }

  private static int schemeStart(String text, int colon) {
    var start = colon;
    while (start > 0
        && colon - start < LONGEST_SCHEME
        && isSchemeCharacter(text.charAt(start - 1))) {
      start--;
    }
    while (start < colon && !isLetter(text.charAt(start))) {
      start++;
    }
    // A word that touches the address is none of it: "seehttps://example.org".
    for (var safe : List.of("https", "http")) {
      var from = colon - safe.length();
      if (from >= start && text.regionMatches(true, from, safe, 0, safe.length())) {
        return from;
      }
    }
    return start;
  }

  private static int endOfAddress(String text, int from) {
    var end = from;
    while (end < text.length() && isInside(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isInside(String text, int index) {
    return !Character.isWhitespace(text.charAt(index));
  }

  private static String shown(String link) {
    return link.codePointCount(0, link.length()) <= MOST_SHOWN
        ? link
        : link.substring(0, link.offsetByCodePoints(0, MOST_SHOWN));
  }

  /** Browsers skip blanks and controls in an address, and people do not see them. */
  private static String withoutInvisible(String link) {
    var plain = new StringBuilder(link.length());
    link.codePoints()
        .filter(point -> point > ' ' && Character.getType(point) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString();
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
