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
import java.util.stream.Stream;

/** Where things stand in an X archive, in its layouts of 2018 to today. */
final class XArchive {
  private static final Pattern ASSIGNED =
      Pattern.compile("^\\s*window\\.YTD\\.([A-Za-z0-9_]+)\\.part\\d+\\s*=");
  private static final Pattern MANIFEST = Pattern.compile("^\\s*window\\.__THAR_CONFIG\\s*=");
  private static final Pattern ACCOUNT = Pattern.compile("account\\b.*\\.js");

  /** Parts beside the lists that are needed, if not even their beginning can be read. */
  private static final Pattern NEEDED = Pattern.compile("(account|manifest)( ?\\(\\d+\\))?\\.js");

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

  /** The parts of a list. */
  List<ExportEntry> parts(XPart part) {
    var listed = listedNames(part);
    return tree.select(
        entry ->
            entry.name().endsWith(".js")
                && (part.isNamed(entry.name()) || listed.contains(entry.bareName()))
                && assigned(entry).filter(part::isAssigned).isPresent());
  }

  /** The parts of a list that show nothing of what they hold. */
  List<ExportEntry> unreadable(XPart part) {
    var listed = listedNames(part);
    return tree.select(
        entry ->
            (part.isExactly(entry.name()) || listed.contains(entry.bareName()))
                && tree.isUnreadable(entry));
  }

  /** All parts that are needed but show nothing of what they hold. */
  List<ExportEntry> unreadable() {
    return Stream.concat(
            tree
                .select(entry -> NEEDED.matcher(entry.name()).matches() && tree.isUnreadable(entry))
                .stream(),
            Stream.of(XPart.values()).flatMap(part -> unreadable(part).stream()))
        .distinct()
        .toList();
  }

  /** A part that the manifest lists. */
  record Listed(String file, String path) {
    String name() {
      return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
  }

  private List<Listed> listed(XPart part) {
    var listed = new ArrayList<Listed>();
    for (var manifest : manifests()) {
      var types = tree.firstObject(manifest).orElse(JsonRecord.EMPTY).object("dataTypes");
      for (var type : part.listed()) {
        for (var file : types.object(type).objects("files")) {
          file.text("fileName").ifPresent(path -> listed.add(new Listed(manifest.file(), path)));
        }
      }
    }
    return listed;
  }

  private Set<String> listedNames(XPart part) {
    return listed(part).stream().map(Listed::name).collect(Collectors.toSet());
  }

  /**
   * The parts of a list that are not there although the manifest lists them. A list of which
   * nothing is there is none of these, unless it holds posts: some people take their messages out
   * before they give the archive to anybody.
   */
  List<Listed> missing(XPart part) {
    var there = tree.entries().stream().map(ExportEntry::bareName).collect(Collectors.toSet());
    var listed = listed(part);
    return part.isOfPosts() || listed.stream().anyMatch(one -> there.contains(one.name()))
        ? listed.stream().filter(one -> !there.contains(one.name())).distinct().toList()
        : List.of();
  }

  /** Whether the manifest says that the archive holds a part of the account only. */
  boolean isPartial() {
    return manifests().stream()
        .map(manifest -> tree.firstObject(manifest).orElse(JsonRecord.EMPTY))
        .anyMatch(
            config ->
                config
                    .object("archiveInfo")
                    .text("isPartialArchive")
                    .filter("true"::equals)
                    .isPresent());
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

  private List<ExportEntry> accounts() {
    return tree.select(
        entry ->
            ACCOUNT.matcher(entry.name()).matches()
                && assigned(entry).filter("account"::equals).isPresent());
  }

  /** Whose it is, by its account file or else by its manifest. */
  XAccount account() {
    for (var entry : accounts()) {
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
