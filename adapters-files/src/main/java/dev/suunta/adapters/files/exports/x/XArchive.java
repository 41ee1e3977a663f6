package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.JsonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where things stand in an X archive, in its layouts of 2018 to today. */
final class XArchive {
  private static final Pattern ASSIGNED =
      Pattern.compile("^\\s*window\\.YTD\\.([A-Za-z0-9_]+)\\.part\\d+\\s*=");
  private static final Pattern MANIFEST = Pattern.compile("^\\s*window\\.__THAR_CONFIG\\s*=");
  private static final Pattern TWEETS = Pattern.compile("tweets?\\b.*\\.js");
  private static final Pattern CIRCLE = Pattern.compile("twitter-circle-tweet\\b.*\\.js");
  private static final Pattern NOTES = Pattern.compile("note-tweets?\\b.*\\.js");

  /** Parts that are needed, if not even their beginning can be read. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "(tweets?|twitter-circle-tweets?|note-tweets?|account|manifest)"
              + "(-part\\d+)?( ?\\(\\d+\\))?\\.js");

  /** A list without items weighs no more than its assignment. */
  private static final int EMPTY_LIST = 64;

  private final ExportTree tree;

  XArchive(ExportTree tree) {
    this.tree = tree;
  }

  /** Whether anything in it is assigned as X assigns. */
  boolean isOne() {
    return tree.has(
        entry ->
            entry.name().endsWith(".js") && (isManifest(entry) || assigned(entry).isPresent()));
  }

  /** The parts that hold tweets which anybody can see. */
  List<ExportEntry> tweets() {
    var listed = listedNames();
    return tree.select(
        entry ->
            entry.name().endsWith(".js")
                && (TWEETS.matcher(entry.name()).matches() || isListed(entry, listed))
                && assigned(entry).filter(name -> name.matches("tweets?")).isPresent());
  }

  /** The parts that hold tweets for a circle of readers. */
  List<ExportEntry> circle() {
    return named(CIRCLE, "twitter_circle_tweets?");
  }

  /** The parts that hold the whole text of long tweets. */
  List<ExportEntry> notes() {
    return named(NOTES, "note_tweets?");
  }

  /** The parts that are needed but show nothing of what they hold. */
  List<ExportEntry> unreadable() {
    var listed = listedNames();
    return tree.select(
        entry ->
            (NEEDED.matcher(entry.name()).matches() || isListed(entry, listed))
                && tree.isUnreadable(entry));
  }

  private List<ExportEntry> named(Pattern name, String variable) {
    return tree.select(
        entry ->
            name.matcher(entry.name()).matches()
                && assigned(entry).filter(found -> found.matches(variable)).isPresent());
  }

  /** A part that the manifest lists. */
  record Listed(String file, String path) {
    String name() {
      return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
  }

  /** The parts with tweets that the manifest lists. */
  List<Listed> listed() {
    var listed = new ArrayList<Listed>();
    for (var manifest : manifests()) {
      var types = tree.firstObject(manifest).orElse(JsonRecord.EMPTY).object("dataTypes");
      for (var type : List.of("tweets", "tweet", "twitterCircleTweet")) {
        for (var file : types.object(type).objects("files")) {
          file.text("fileName").ifPresent(path -> listed.add(new Listed(manifest.file(), path)));
        }
      }
    }
    return listed;
  }

  private Set<String> listedNames() {
    return listed().stream().map(Listed::name).collect(Collectors.toSet());
  }

  /** Those of them that are not there. */
  List<Listed> missing() {
    var there = tree.entries().stream().map(ExportEntry::bareName).collect(Collectors.toSet());
    return listed().stream().filter(listed -> !there.contains(listed.name())).distinct().toList();
  }

  private static boolean isListed(ExportEntry entry, Set<String> listed) {
    return listed.contains(entry.bareName());
  }

  private List<ExportEntry> manifests() {
    return tree.select(entry -> entry.name().matches("manifest\\b.*\\.js") && isManifest(entry));
  }

  private boolean isManifest(ExportEntry entry) {
    return entry.name().startsWith("manifest") && MANIFEST.matcher(tree.head(entry, 200)).find();
  }

  private Optional<String> assigned(ExportEntry entry) {
    var assigned = ASSIGNED.matcher(tree.head(entry, 200));
    return assigned.find() ? Optional.of(assigned.group(1)) : Optional.empty();
  }

  /** Whose it is, by its account file or else by its manifest. */
  XAccount account() {
    for (var entry : named(Pattern.compile("account\\b.*\\.js"), "account")) {
      var account = tree.firstObject(entry).orElse(JsonRecord.EMPTY).object("account");
      if (account.has("accountId")) {
        return new XAccount(
            account.text("accountId"),
            account.text("username"),
            account.text("accountDisplayName"));
      }
    }
    for (var entry : manifests()) {
      var user = tree.firstObject(entry).orElse(JsonRecord.EMPTY).object("userInfo");
      if (user.has("accountId")) {
        return new XAccount(
            user.text("accountId"), user.text("userName"), user.text("displayName"));
      }
    }
    return new XAccount(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether it has such a list and there is something in it. */
  boolean holds(String names) {
    var pattern = Pattern.compile("(" + names + ")(-part\\d+)?( ?\\(\\d+\\))?\\.js");
    return tree.has(entry -> pattern.matcher(entry.name()).matches() && entry.size() > EMPTY_LIST);
  }
}
