package dev.suunta.adapters.files.exports.x;

import com.google.auto.service.AutoService;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportReader;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driven.RecognisedExport.Unread;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the archive that X gives ("Download an archive of your data"): JavaScript files that assign
 * JSON to {@code window.YTD.<list>.part<N>}, in {@code data/} or, before 2020, beside each other.
 *
 * <p>Its own {@code README.txt} and {@code manifest.js} describe the layout; lists are split at 100
 * MiB into {@code tweets.js}, {@code tweets-part1.js} and so on. Deleted tweets do not stand on the
 * network any more, and tweets to communities were not written for the account's readers: neither
 * is read.
 */
@AutoService(ExportReader.class)
public final class XArchiveReader implements ExportReader {
  private static final Instant BEGAN = Instant.parse("2006-01-01T00:00:00Z");

  @Override
  public String format() {
    return "x-archive";
  }

  @Override
  public NetworkId network() {
    return NetworkId.X;
  }

  @Override
  public Optional<RecognisedExport> recognise(ExportTree tree) {
    var archive = new XArchive(tree);
    if (!archive.isOne()) {
      return Optional.empty();
    }
    var account = archive.account();
    return Optional.of(
        new RecognisedExport(
            format(),
            network(),
            account.id(),
            account.handle(),
            account.name(),
            List.of(),
            notRead(archive)));
  }

  private static List<Unread> notRead(XArchive archive) {
    var notRead = new ArrayList<Unread>();
    if (archive.holds("follower|following|block|mute")) {
      notRead.add(Unread.CONNECTIONS);
    }
    if (archive.holds("direct-messages?(-group)?|direct-message-group")) {
      notRead.add(Unread.MESSAGES);
    }
    if (archive.holds("like")) {
      notRead.add(Unread.REACTIONS);
    }
    return notRead;
  }

  /**
   * Parts with pictures alone hold {@code data/tweets_media/<tweet>-<name>.jpg} and the like;
   * others may be damaged.
   */
  @Override
  public boolean isFurtherPart(ExportTree tree) {
    return tree.has(
            entry ->
                entry.path().matches("(?i)(.*/)?(tweets?|direct_messages?(_group)?)_media/[^/]+"))
        || !new XArchive(tree).unreadable().isEmpty();
  }

  @Override
  public void read(ExportTree tree, OpenedExports.Reader reader) {
    var archive = new XArchive(tree);
    var tweets = archive.tweets();
    var circle = archive.circle();
    var notes = archive.notes();
    var all = new ArrayList<ExportEntry>(notes);
    all.addAll(tweets);
    all.addAll(circle);
    var known = Set.copyOf(all);
    var reading = new Reading(tree, reader, BEGAN, all);
    archive.missing().forEach(part -> reading.missing(part.file(), part.path()));
    // Reading them tells why they cannot be read.
    archive.unreadable().stream()
        .filter(entry -> !known.contains(entry))
        .forEach(entry -> reading.objects(entry, (record, place) -> {}));
    var longTexts = new LongTexts(tree.limits());
    notes.forEach(entry -> reading.objects(entry, (record, place) -> longTexts.add(record)));
    var tweetReader = new TweetReader(reading, archive.account(), longTexts, tree.limits().text());
    tweets.forEach(
        entry ->
            reading.objects(
                entry, (record, place) -> tweetReader.read(record, place, Reach.PUBLIC)));
    circle.forEach(
        entry ->
            reading.objects(
                entry, (record, place) -> tweetReader.read(record, place, Reach.GROUP)));
  }
}
