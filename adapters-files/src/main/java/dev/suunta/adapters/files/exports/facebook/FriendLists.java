package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.domain.people.Relation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where lists of people stand in a Facebook export, in the layouts of 2018 to today. Their names
 * tell which relation they hold; that they are Facebook's shows by the member that holds the list,
 * because other networks have files of the same names.
 *
 * <p>Requests that the owner rejected stand beside those that wait for an answer: both were asked
 * by somebody, and neither led to anything.
 */
final class FriendLists {
  /** What a list is, by its name in lower case. */
  private static final Map<Relation, Pattern> NAMES = new EnumMap<>(Relation.class);

  static {
    NAMES.put(Relation.FRIEND, named("(your_)?friends"));
    NAMES.put(Relation.REMOVED, named("(removed|deleted)_friends"));
    NAMES.put(Relation.ASKED, named("sent_friend_requests|friend_requests_sent"));
    NAMES.put(
        Relation.ASKED_BY,
        named("(received|rejected)_friend_requests|friend_requests_(received|rejected)"));
    NAMES.put(Relation.FOLLOWS, named("following|who_you.{0,3}ve_followed"));
    NAMES.put(Relation.FOLLOWED_BY, named("followers|people_who_followed_you"));
  }

  private static final Pattern MEMBER =
      Pattern.compile(
          "((deleted_|removed_)?friends|(sent|received|rejected)_(friend_)?requests"
              + "|friend_requests_(sent|received|rejected)|following|followers)(_v\\d+)?");

  private static final Pattern HOLDS_LIST =
      Pattern.compile("\\ufeff?\\s*\\{\\s*\"" + MEMBER.pattern() + "\"\\s*:.*", Pattern.DOTALL);

  /** A list of records by itself, or a single record in its place. */
  private static final Pattern LIST =
      Pattern.compile(
          "\\ufeff?\\s*(\\[\\s*)?\\{\\s*\"(name|timestamp|label_values|fbid|media|title)\".*",
          Pattern.DOTALL);

  private static final int HEAD = 200;

  private final ExportTree tree;

  FriendLists(ExportTree tree) {
    this.tree = tree;
  }

  private static Pattern named(String names) {
    return Pattern.compile("(" + names + ")(_\\d+)?\\.json");
  }

  /** Whether a member of that name is such a list. */
  static boolean isMember(String name) {
    return MEMBER.matcher(name).matches();
  }

  /** Whether an entry is such a list, and surely Facebook's. */
  boolean isOne(ExportEntry entry) {
    return isNamed(entry) && holdsList(entry);
  }

  /** Whether an entry seems to be such a list by its name, and nothing in it can be read. */
  boolean isUnreadable(ExportEntry entry) {
    return isNamed(entry) && tree.isUnreadable(entry);
  }

  private static boolean isNamed(ExportEntry entry) {
    return NAMES.values().stream().anyMatch(name -> isNamed(entry, name));
  }

  private static boolean isNamed(ExportEntry entry, Pattern name) {
    return name.matcher(entry.bareName()).matches() && !FacebookFiles.isElsewhere(entry);
  }

  /** Whether an entry is an object that holds a list, and neither a list itself nor a record. */
  boolean holdsList(ExportEntry entry) {
    return HOLDS_LIST.matcher(tree.head(entry, HEAD)).matches();
  }

  private boolean isList(ExportEntry entry) {
    return LIST.matcher(tree.head(entry, HEAD)).matches();
  }

  /** The relations of which there are lists, in a stable order. */
  List<Relation> relations() {
    return List.copyOf(NAMES.keySet());
  }

  /** The entries that hold one relation. */
  List<ExportEntry> of(Relation relation) {
    var name = Objects.requireNonNull(NAMES.get(relation));
    return tree.select(
        entry ->
            isNamed(entry, name)
                && (holdsList(entry) || isList(entry) || tree.isUnreadable(entry)));
  }
}
