package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.CsvRow;
import dev.suunta.adapters.files.exports.Hashes;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.Relation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code Invitations.csv}: {@code From,To,Sent At,Message,Direction} and, in newer layouts,
 * {@code inviterProfileUrl,inviteeProfileUrl}. The file does not say what came of an invitation:
 * those that were accepted stand in it too.
 */
final class InvitationReader {
  /** The columns without which a row says nothing. */
  static final List<String> COLUMNS = List.of("From", "To", "Sent At", "Direction");

  private final Reading reading;

  InvitationReader(Reading reading) {
    this.reading = reading;
  }

  /** Passes on whom the owner asked, or who asked the owner; or tells what is wrong with it. */
  void readConnection(CsvRow row, Reading.Place place) {
    var direction = direction(row);
    if (direction.isEmpty()) {
      reading.malformed(place, "Direction");
      return;
    }
    var other = other(row, direction.get());
    if (other.isGone()) {
      reading.ties().nobody();
      return;
    }
    var since = since(row, place);
    var keys = ConnectionReader.keys(other, since);
    if (!keys.isEmpty()) {
      reading
          .ties()
          .connection(
              place,
              new ExportedConnection(
                  direction.get() == Direction.BY_OWNER ? Relation.ASKED : Relation.ASKED_BY,
                  keys,
                  other.name(),
                  since,
                  Optional.empty(),
                  List.of()));
    }
  }

  private Optional<LocalDate> since(CsvRow row, Reading.Place place) {
    var at = LinkedInDates.invited(row.field("Sent At"));
    if (at.isEmpty()) {
      reading.unreadableDate(place, row.field("Sent At"));
    }
    return at.filter(found -> reading.isPossible(place, found))
        .map(found -> LocalDate.ofInstant(found, ZoneOffset.UTC));
  }

  /** Passes on that an invitation was sent; what is wrong with the row is told already. */
  void readEvidence(CsvRow row, Reading.Place place) {
    var direction = direction(row);
    var at = LinkedInDates.invited(row.field("Sent At")).filter(reading::isPossible);
    if (direction.isEmpty() || at.isEmpty()) {
      return;
    }
    var other = other(row, direction.get());
    var who = other.slug().or(other::name).orElse("");
    if (reading
        .ties()
        .isNew(Hashes.of("invitation", direction.get().name(), who, at.get().toString()))) {
      reading
          .ties()
          .evidence(
              place,
              List.of(
                  new ExportedEvidence(
                      EvidenceKind.INVITATION,
                      direction.get(),
                      other.keys(),
                      other.name(),
                      at.get())));
    }
  }

  private static Optional<Direction> direction(CsvRow row) {
    var written = row.field("Direction");
    if (written.equalsIgnoreCase("OUTGOING")) {
      return Optional.of(Direction.BY_OWNER);
    }
    return written.equalsIgnoreCase("INCOMING")
        ? Optional.of(Direction.TO_OWNER)
        : Optional.empty();
  }

  private static Party other(CsvRow row, Direction direction) {
    return direction == Direction.BY_OWNER
        ? Party.of(row.field("To"), row.field("inviteeProfileUrl"))
        : Party.of(row.field("From"), row.field("inviterProfileUrl"));
  }
}
