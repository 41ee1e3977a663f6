package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.CsvRow;
import dev.suunta.adapters.files.exports.ExportTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose export it is. LinkedIn tells a name, and no key; the owner's address stands only where they
 * invited somebody.
 */
final class Member {
  private static final Pattern PROFILE =
      Pattern.compile("(?i)https?://([a-z]+\\.)?linkedin\\.com/in/([^/?#\\s]+).*");

  private final ExportTree tree;

  Member(ExportTree tree) {
    this.tree = tree;
  }

  /** The owner's name, from {@code Profile.csv}. */
  Optional<String> name() {
    return first(
        "profile",
        List.of("First Name", "Last Name"),
        row -> CleanText.line(row.field("First Name") + " " + row.field("Last Name"), 300));
  }

  /** The owner's part of their address, from an invitation that they sent. */
  Optional<String> handle() {
    return first(
        "invitations",
        List.of("Direction", "inviterProfileUrl"),
        row ->
            row.field("Direction").equalsIgnoreCase("OUTGOING")
                ? slug(row.field("inviterProfileUrl"))
                : Optional.empty());
  }

  private interface Finder {
    Optional<String> in(CsvRow row);
  }

  private Optional<String> first(String kind, List<String> columns, Finder finder) {
    var found = new ArrayList<String>();
    for (var entry : tree.select(entry -> LinkedInReader.kind(entry).equals(kind))) {
      tree.rows(
          entry,
          columns,
          row -> {
            finder.in(row).ifPresent(found::add);
            return found.isEmpty();
          });
      if (!found.isEmpty()) {
        break;
      }
    }
    return found.stream().findFirst();
  }

  /** As two people compare addresses: in lower case, with its letters and not their codes. */
  private static Optional<String> slug(String address) {
    var profile = PROFILE.matcher(address);
    if (!profile.matches()) {
      return Optional.empty();
    }
    try {
      var decoded = URLDecoder.decode(profile.group(2), StandardCharsets.UTF_8);
      return CleanText.line(decoded.toLowerCase(Locale.ROOT), 300);
    } catch (IllegalArgumentException noCode) {
      return CleanText.line(profile.group(2).toLowerCase(Locale.ROOT), 300);
    }
  }
}
