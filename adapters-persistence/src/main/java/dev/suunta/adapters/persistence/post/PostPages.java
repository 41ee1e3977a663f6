package dev.suunta.adapters.persistence.post;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where pages of posts begin, and which ids begin alike. */
final class PostPages {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String LEAST = "00000000-0000-0000-0000-000000000000";
  private static final String MOST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  private PostPages() {}

  /** The post that a page begins with. */
  record Place(Instant at, UUID id) {
    static Place read(String text) {
      var middle = text.indexOf('_');
      if (middle < 0) {
        throw new IllegalArgumentException("no page begins at " + text);
      }
      return new Place(
          Instant.ofEpochMilli(Long.parseLong(text.substring(0, middle))),
          UUID.fromString(text.substring(middle + 1)));
    }

    String write() {
      return at.toEpochMilli() + "_" + id;
    }
  }

  /** Ids from one to another, both inclusive; stores compare them by their bytes. */
  record Range(UUID from, UUID to) {}

  /** The ids that begin so, if any id can. */
  static Optional<Range> beginningWith(String beginning) {
    if (beginning.length() > LEAST.length()) {
      return Optional.empty();
    }
    var wanted = beginning.toLowerCase(Locale.ROOT);
    var from = wanted + LEAST.substring(wanted.length());
    return ID.matcher(from).matches()
        ? Optional.of(
            new Range(
                UUID.fromString(from), UUID.fromString(wanted + MOST.substring(wanted.length()))))
        : Optional.empty();
  }
}
