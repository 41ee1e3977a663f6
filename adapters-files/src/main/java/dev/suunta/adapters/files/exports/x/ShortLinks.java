package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.JsonRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands for the shortened addresses of one text. Everything is replaced in one pass: what was
 * put in is not looked through again, or a few addresses that hold each other would make gigabytes.
 */
final class ShortLinks {
  private static final String BEGINS = "http";

  private final Map<String, String> replacements = new HashMap<>();
  private final Set<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());
  private final Set<String> addresses = new LinkedHashSet<>();

  /**
   * One address and what stands for it in the text.
   *
   * @param shortened how it stands in the text, if it can be replaced there
   * @param address where it leads
   */
  record Link(Optional<String> shortened, String address) {}

  /** The usable ones of what X lists. */
  static List<Link> of(List<JsonRecord> urls, String shortName, String longName) {
    return urls.stream()
        .flatMap(
            url ->
                url
                    .text(longName)
                    .flatMap(CleanText::link)
                    .map(
                        address ->
                            new Link(url.text(shortName).filter(ShortLinks::isShortened), address))
                    .stream())
        .toList();
  }

  /** Only addresses of that form are replaced, or a hostile archive could blow a text up. */
  private static boolean isShortened(String address) {
    return address.matches("https?://\\S{8,60}");
  }

  /** Pictures stand in the text as shortened addresses that lead only back to the tweet. */
  void remove(List<JsonRecord> media) {
    for (var medium : media) {
      medium.text("url").filter(ShortLinks::isShortened).ifPresent(url -> replace(url, ""));
    }
  }

  /** Has these addresses put in; where two say the same place, the first one counts. */
  void add(List<Link> links) {
    for (var link : links) {
      addresses.add(link.address());
      link.shortened().ifPresent(shortened -> replace(shortened, link.address()));
    }
  }

  private void replace(String shortened, String by) {
    replacements.putIfAbsent(shortened, by);
    lengths.add(shortened.length());
  }

  /** Where all of them lead, each once. */
  Set<String> addresses() {
    return addresses;
  }

  /**
   * The text with everything put in. Once it is longer than is taken, it ends there: still too
   * long, so that whoever looks at its length refuses it.
   */
  String in(String text, int most) {
    var whole = new StringBuilder(text.length());
    var from = 0;
    for (var at = text.indexOf(BEGINS);
        at >= 0;
        at = text.indexOf(BEGINS, Math.max(from, at + 1))) {
      var shortened = shortenedAt(text, at);
      if (shortened.isPresent()) {
        whole.append(text, from, at).append(replacements.get(shortened.get()));
        from = at + shortened.get().length();
        if (whole.length() > most) {
          return whole.toString();
        }
      }
    }
    return whole.append(text, from, text.length()).toString();
  }

  /** The longest, because one address may begin with another. */
  private Optional<String> shortenedAt(String text, int at) {
    return lengths.stream()
        .filter(length -> at + length <= text.length())
        .map(length -> text.substring(at, at + length))
        .filter(replacements::containsKey)
        .findFirst();
  }
}
