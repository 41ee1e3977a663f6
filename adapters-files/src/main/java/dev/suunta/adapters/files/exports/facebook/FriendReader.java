package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes connections of the records of lists: {@code {"name": …, "timestamp": …}}, and nothing else.
 * Two records of one name and different times are two people.
 */
final class FriendReader {
  private static final Pattern SECONDS = Pattern.compile("-?\\d{1,15}");

  private final Reading reading;
  private final Relation relation;

  FriendReader(Reading reading, Relation relation) {
    this.reading = reading;
    this.relation = relation;
  }

  /** Passes on one record, or tells what is wrong with it. */
  void read(JsonRecord item, Reading.Place place) {
    var labels = new LabelValues(item.objects("label_values"));
    if (!item.has("name") && !item.has("timestamp") && labels.items().isEmpty()) {
      reading.malformed(place, "name");
      return;
    }
    var name = FacebookName.of(item.text("name").or(labels::name).orElse(""));
    if (name.isEmpty()) {
      reading.ties().nobody();
      return;
    }
    var written = item.text("timestamp").or(labels::date).orElse("");
    if (!SECONDS.matcher(written).matches()) {
      reading.unreadableDate(place, written);
      return;
    }
    var at = Instant.ofEpochSecond(Long.parseLong(written));
    if (reading.isPossible(place, at)) {
      reading
          .ties()
          .connection(
              place,
              new ExportedConnection(
                  relation,
                  List.of(AccountKey.named(name.get(), String.valueOf(at.getEpochSecond()))),
                  name,
                  Optional.of(LocalDate.ofInstant(at, ZoneOffset.UTC)),
                  Optional.empty(),
                  List.of()));
    }
  }
}
