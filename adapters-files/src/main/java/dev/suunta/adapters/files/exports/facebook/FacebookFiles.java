package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.application.imports.driven.RecognisedExport.Unread;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where things stand in a Facebook export. The folders around them were renamed in 2020, 2023 and
 * 2024; their own names stayed.
 */
final class FacebookFiles {
  private static final Pattern POSTS = Pattern.compile("your_posts.*\\.json");

  /** Groups and pages have files of the same names, with what others wrote there too. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(.*/)?(groups|pages|profiles|events)/.+");

  private static final Pattern THREADS =
      Pattern.compile("(.*/)?messages/(.+/)?message(_\\d+)?( ?\\(\\d+\\))?\\.json");

  /** Folders that Facebook alone has; Instagram's messages stand in folders of other names. */
  private static final Pattern ONLY_HERE =
      Pattern.compile("(.*/)?(your_facebook_activity|your_activity_across_facebook)/.+");

  private static final Map<Unread, Pattern> NOT_READ =
      Map.of(
          Unread.REACTIONS,
          Pattern.compile("(.*/)?(likes_and_reactions.*|posts_and_comments.*)\\.json"),
          Unread.COMMENTS,
          Pattern.compile(
              "(.*/)?comments_and_reactions/comments.*\\.json|(.*/)?comments/comments.*\\.json"));

  /** Pages that a human reads, where data should stand; the start page is there in any case. */
  private static final Pattern PAGES =
      Pattern.compile("(.*/)?(your_posts[^/]*|profile_information|your_friends|friends)\\.html");

  private static final Pattern PICTURES =
      Pattern.compile(
          "(.*/)?(posts/(media|album)/.+|photos_and_videos/.+|messages/[a-z_]+/.+"
              + "|your_facebook_activity/.+|your_activity_across_facebook/.+)");

  /** Exports of Meta's other networks look alike, but for these. */
  private static final Pattern OTHER_NETWORK =
      Pattern.compile("(.*/)?(your_instagram_activity|followers_and_following|threads)/.+");

  private final ExportTree tree;
  private final FriendLists lists;

  FacebookFiles(ExportTree tree) {
    this.tree = tree;
    this.lists = new FriendLists(tree);
  }

  /** Whether it holds posts, a profile, lists of people or messages, in Facebook's form. */
  boolean isOne() {
    return tree.has(
        entry ->
            isPosts(entry)
                || isProfile(entry)
                || lists.isOne(entry)
                || (isThread(entry) && isMatch(ONLY_HERE, entry)));
  }

  /** Lists of people. */
  FriendLists lists() {
    return lists;
  }

  /** The parts of conversations, those of one beside each other. */
  List<ExportEntry> threads() {
    return tree.select(FacebookFiles::isThread);
  }

  private static boolean isThread(ExportEntry entry) {
    return entry.name().startsWith("message") && isMatch(THREADS, entry) && !isElsewhere(entry);
  }

  /** Whether it stands among what others wrote, or in another network's folder. */
  static boolean isElsewhere(ExportEntry entry) {
    return isMatch(ELSEWHERE, entry) || isMatch(OTHER_NETWORK, entry);
  }

  /** The parts that hold posts. */
  List<ExportEntry> posts() {
    return tree.select(entry -> isPosts(entry) || isUnreadable(entry));
  }

  private boolean isUnreadable(ExportEntry entry) {
    return isNamedPosts(entry) && tree.isUnreadable(entry);
  }

  /** By name and shape, in whatever folder somebody put it. */
  private boolean isPosts(ExportEntry entry) {
    return isNamedPosts(entry) && hasShape(entry);
  }

  private static boolean isNamedPosts(ExportEntry entry) {
    return POSTS.matcher(entry.name()).matches() && !isMatch(ELSEWHERE, entry);
  }

  private boolean hasShape(ExportEntry entry) {
    var first = tree.firstObject(entry);
    if (first.isPresent()) {
      return Stream.of("timestamp", "label_values", "fbid", "data", "attachments")
          .anyMatch(first.get()::has);
    }
    // No object, because the list is empty, or because its beginning is broken, to be told later.
    return tree.head(entry, 64).strip().startsWith("[");
  }

  private boolean isProfile(ExportEntry entry) {
    return entry.bareName().equals("profile_information.json") && profile(entry).names().size() > 0;
  }

  private JsonRecord profile(ExportEntry entry) {
    var root = tree.firstObject(entry).orElse(JsonRecord.EMPTY);
    return Stream.of("profile_v2", "profile", "profile_v3")
        .map(root::object)
        .filter(found -> !found.names().isEmpty())
        .findFirst()
        .orElse(JsonRecord.EMPTY);
  }

  /** What Facebook tells of its owner; empty if nothing. */
  JsonRecord profile() {
    return tree.entries().stream()
        .filter(this::isProfile)
        .findFirst()
        .map(this::profile)
        .orElse(JsonRecord.EMPTY);
  }

  /** What it holds besides what is read. */
  List<Unread> notRead() {
    return NOT_READ.entrySet().stream()
        .filter(kind -> tree.has(entry -> entry.size() > 0 && isMatch(kind.getValue(), entry)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether it is one, as web pages: Facebook's default unless one asks for JSON. */
  boolean isWebPages() {
    return !isOne() && tree.has(entry -> isMatch(PAGES, entry));
  }

  /** Whether it looks like a further part of one. */
  boolean isFurtherPart() {
    return tree.has(
            entry -> isMatch(PICTURES, entry) || isUnreadable(entry) || lists.isUnreadable(entry))
        && !tree.has(entry -> isMatch(OTHER_NETWORK, entry));
  }

  private static boolean isMatch(Pattern pattern, ExportEntry entry) {
    return pattern.matcher(entry.path().toLowerCase(Locale.ROOT)).matches();
  }
}
