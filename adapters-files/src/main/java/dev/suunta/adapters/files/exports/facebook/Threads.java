package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.Everywhere;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads conversations: objects of {@code participants} and {@code messages}, a long one in several
 * files of one folder.
 */
final class Threads {
  private static final String PARTICIPANTS = "participants";
  private static final String MESSAGES = "messages";
  private static final Set<String> LISTS = Set.of(PARTICIPANTS, MESSAGES);

  /** Of so many conversations the owner is known, whatever their name is. */
  private static final int MOST_ASKED = 50;

  private final Reading reading;
  private final Optional<String> profile;

  /**
   * Reads conversations.
   *
   * @param profile the owner's name as the profile tells it
   */
  Threads(Reading reading, Optional<String> profile) {
    this.reading = reading;
    this.profile = profile;
  }

  /** Passes on the messages of all conversations. */
  void read(List<ExportEntry> entries) {
    var messages = new MessageReader(reading, owner(entries));
    for (var entry : entries) {
      messages.begin(entry);
      reading.lists(
          entry,
          LISTS::contains,
          (list, record, place) -> {
            if (list.equals(PARTICIPANTS)) {
              messages.participants(List.of(record));
            } else {
              if (!messages.hasParticipants()) {
                messages.participants(participants(entry));
              }
              messages.read(record, place);
            }
          });
    }
  }

  /**
   * The owner's name among the participants: that of the profile, unless nobody is called so; else
   * the one who takes part everywhere.
   */
  private Optional<String> owner(List<ExportEntry> entries) {
    var everywhere = new Everywhere();
    for (var entry : entries.subList(0, Math.min(MOST_ASKED, entries.size()))) {
      var names = new HashSet<String>();
      for (var participant : participants(entry)) {
        MessageReader.name(participant).ifPresent(names::add);
      }
      if (profile.filter(names::contains).isPresent()) {
        return profile;
      }
      if (!names.isEmpty()) {
        everywhere.met(names);
      }
    }
    return everywhere.only().or(() -> profile);
  }

  /** They stand before the messages, so that little of the entry must be seen. */
  private List<JsonRecord> participants(ExportEntry entry) {
    var participants = new ArrayList<JsonRecord>();
    reading
        .survey()
        .lists(
            entry,
            LISTS::contains,
            (list, record) -> {
              if (list.equals(PARTICIPANTS)) {
                participants.add(record);
                return participants.size() < MessageReader.MOST_PARTICIPANTS;
              }
              return participants.isEmpty();
            });
    return participants;
  }
}
