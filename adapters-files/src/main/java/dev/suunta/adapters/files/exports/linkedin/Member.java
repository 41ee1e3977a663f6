package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.CsvRow;
import dev.suunta.adapters.files.exports.ExportTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose export it is. LinkedIn tells a name, and no key; the owner's address stands only where they
 * invited somebody, or were invited.
 */
final class Member {
  private final ExportTree tree;

  Member(ExportTree tree) {
    this.tree = tree;
  }

  /** The owner's name, from {@code Profile.csv}. */
  Optional<String> name() {
    return first(
        "profile",
        List.of("First Name", "Last Name"),
        row -> CleanText.name(row.field("First Name") + " " + row.field("Last Name")));
  }

  /** The owner's part of their address, from an invitation. */
  Optional<String> handle() {
    return invited("OUTGOING", "inviterProfileUrl")
        .or(() -> invited("INCOMING", "inviteeProfileUrl"));
  }

  private Optional<String> invited(String direction, String column) {
    return first(
        "invitations",
        List.of("Direction", column),
        row ->
            row.field("Direction").equalsIgnoreCase(direction)
                ? Party.slug(row.field(column))
                : Optional.empty());
  }

  /** The owner, as they are known among others. */
  Owner owner() {
    return new Owner(handle(), name().map(Set::of).orElse(Set.of()));
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
}
