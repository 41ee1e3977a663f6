package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Relation;
import java.util.List;
import java.util.Optional;

/**
 * Makes connections of the records of follow lists: {@code {"following": {"accountId": …}}}. X
 * tells a number, and neither handle nor name nor date.
 */
final class FollowReader {
  private final Reading reading;
  private final Relation relation;

  FollowReader(Reading reading, Relation relation) {
    this.reading = reading;
    this.relation = relation;
  }

  /** Passes on one record, or tells what is wrong with it. */
  void read(JsonRecord item, Reading.Place place) {
    var id = XAccount.id(unwrapped(item).text("accountId"));
    if (id.isEmpty()) {
      reading.malformed(place, "accountId");
      return;
    }
    reading
        .ties()
        .connection(
            place,
            new ExportedConnection(
                relation,
                List.of(AccountKey.id(id.get())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
  }

  /** The envelope is called by what the list is: following, follower, blocking, muting. */
  private static JsonRecord unwrapped(JsonRecord item) {
    return item.names().size() == 1 ? item.object(item.names().iterator().next()) : item;
  }
}
