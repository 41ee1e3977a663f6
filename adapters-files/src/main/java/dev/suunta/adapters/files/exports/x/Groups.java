package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.adapters.files.exports.Survey;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who takes part in which group. A message does not say who received it; who took part stands where
 * somebody came or went, or wrote, and mostly after the messages. So the entry is read before.
 */
final class Groups {
  /** What is kept in memory, over all groups. */
  private static final int MOST = 1_000_000;

  /** X takes some 250 people in a group. */
  private static final int MOST_OF_ONE = 1_000;

  private final Map<Long, Set<String>> participants = new HashMap<>();
  private long group;
  private int kept;

  Groups(Reading reading, ExportEntry entry) {
    reading
        .survey()
        .lists(
            entry,
            DirectMessages.LIST::equals,
            new Survey.ListLook() {
              @Override
              public void begin() {
                group++;
              }

              @Override
              public boolean at(String list, JsonRecord record) {
                record.names().forEach(event -> note(record.object(event)));
                return true;
              }
            });
  }

  private void note(JsonRecord event) {
    Stream.of(
            event.text("senderId").stream(),
            event.text("initiatingUserId").stream(),
            event.texts("participantsSnapshot").stream(),
            event.texts("userIds").stream())
        .flatMap(ids -> ids)
        .flatMap(id -> XAccount.id(Optional.of(id)).stream())
        .forEach(this::add);
  }

  private void add(String id) {
    if (kept < MOST) {
      var here = participants.computeIfAbsent(group, one -> new LinkedHashSet<>());
      if (here.size() < MOST_OF_ONE && here.add(id)) {
        kept++;
      }
    }
  }

  /** The numbers of those in a group, by its place in the entry, counted from 1. */
  Set<String> of(long number) {
    return participants.getOrDefault(number, Set.of());
  }
}
