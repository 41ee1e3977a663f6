package dev.suunta.adapters.files.exports.facebook;

import com.google.auto.service.AutoService;
import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportReader;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Parts;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Relation;
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
 * <p>Posts are read twice: they have no id, and those of the same second can be numbered only when
 * all are known (see {@link SameSecond}).
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
            line(Optional.of(name(profile))),
            List.of(),
            files.notRead()));
  }

  private static String name(JsonRecord profile) {
    return profile.object("name").text("full_name").or(() -> profile.text("name")).orElse("");
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
    return text.map(Mojibake::repaired).flatMap(CleanText::name);
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
    var files = new FacebookFiles(tree);
    var lists = files.lists();
    var threads = files.threads();
    var posts = files.posts();
    var all = new ArrayList<ExportEntry>();
    lists.relations().forEach(relation -> all.addAll(lists.of(relation)));
    all.addAll(threads);
    all.addAll(posts);
    all.addAll(posts);
    var reading = new Reading(tree, reader, BEGAN, all);
    lists.relations().forEach(relation -> readList(reading, lists, relation));
    new Threads(reading, FacebookName.of(name(files.profile()))).read(threads);
    readPosts(reading, posts, new SameSecond(tree.limits().posts()));
  }

  private static void readList(Reading reading, FriendLists lists, Relation relation) {
    var entries = lists.of(relation);
    var friendReader = new FriendReader(reading, relation);
    var whole = !entries.isEmpty() && Parts.areOfOneExport(entries);
    for (var entry : entries) {
      whole &=
          lists.holdsList(entry)
              ? reading.lists(
                  entry,
                  FriendLists::isMember,
                  (list, item, place) -> friendReader.read(item, place))
              : reading.objects(entry, friendReader::read);
    }
    if (whole) {
      reading.ties().whole(relation);
    }
  }

  private static void readPosts(Reading reading, List<ExportEntry> posts, SameSecond sameSecond) {
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
