package dev.suunta.application.imports.driven;

import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the owner and somebody did, such as a message. It holds nobody's words.
 *
 * @param kind what it was
 * @param direction from whom to whom
 * @param keys what the export tells of the other's account, the surest first; often nothing
 * @param name what it calls the other; empty too where the account is gone
 * @param at when, cut to milliseconds
 */
public record ExportedEvidence(
    EvidenceKind kind,
    Direction direction,
    List<AccountKey> keys,
    Optional<String> name,
    Instant at) {
  public ExportedEvidence {
    keys = List.copyOf(keys);
  }

  /** Whether the export does not tell with whom it was, because the account is gone. */
  public boolean isWithNobody() {
    return keys.isEmpty() && name.isEmpty();
  }
}
