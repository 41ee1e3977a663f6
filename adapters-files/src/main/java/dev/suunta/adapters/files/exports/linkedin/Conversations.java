package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.Everywhere;
import dev.suunta.adapters.files.exports.Hashes;
import dev.suunta.adapters.files.exports.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of conversations before their messages are passed on. In layouts before the middle
 * of 2023 only senders have an address; recipients have a name, and are known by the address under
 * which they wrote in the same conversation.
 */
final class Conversations {
  /** What is kept in memory; of further conversations only names are known. */
  private static final int MOST = 200_000;

  /** Whoever writes in a conversation of more is known by name only. */
  private static final int MOST_SENDERS = 50;

  private final Owner told;
  private final Hashes names;
  private final Set<String> ownersNames;
  private final Everywhere everywhere = new Everywhere();
  private final Map<Long, List<Party>> senders = new HashMap<>();
  private final Remembered<List<Party>> split = new Remembered<>();

  /**
   * Begins with what else the export tells.
   *
   * @param told whose export it is
   * @param names people whose names are known
   */
  Conversations(Owner told, Hashes names) {
    this.told = told;
    this.names = names;
    this.ownersNames = new HashSet<>(told.names());
    told.names().forEach(name -> names.add(Hashes.of(name)));
  }

  /** Takes note of a message. */
  void note(Message message) {
    var sender = message.sender();
    sender.name().ifPresent(name -> names.add(Hashes.of(name)));
    if (told.isKnown() && told.is(sender)) {
      sender.name().filter(name -> ownersNames.size() < MOST_SENDERS).ifPresent(ownersNames::add);
    } else {
      noteSender(message.conversation(), sender);
    }
    var possible = told.isKnown() ? List.<String>of() : Recipients.possible(message.to());
    if (!possible.isEmpty()) {
      var met = new HashSet<String>();
      possible.forEach(name -> Party.of(name, "").name().ifPresent(met::add));
      sender.name().ifPresent(met::add);
      everywhere.met(met);
    }
  }

  private void noteSender(long conversation, Party sender) {
    if (sender.slug().isEmpty() || (senders.size() >= MOST && !senders.containsKey(conversation))) {
      return;
    }
    var known = senders.computeIfAbsent(conversation, id -> new ArrayList<>(1));
    if (!known.contains(sender) && known.size() < MOST_SENDERS) {
      known.add(sender);
    }
  }

  /** The owner: as the export tells, else whoever takes part in every conversation. */
  Owner owner() {
    return told.isKnown()
        ? new Owner(told.slug(), ownersNames)
        : new Owner(Optional.empty(), everywhere.only().map(Set::of).orElse(Set.of()));
  }

  /** Those whose names are joined in a message, with their addresses where they are known. */
  List<Party> recipients(Message message) {
    return split.of(
        message.conversation() + message.to(),
        () -> recipients(message.to(), senders.getOrDefault(message.conversation(), List.of())));
  }

  private List<Party> recipients(String to, List<Party> known) {
    return Recipients.split(to, this::isKnown).stream()
        .filter(name -> !name.isBlank())
        .map(name -> Party.of(name, ""))
        .map(recipient -> sender(known, recipient).orElse(recipient))
        .toList();
  }

  private boolean isKnown(String name) {
    return CleanText.name(name).filter(clean -> names.contains(Hashes.of(clean))).isPresent();
  }

  /** The only one of that name who wrote in the conversation. */
  private static Optional<Party> sender(List<Party> known, Party recipient) {
    var same =
        known.stream()
            .filter(party -> party.name().isPresent() && party.name().equals(recipient.name()))
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }
}
