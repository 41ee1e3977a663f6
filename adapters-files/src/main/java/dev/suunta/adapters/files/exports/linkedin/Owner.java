package dev.suunta.adapters.files.exports.linkedin;

import java.util.Optional;
import java.util.Set;

/**
 * The owner, among those who take part in conversations.
 *
 * @param slug their part of their profile's address, if the export tells
 * @param names what they are called
 */
record Owner(Optional<String> slug, Set<String> names) {
  Owner {
    names = Set.copyOf(names);
  }

  boolean isKnown() {
    return slug.isPresent() || !names.isEmpty();
  }

  /** Whether it is the owner: by the address if there are two to compare, else by name. */
  boolean is(Party party) {
    return slug.isPresent() && party.slug().isPresent()
        ? slug.equals(party.slug())
        : party.name().filter(names::contains).isPresent();
  }

  /** Whether names are joined, of which the owner's is one. */
  boolean isAmong(String joined) {
    return !names.contains(joined)
        && names.stream()
            .anyMatch(
                name ->
                    joined.startsWith(name + ", ")
                        || joined.endsWith(", " + name)
                        || joined.contains(", " + name + ", "));
  }
}
