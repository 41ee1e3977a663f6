package dev.suunta.application.imports.driven;

import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's account as one list of an export tells it. An account that stands in several lists, as
 * one that the owner follows and is followed by, is told once for each.
 *
 * @param relation what the list says of it
 * @param keys what tells it from others, at least one, the surest first
 * @param name what it is called there, at most 300 characters, if the export tells
 * @param since when it began, in UTC, if the export tells
 * @param about what they do and where, such as a position and a company, at most 300 characters
 * @param anchors what belongs to the person besides the keys, such as addresses for mail
 */
public record ExportedConnection(
    Relation relation,
    List<AccountKey> keys,
    Optional<String> name,
    Optional<LocalDate> since,
    Optional<String> about,
    List<Anchor> anchors) {
  public ExportedConnection {
    keys = List.copyOf(keys);
    anchors = List.copyOf(anchors);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("nothing tells this connection from others");
    }
  }
}
