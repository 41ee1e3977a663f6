package dev.suunta.adapters.files.exports.x;

import com.google.auto.service.AutoService;
import dev.suunta.adapters.files.exports.ExportReader;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driven.RecognisedExport.Unread;
import dev.suunta.domain.network.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the archive that X gives ("Download an archive of your data"): JavaScript files that assign
 * JSON to {@code window.YTD.<list>.part<N>}, in {@code data/} or, before 2020, beside each other.
 *
 * <p>Its own {@code README.txt} and {@code manifest.js} describe the layout; lists are split at 100
 * MiB into {@code tweets.js}, {@code tweets-part1.js} and so on. Deleted tweets do not stand on the
 * network any more, and tweets to communities were not written for the account's readers: neither
 * is read. Likes name no author, and are not read either.
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
    return archive.holds("like") ? List.of(Unread.REACTIONS) : List.of();
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
    new XReading(tree, reader, BEGAN).read();
  }
}
