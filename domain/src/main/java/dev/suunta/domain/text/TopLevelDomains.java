package dev.suunta.domain.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The ends of host names that make a link of something nobody wrote "https://" before. */
final class TopLevelDomains {

  private static final String RESOURCE = "top-level-domains.txt";
  private static final String PUNYCODE_PREFIX = "xn--";
  private static final Set<String> KNOWN = read();
  private static final int LONGEST = KNOWN.stream().mapToInt(String::length).max().orElse(0);

  private TopLevelDomains() {}

  /**
   * Where the longest top-level domain that begins at {@code start} ends, or -1.
   *
   * <p>It may be followed by a letter of another script, because Chinese or Japanese goes on
   * without a space after a link, but not by what would make it a longer Latin word or an e-mail
   * address.
   */
  static int end(String text, int start, int limit) {
    int longest = Math.min(limit, start + LONGEST);
    for (int end = longest; end > start; end--) {
      if (mayEndAt(text, end)
          && KNOWN.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        return end;
      }
    }
    return punycodeEnd(text, start, limit);
  }

  private static int punycodeEnd(String text, int start, int limit) {
    if (!text.regionMatches(true, start, PUNYCODE_PREFIX, 0, PUNYCODE_PREFIX.length())) {
      return -1;
    }
    int first = start + PUNYCODE_PREFIX.length();
    int end = first;
    while (end < limit
        && (LinkCharacters.isAsciiAlphanumeric(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end == first ? -1 : end;
  }

  private static boolean mayEndAt(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    return !LinkCharacters.isAsciiAlphanumeric(next) && next != '@' && next != '+' && next != '-';
  }

  private static Set<String> read() {
    var stream =
        Objects.requireNonNull(TopLevelDomains.class.getResourceAsStream(RESOURCE), RESOURCE);
    var domains = new HashSet<String>();
    try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(domains::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(domains);
  }
}
