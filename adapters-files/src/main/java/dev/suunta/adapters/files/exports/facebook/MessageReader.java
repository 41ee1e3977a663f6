package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.Hashes;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.adapters.files.exports.Remembered;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts messages. Facebook tells people by their names alone, in messages as in lists. Of what
 * they say nothing is looked at.
 *
 * <p>Since messages are encrypted, those before stand in a second folder once more: a message is
 * the same if sender, millisecond and conversation agree.
 */
final class MessageReader {
  /** What only says that somebody came or went. */
  private static final Set<String> NO_MESSAGES = Set.of("Subscribe", "Unsubscribe");

  private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{1,18}");

  /** A group has 250 people; more who hear of something are an audience. */
  private static final int MOST_OTHERS = 250;

  /** What is kept in memory of those who take part in one conversation. */
  static final int MOST_PARTICIPANTS = 10_000;

  private final Reading reading;
  private final Optional<String> owner;
  private final Remembered<Optional<String>> names = new Remembered<>();
  private final List<Optional<String>> participants = new ArrayList<>();
  private boolean hasParticipants;
  private Optional<List<Optional<String>>> others = Optional.empty();
  private String folder = "";
  private boolean toldUnknown;

  MessageReader(Reading reading, Optional<String> owner) {
    this.reading = reading;
    this.owner = owner;
  }

  /** Begins with another part of a conversation. */
  void begin(ExportEntry entry) {
    var path = entry.path().substring(0, Math.max(0, entry.path().lastIndexOf('/')));
    folder = path.substring(path.lastIndexOf('/') + 1);
    participants.clear();
    others = Optional.empty();
    hasParticipants = false;
  }

  /** Whether it is known who takes part, be it nobody. */
  boolean hasParticipants() {
    return hasParticipants;
  }

  /** Somebody who takes part in a conversation; empty if they are gone. */
  static Optional<String> name(JsonRecord participant) {
    return FacebookName.of(participant.text("name").orElse(""));
  }

  /** Takes note of some who take part. */
  void participants(List<JsonRecord> more) {
    hasParticipants = true;
    others = Optional.empty();
    more.stream()
        .limit(MOST_PARTICIPANTS - participants.size())
        .forEach(participant -> participants.add(name(participant)));
  }

  /** Those who take part besides the owner. */
  private List<Optional<String>> others() {
    if (others.isEmpty()) {
      var found = new ArrayList<>(participants);
      // Once only: somebody else may be called like the owner.
      found.remove(owner);
      others = Optional.of(List.copyOf(found.subList(0, Math.min(MOST_OTHERS, found.size()))));
    }
    return others.get();
  }

  /** Passes on one message, or tells what is wrong with it. */
  void read(JsonRecord message, Reading.Place place) {
    if (owner.isEmpty()) {
      tellUnknown(place);
      return;
    }
    if (message.text("type").filter(NO_MESSAGES::contains).isPresent()) {
      return;
    }
    var written = message.text("timestamp_ms").orElse("");
    if (!MILLISECONDS.matcher(written).matches()) {
      reading.unreadableDate(place, written);
      return;
    }
    var at = Instant.ofEpochMilli(Long.parseLong(written));
    if (!reading.isPossible(place, at)) {
      return;
    }
    var name = message.text("sender_name").orElse("");
    var sender = names.of(name, () -> FacebookName.of(name));
    var evidence =
        sender.equals(owner) ? sent(at) : List.of(evidence(Direction.TO_OWNER, sender, at));
    if (!evidence.isEmpty()
        && reading.ties().isNew(Hashes.of(conversation(), sender.orElse(""), written))) {
      reading.ties().evidence(place, evidence);
    }
  }

  /** Without knowing which name is the owner's, nobody can say who wrote to whom. */
  private void tellUnknown(Reading.Place place) {
    if (!toldUnknown) {
      toldUnknown = true;
      reading.malformed(place, "owner");
    }
  }

  private boolean isGroup() {
    return others().size() > 1;
  }

  /** Two people have one conversation, whatever its folder is called in this layout. */
  private String conversation() {
    return isGroup() || others().isEmpty()
        ? "thread " + folder
        : others().getFirst().map(name -> "with " + name).orElse("thread " + folder);
  }

  /** One for each who takes part; none for what the owner wrote to themselves. */
  private List<ExportedEvidence> sent(Instant at) {
    return others().stream().map(other -> evidence(Direction.BY_OWNER, other, at)).toList();
  }

  private ExportedEvidence evidence(Direction direction, Optional<String> other, Instant at) {
    return new ExportedEvidence(
        isGroup() ? EvidenceKind.GROUP_MESSAGE : EvidenceKind.MESSAGE,
        direction,
        List.of(),
        other,
        at);
  }
}
