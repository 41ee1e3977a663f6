package dev.suunta.adapters.files.exports.contacts;

import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.adapters.files.exports.Ties;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Passes contacts on, each once. Address books that were merged hold the same contact several
 * times, with the same id or with none.
 */
final class AddressBook {
  /** No network to post on, but a place where the owner keeps people, too. */
  static final NetworkId NETWORK = new NetworkId("address-book");

  /** Cards have no date that is read. */
  static final Instant BEGAN = Instant.EPOCH;

  private final Ties ties;
  private final Map<AccountKey, ExportedConnection> known = new HashMap<>();

  AddressBook(Ties ties) {
    this.ties = ties;
  }

  /** An address book as it is recognised: it does not tell whose it is. */
  static RecognisedExport recognised(String format) {
    return new RecognisedExport(
        format,
        NETWORK,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** Passes a contact on; one that was met already, by whichever of its keys, as repeated. */
  void add(Reading.Place place, Contact contact) {
    var connection = contact.toConnection();
    if (connection.isEmpty()) {
      ties.nobody();
      return;
    }
    var first =
        connection.get().keys().stream()
            .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
            .findFirst()
            .orElse(connection.get());
    connection.get().keys().forEach(key -> known.putIfAbsent(key, first));
    ties.connection(place, first);
  }
}
