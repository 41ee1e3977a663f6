package dev.suunta.adapters.files.exports.facebook;

import com.google.auto.service.AutoService;
import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportReader;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the JSON that Facebook gives ("Export your information"), in one archive or several, in the
 * layouts of 2018 to today. Facebook describes no layout; this one is known from the structures of
 * exports that people donated to research.
 *
 * <p>Records are read twice: posts have no id, and those of the same second can be numbered only
 * when all are known (see {@link SameSecond}).
 */
@AutoService(ExportReader.class)
public final class FacebookReader implements ExportReader {
  private static final Instant BEGAN = Instant.parse("2004-02-04T00:00:00Z");
  private static final Pattern NUMBER = Pattern.compile("[?&]id=(\\d{1,30})");

  @Override
  public String format() {
    return "facebook";
  }

  @Override
  public NetworkId network() {
    return NetworkId.FACEBOOK;
  }

  @Override
  public Optional<RecognisedExport> recognise(ExportTree tree) {
    var files = new FacebookFiles(tree);
    if (!files.isOne()) {
      return Optional.empty();
    }
    var profile = files.profile();
    return Optional.of(
        new RecognisedExport(
            format(),
            network(),
            number(profile),
            line(profile.text("username")),
            line(profile.object("name").text("full_name").or(() -> profile.text("name"))),
            List.of(),
            files.notRead()));
  }

  /** Only accounts without a user name have their number in their address. */
  private static Optional<String> number(JsonRecord profile) {
    return profile
        .text("profile_uri")
        .map(NUMBER::matcher)
        .filter(found -> found.find())
        .map(found -> found.group(1));
  }

  private static Optional<String> line(Optional<String> text) {
    return text.map(Mojibake::repaired).flatMap(found -> CleanText.line(found, 300));
  }

  @Override
  public boolean isWebPages(ExportTree tree) {
    return new FacebookFiles(tree).isWebPages();
  }

  @Override
  public boolean isFurtherPart(ExportTree tree) {
    return new FacebookFiles(tree).isFurtherPart();
  }

  @Override
  public void read(ExportTree tree, OpenedExports.Reader reader) {
    var posts = new FacebookFiles(tree).posts();
    var twice = new ArrayList<ExportEntry>(posts);
    twice.addAll(posts);
    var reading = new Reading(tree, reader, BEGAN, twice);
    var sameSecond = new SameSecond(tree.limits().posts());
    posts.forEach(
        entry ->
            reading
                .survey()
                .objects(
                    entry, (item, place) -> FacebookPost.of(item).ifPresent(sameSecond::note)));
    var postReader = new FacebookPostReader(reading, sameSecond);
    posts.forEach(entry -> reading.objects(entry, postReader::read));
  }
}
