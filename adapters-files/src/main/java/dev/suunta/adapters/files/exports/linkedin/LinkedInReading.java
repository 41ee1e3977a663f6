package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.Hashes;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.domain.people.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one export, list by list. */
final class LinkedInReading {
  /** Header rows and the preambles before them stay below this. */
  private static final int HEAD = 4096;

  private static final Pattern COLUMN_URL = Pattern.compile("(?i)[,;\\t]\"?url\"?[,;\\t]");

  private final ExportTree tree;
  private final List<ExportEntry> connections;
  private final List<ExportEntry> invitations;
  private final List<ExportEntry> messages;
  private final List<ExportEntry> shares;
  private final Owner owner;
  private final Reading reading;

  LinkedInReading(ExportTree tree, OpenedExports.Reader reader, Instant began) {
    this.tree = tree;
    // Rows with an address say more: they come first, and those without one repeat them.
    connections =
        entries("connections").stream()
            .sorted(Comparator.comparing(entry -> tellsAddresses(entry) ? 0 : 1))
            .toList();
    invitations = entries("invitations");
    messages = entries("messages");
    shares = entries("shares");
    owner = new Member(tree).owner();
    var all = new ArrayList<>(connections);
    all.addAll(invitations);
    all.addAll(invitations);
    all.addAll(messages);
    all.addAll(shares);
    reading = new Reading(tree, reader, began, all);
  }

  private List<ExportEntry> entries(String kind) {
    return tree.select(entry -> LinkedInReader.kind(entry).equals(kind));
  }

  private boolean tellsAddresses(ExportEntry entry) {
    return COLUMN_URL.matcher(tree.head(entry, HEAD)).find();
  }

  void read() {
    var names = new Hashes(tree.limits().connections());
    readConnections(names);
    readInvitations();
    readMessages(names);
    var shareReader = new ShareReader(reading);
    for (var entry : shares) {
      reading.rows(entry, ShareReader.COLUMNS, Optional.of(ShareReader.BEGINS), shareReader::read);
    }
  }

  private void readConnections(Hashes names) {
    var reader = new ConnectionReader(reading, names);
    var whole = isOne(connections);
    for (var entry : connections) {
      whole &=
          reading.rows(
              entry, ConnectionReader.COLUMNS, Optional.of(ConnectionReader.BEGINS), reader::read);
    }
    if (whole) {
      reading.ties().whole(Relation.CONNECTED);
    }
  }

  /** Of two versions of a list, nobody can say whom only the older one holds. */
  private static boolean isOne(List<ExportEntry> list) {
    return list.size() == 1;
  }

  private void readInvitations() {
    var reader = new InvitationReader(reading);
    var whole = isOne(invitations);
    for (var entry : invitations) {
      whole &=
          reading.rows(entry, InvitationReader.COLUMNS, Optional.empty(), reader::readConnection);
    }
    if (whole) {
      reading.ties().whole(Relation.ASKED);
      reading.ties().whole(Relation.ASKED_BY);
    }
    for (var entry : invitations) {
      reading
          .survey()
          .rows(entry, InvitationReader.COLUMNS, Optional.empty(), reader::readEvidence);
    }
  }

  private void readMessages(Hashes names) {
    var correspondence = new Correspondence(reading, owner, new Conversations(owner, names));
    var reader = new MessageReader(reading, correspondence);
    for (var entry : messages) {
      reading.rows(entry, MessageReader.COLUMNS, Optional.of(MessageReader.BEGINS), reader::read);
    }
    correspondence.finish();
  }
}
