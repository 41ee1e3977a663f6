package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.Parts;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.people.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one archive, list by list. */
final class XReading {
  private static final Map<XPart, Relation> LISTS = new EnumMap<>(XPart.class);

  static {
    LISTS.put(XPart.FOLLOWING, Relation.FOLLOWS);
    LISTS.put(XPart.FOLLOWERS, Relation.FOLLOWED_BY);
    LISTS.put(XPart.BLOCKED, Relation.BLOCKED);
    LISTS.put(XPart.MUTED, Relation.MUTED);
  }

  private final ExportTree tree;
  private final XArchive archive;
  private final Map<XPart, List<ExportEntry>> parts = new EnumMap<>(XPart.class);
  private final Reading reading;

  XReading(ExportTree tree, OpenedExports.Reader reader, Instant began) {
    this.tree = tree;
    archive = new XArchive(tree);
    var all = new ArrayList<ExportEntry>();
    for (var part : XPart.values()) {
      parts.put(part, archive.parts(part));
      all.addAll(parts(part));
    }
    all.addAll(parts(XPart.GROUP_MESSAGES));
    reading = new Reading(tree, reader, began, all);
  }

  private List<ExportEntry> parts(XPart part) {
    return parts.getOrDefault(part, List.of());
  }

  void read() {
    tellWhatIsNotThere();
    LISTS.forEach(this::readList);
    readMessages();
    readTweets();
  }

  private void tellWhatIsNotThere() {
    for (var part : XPart.values()) {
      archive.missing(part).forEach(missing -> reading.missing(missing.file(), missing.path()));
    }
    // Reading them tells why they cannot be read.
    var known = new ArrayList<ExportEntry>();
    parts.values().forEach(known::addAll);
    var readable = Set.copyOf(known);
    archive.unreadable().stream()
        .filter(entry -> !readable.contains(entry))
        .forEach(entry -> reading.objects(entry, (record, place) -> {}));
  }

  private void readList(XPart part, Relation relation) {
    var entries = parts(part);
    var followReader = new FollowReader(reading, relation);
    var whole =
        !entries.isEmpty()
            && Parts.areOfOneExport(entries)
            && archive.missing(part).isEmpty()
            && archive.unreadable(part).isEmpty()
            && !archive.isPartial();
    for (var entry : entries) {
      whole &= reading.objects(entry, followReader::read);
    }
    if (whole) {
      reading.ties().whole(relation);
    }
  }

  private void readMessages() {
    var ofTwo = parts(XPart.MESSAGES);
    var owner = archive.account().id().or(() -> DirectMessages.owner(reading, ofTwo));
    var messages = new DirectMessages(reading, owner);
    ofTwo.forEach(messages::ofTwo);
    parts(XPart.GROUP_MESSAGES).forEach(messages::ofGroups);
  }

  private void readTweets() {
    var longTexts = new LongTexts(tree.limits());
    parts(XPart.NOTES)
        .forEach(entry -> reading.objects(entry, (record, place) -> longTexts.add(record)));
    var tweets = new TweetReader(reading, archive.account(), longTexts, tree.limits().text());
    parts(XPart.TWEETS)
        .forEach(
            entry ->
                reading.objects(
                    entry, (record, place) -> tweets.read(record, place, Reach.PUBLIC)));
    parts(XPart.CIRCLE)
        .forEach(
            entry ->
                reading.objects(entry, (record, place) -> tweets.read(record, place, Reach.GROUP)));
  }
}
