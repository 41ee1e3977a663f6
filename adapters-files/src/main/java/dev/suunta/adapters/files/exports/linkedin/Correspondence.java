package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes messages on, from whom to whom. Those that do not tell addresses wait until it is known
 * who took part in their conversations, and all of them if it is not known who the owner is; many
 * enough do not wait, lest they fill the memory.
 */
final class Correspondence {
  /** In bytes or so: a hundred thousand messages of two people. */
  private static final long MOST_WAITING = 32L * 1024 * 1024;

  private final Reading reading;
  private final Conversations conversations;
  private final List<Message> waiting = new ArrayList<>();
  private long weight;
  private Owner owner;
  private boolean toldUnknown;

  /**
   * Begins without any message.
   *
   * @param owner whose export it is
   */
  Correspondence(Reading reading, Owner owner, Conversations conversations) {
    this.reading = reading;
    this.owner = owner;
    this.conversations = conversations;
  }

  /** Takes one message. */
  void take(Message message) {
    if (owner.isKnown() && message.addressed().isPresent() && waiting.isEmpty()) {
      tell(message);
      return;
    }
    conversations.note(message);
    waiting.add(message);
    weight += message.weight();
    if (weight >= MOST_WAITING) {
      finish();
    }
  }

  /** Passes on those that wait. */
  void finish() {
    owner = conversations.owner();
    waiting.forEach(this::tell);
    waiting.clear();
    weight = 0;
  }

  private void tell(Message message) {
    if (!owner.isKnown()) {
      tellUnknown(message);
      return;
    }
    var evidence = owner.is(message.sender()) ? sent(message) : List.of(received(message));
    if (!evidence.isEmpty() && reading.ties().isNew(message.identity())) {
      reading.ties().evidence(message.place(), evidence);
    }
  }

  /** Without knowing which side is the owner's, nobody can say who wrote to whom. */
  private void tellUnknown(Message message) {
    if (!toldUnknown) {
      toldUnknown = true;
      reading.malformed(message.place(), "owner");
    }
  }

  private ExportedEvidence received(Message message) {
    var inGroup =
        recipients(message).size() > 1
            || (message.addressed().isEmpty() && owner.isAmong(message.to()));
    return new ExportedEvidence(
        inGroup ? EvidenceKind.GROUP_MESSAGE : EvidenceKind.MESSAGE,
        Direction.TO_OWNER,
        message.sender().keys(),
        message.sender().name(),
        message.at());
  }

  /** One for each recipient; none for a draft, and for what the owner sent to nobody else. */
  private List<ExportedEvidence> sent(Message message) {
    if (message.hasNoFolder()) {
      return List.of();
    }
    var all = recipients(message);
    var others =
        all.isEmpty()
            ? List.of(Party.GONE)
            : all.stream().filter(party -> !owner.is(party)).toList();
    var kind = others.size() > 1 ? EvidenceKind.GROUP_MESSAGE : EvidenceKind.MESSAGE;
    return others.stream()
        .map(
            other ->
                new ExportedEvidence(
                    kind, Direction.BY_OWNER, other.keys(), other.name(), message.at()))
        .toList();
  }

  private List<Party> recipients(Message message) {
    return message.addressed().orElseGet(() -> conversations.recipients(message));
  }
}
