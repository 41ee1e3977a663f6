package dev.suunta.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The links in a text, found as the networks find them when they count: a link costs the same
 * however long it is, so where it begins and ends decides what a post costs.
 *
 * <p>The rules are those of twitter-text 3. They are scanned for by hand, in time linear in the
 * length of the text, because a hostile one can keep a regular expression that backtracks busy.
 */
public final class Links {

  private static final int MAX_LINK_LENGTH = 4096;
  private static final int MAX_TCO_SLUG_LENGTH = 40;

  private static final String PUNYCODE_PREFIX = "xn--";

  /** The full stops of East Asian scripts part labels in a name server's eyes. */
  private static final Pattern LABEL_SEPARATOR = Pattern.compile("[.\u3002\uFF0E\uFF61]");

  private static final String TCO = "t.co";

  private final String text;
  private final LinkAlphabet alphabet;
  private final boolean bareHosts;
  private final List<Span> found = new ArrayList<>();
  private Optional<HostRun> lastRun = Optional.empty();

  private Links(String text, LinkAlphabet alphabet, boolean bareHosts) {
    this.text = text;
    this.alphabet = alphabet;
    this.bareHosts = bareHosts;
  }

  /**
   * The links that X finds, in order: with http or https before any host under a known top-level
   * domain, and bare hosts of Latin letters, like "suunta.dev/path".
   */
  public static List<Span> find(String text) {
    return new Links(text, LinkAlphabet.X, true).scan();
  }

  /**
   * The links that Mastodon finds, in order: only those with a protocol, with paths in any script.
   * Of its protocols only http and https; it also knows some, like gemini, that hardly occur.
   */
  public static List<Span> findOnMastodon(String text) {
    return new Links(text, LinkAlphabet.MASTODON, false).scan();
  }

  private List<Span> scan() {
    if (text.indexOf('.') < 0) {
      return List.of();
    }
    int at = 0;
    while (at < text.length()) {
      int end = at == 0 || LinkCharacters.mayPrecedeLink(text.charAt(at - 1)) ? match(at) : at;
      // The character behind a link may stand before the next one, but not be its first.
      at = Math.max(at, end) + 1;
    }
    return List.copyOf(found);
  }

  /**
   * Adds what begins at {@code at}, and answers where the search goes on: there, if nothing did.
   */
  private int match(int at) {
    int host = at + protocolLength(at);
    if (host > at) {
      int hostEnd = hostEnd(host);
      if (hostEnd > host) {
        return matchWithProtocol(at, host, hostEnd);
      }
    }
    int hostEnd = hostEnd(at);
    return hostEnd > at ? matchBareHost(at, hostEnd) : at;
  }

  private int matchWithProtocol(int start, int host, int hostEnd) {
    int end = tailEnd(hostEnd);
    if (!isAddressable(host, hostEnd, end - start)) {
      return end;
    }
    int linkEnd = isTco(host, hostEnd) ? tcoEnd(hostEnd, end) : end;
    if (linkEnd > start) {
      found.add(Span.of(text, start, linkEnd));
    }
    return end;
  }

  private int matchBareHost(int start, int hostEnd) {
    int end = tailEnd(hostEnd);
    boolean beginsEarlier = start > 0 && !LinkCharacters.mayPrecedeBareHost(text.charAt(start - 1));
    if (!bareHosts
        || beginsEarlier
        || !isAddressable(start, hostEnd, "https://".length() + end - start)) {
      return end;
    }
    var run = runAt(start);
    int last = found.size() - 1;
    for (var bare = run.bareHost(start, hostEnd);
        bare.end() > bare.start();
        bare = run.bareHost(bare.end(), hostEnd)) {
      found.add(Span.of(text, bare.start(), bare.end()));
    }
    boolean hasTail = end > hostEnd;
    if (hasTail && found.size() - 1 > last) {
      var host = found.removeLast();
      found.add(Span.of(text, host.start(), end));
    }
    return end;
  }

  private int tailEnd(int hostEnd) {
    int end = portEnd(hostEnd);
    if (isAt(end, '/')) {
      end = alphabet.pathEnd(text, end);
    }
    return isAt(end, '?') ? alphabet.queryEnd(text, end) : end;
  }

  private int portEnd(int hostEnd) {
    if (!isAt(hostEnd, ':')) {
      return hostEnd;
    }
    int end = hostEnd + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end == hostEnd + 1 ? hostEnd : end;
  }

  private boolean isTco(int host, int hostEnd) {
    return hostEnd - host == TCO.length() && text.regionMatches(true, host, TCO, 0, TCO.length());
  }

  /**
   * X's own short links end with their slug, whatever follows; -1 if the slug is too long for one.
   */
  private int tcoEnd(int hostEnd, int end) {
    if (!isAt(hostEnd, '/')) {
      return end;
    }
    int slug = hostEnd + 1;
    int slugEnd = slug;
    while (slugEnd < end && LinkCharacters.isAsciiAlphanumeric(text.charAt(slugEnd))) {
      slugEnd++;
    }
    if (slugEnd == slug) {
      return end;
    }
    if (slugEnd - slug > MAX_TCO_SLUG_LENGTH) {
      return -1;
    }
    return isAt(slugEnd, '?') ? alphabet.queryEnd(text, slugEnd) : slugEnd;
  }

  /** Whether a name server, which knows only short ASCII labels, could find the host. */
  private boolean isAddressable(int host, int hostEnd, int linkLength) {
    if (linkLength > MAX_LINK_LENGTH || claimsToBeEncoded(host, hostEnd)) {
      return false;
    }
    var name = text.substring(host, hostEnd);
    for (var label : LABEL_SEPARATOR.split(name)) {
      if (Punycode.encodedLength(label) > Punycode.MAX_LABEL_LENGTH) {
        return false;
      }
    }
    return true;
  }

  /** A name that begins as an encoded one must be all ASCII. */
  private boolean claimsToBeEncoded(int host, int hostEnd) {
    return text.startsWith(PUNYCODE_PREFIX, host)
        && runAt(host).bareHost(host, hostEnd).equals(HostRun.BareHost.ABSENT);
  }

  private int protocolLength(int at) {
    for (var protocol : List.of("https://", "http://")) {
      if (text.regionMatches(true, at, protocol, 0, protocol.length())) {
        return protocol.length();
      }
    }
    return 0;
  }

  private int hostEnd(int at) {
    return at < text.length() && LinkCharacters.isHostLetter(text.charAt(at))
        ? runAt(at).hostEnd(at)
        : at;
  }

  private HostRun runAt(int at) {
    var known = lastRun.filter(run -> run.contains(at));
    var run = known.orElseGet(() -> new HostRun(text, at));
    lastRun = Optional.of(run);
    return run;
  }

  private boolean isAt(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
