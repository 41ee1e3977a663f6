package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.Everywhere;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.Hashes;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Counts direct messages: {@code {"dmConversation": {"messages": [{"messageCreate": …}]}}}. A
 * conversation may be longer than what is taken of a record, so that each message is one.
 */
final class DirectMessages {
  /** The list of a conversation's messages, and of who came and went. */
  static final String LIST = "messages";

  private static final String MESSAGE = "messageCreate";

  private final Reading reading;
  private final Optional<String> owner;
  private boolean toldUnknown;

  /**
   * Reads direct messages.
   *
   * @param owner the owner's number
   */
  DirectMessages(Reading reading, Optional<String> owner) {
    this.reading = reading;
    this.owner = owner;
  }

  /** The one who takes part in all conversations of two; empty if several do. */
  static Optional<String> owner(Reading reading, List<ExportEntry> ofTwo) {
    var everywhere = new Everywhere();
    for (var entry : ofTwo) {
      reading
          .survey()
          .lists(
              entry,
              LIST::equals,
              (list, record) -> {
                var both = new LinkedHashSet<String>();
                sender(record.object(MESSAGE)).ifPresent(both::add);
                recipient(record.object(MESSAGE)).ifPresent(both::add);
                if (both.size() == 2) {
                  everywhere.met(both);
                }
                return true;
              });
    }
    return everywhere.only();
  }

  private static Optional<String> sender(JsonRecord message) {
    return XAccount.id(message.text("senderId"));
  }

  private static Optional<String> recipient(JsonRecord message) {
    return XAccount.id(message.text("recipientId"));
  }

  /** Reads conversations of two. */
  void ofTwo(ExportEntry entry) {
    reading.lists(
        entry,
        LIST::equals,
        (list, record, place) -> {
          if (record.has(MESSAGE)) {
            var recipient = recipient(record.object(MESSAGE));
            // What one sends to oneself is sent to nobody.
            read(
                record.object(MESSAGE),
                place,
                EvidenceKind.MESSAGE,
                recipient.isPresent() && recipient.equals(owner) ? List.of() : List.of(recipient));
          }
        });
  }

  /** Reads conversations of groups. */
  void ofGroups(ExportEntry entry) {
    var groups = new Groups(reading, entry);
    reading.lists(
        entry,
        LIST::equals,
        new Reading.ListTaker() {
          private long group;

          @Override
          public void begin() {
            group++;
          }

          @Override
          public void take(String list, JsonRecord record, Reading.Place place) {
            if (record.has(MESSAGE)) {
              var others =
                  groups.of(group).stream()
                      .map(Optional::of)
                      .filter(id -> !id.equals(owner))
                      .toList();
              read(record.object(MESSAGE), place, EvidenceKind.GROUP_MESSAGE, others);
            }
          }
        });
  }

  private void read(
      JsonRecord message,
      Reading.Place place,
      EvidenceKind kind,
      List<Optional<String>> recipients) {
    if (owner.isEmpty()) {
      tellUnknown(place);
      return;
    }
    var written = message.text("createdAt").orElse("");
    var at = TweetDates.parse(written);
    if (at.isEmpty()) {
      reading.unreadableDate(place, written);
    } else if (reading.isPossible(place, at.get())) {
      var sender = sender(message);
      var byOwner = sender.equals(owner);
      var others = byOwner ? recipients : List.of(sender);
      var id = message.text("id").orElse(sender.orElse("") + " " + written);
      if (!others.isEmpty() && reading.ties().isNew(Hashes.of("message", id))) {
        var direction = byOwner ? Direction.BY_OWNER : Direction.TO_OWNER;
        reading
            .ties()
            .evidence(
                place,
                others.stream().map(other -> with(other, kind, direction, at.get())).toList());
      }
    }
  }

  /** Without knowing which number is the owner's, nobody can say who wrote to whom. */
  private void tellUnknown(Reading.Place place) {
    if (!toldUnknown) {
      toldUnknown = true;
      reading.malformed(place, "owner");
    }
  }

  private static ExportedEvidence with(
      Optional<String> other, EvidenceKind kind, Direction direction, Instant at) {
    return new ExportedEvidence(
        kind, direction, other.map(AccountKey::id).stream().toList(), Optional.empty(), at);
  }
}
