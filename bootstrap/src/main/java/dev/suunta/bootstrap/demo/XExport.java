package dev.suunta.bootstrap.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes an archive as X gives it: JavaScript files that assign lists, tweets in two parts that the
 * manifest lists, texts escaped as in HTML, addresses shortened, the end of a long text elsewhere.
 */
final class XExport {
  private static final String ACCOUNT = "180000000000000001";
  private static final long FIRST_ID = 1_500_000_000_000_000_000L;
  private static final long A_DAY_OF_IDS = 300_000_000_000_000L;
  private static final int SHOWN_OF_A_LONG_TEXT = 240;
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern MENTION = Pattern.compile("^@(\\w+)");
  private static final DateTimeFormatter TWEET_DATE =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final LocalDate today;
  private final List<Map<String, Object>> notes = new ArrayList<>();
  private int shortened;

  private XExport(LocalDate today) {
    this.today = today;
  }

  static Path write(Path folder, List<InventedPost> posts, LocalDate today) {
    var name = "twitter-" + today + "-" + "5a0d3c9be1f24768".repeat(4) + ".zip";
    return new XExport(today).archive(posts).write(folder.resolve(name));
  }

  private Archive archive(List<InventedPost> posts) {
    var tweets = posts.stream().map(post -> Map.of("tweet", tweet(post))).toList();
    var half = tweets.size() / 2;
    return new Archive()
        .add("Your archive.html", "<!doctype html><title>Your archive</title>\n")
        .add("data/manifest.js", "window.__THAR_CONFIG = " + Archive.json(manifest(tweets.size())))
        .add(
            "data/account.js",
            assigned(
                "account",
                0,
                List.of(
                    Map.of(
                        "account",
                        Map.of(
                            "accountId",
                            ACCOUNT,
                            "username",
                            InventedOwner.HANDLE,
                            "accountDisplayName",
                            InventedOwner.NAME,
                            "createdAt",
                            "2011-03-08T09:00:00.000Z")))))
        .add("data/tweets.js", assigned("tweets", 0, tweets.subList(0, half)))
        .add("data/tweets-part1.js", assigned("tweets", 1, tweets.subList(half, tweets.size())))
        .add("data/note-tweet.js", assigned("note_tweet", 0, notes))
        .add("data/following.js", assigned("following", 0, following()));
  }

  private static String assigned(String name, int part, Object list) {
    return "window.YTD." + name + ".part" + part + " = " + Archive.json(list);
  }

  private Map<String, Object> manifest(int tweets) {
    var half = tweets / 2;
    return Map.of(
        "userInfo",
        Map.of(
            "accountId", ACCOUNT,
            "userName", InventedOwner.HANDLE,
            "displayName", InventedOwner.NAME),
        "archiveInfo",
        Map.of("generationDate", today + "T04:00:00.000Z", "isPartialArchive", false),
        "dataTypes",
        Map.of(
            "account", files(file("account.js", "account.part0", 1)),
            "tweets",
                files(
                    file("tweets.js", "tweets.part0", half),
                    file("tweets-part1.js", "tweets.part1", tweets - half)),
            "noteTweet", files(file("note-tweet.js", "note_tweet.part0", notes.size())),
            "following", files(file("following.js", "following.part0", following().size()))));
  }

  private static Map<String, Object> files(Object... files) {
    return Map.of("files", List.of(files));
  }

  private static Map<String, String> file(String name, String variable, int count) {
    return Map.of(
        "fileName", "data/" + name,
        "globalName", "YTD." + variable,
        "count", Integer.toString(count));
  }

  private static List<Map<String, Object>> following() {
    return List.of(following("222000000000000001"), following("222000000000000002"));
  }

  private static Map<String, Object> following(String id) {
    return Map.of(
        "following",
        Map.of("accountId", id, "userLink", "https://twitter.com/intent/user?user_id=" + id));
  }

  private Map<String, Object> tweet(InventedPost post) {
    var id =
        Long.toString(FIRST_ID + A_DAY_OF_IDS * (5_000 - post.daysAgo()) + post.text().length());
    var at = post.at(today);
    var urls = new ArrayList<Map<String, Object>>();
    var written = new StringBuilder();
    var rest = 0;
    var found = ADDRESS.matcher(post.text());
    while (found.find()) {
      written.append(escaped(post.text().substring(rest, found.start())));
      written.append(shortened(found.group(), urls));
      rest = found.end();
    }
    written.append(escaped(post.text().substring(rest)));
    if (post.is("quoting")) {
      // A quoted tweet is only one more address at the end of the text.
      post.detail("url").ifPresent(url -> written.append(' ').append(shortened(url, urls)));
    }
    if (post.is("photo")) {
      written.append(" https://t.co/p").append(id.substring(9));
    }
    var text = post.is("long") ? cut(id, at, written.toString()) : written.toString();
    var tweet = new LinkedHashMap<String, Object>();
    tweet.put("id_str", id);
    tweet.put("id", id);
    tweet.put("created_at", TWEET_DATE.format(at));
    tweet.put("full_text", text);
    tweet.put("entities", entities(post, id, urls));
    tweet.put("favorite_count", Integer.toString(post.text().length() % 7));
    tweet.put("retweet_count", "0");
    tweet.put("retweeted", false);
    tweet.put("favorited", false);
    tweet.put("lang", "en");
    post.detail("to")
        .ifPresent(
            handle -> {
              tweet.put("in_reply_to_user_id_str", "222000000000000001");
              tweet.put("in_reply_to_user_id", "222000000000000001");
              tweet.put("in_reply_to_screen_name", handle);
            });
    return tweet;
  }

  private Map<String, Object> entities(
      InventedPost post, String id, List<Map<String, Object>> urls) {
    var entities = new LinkedHashMap<String, Object>();
    entities.put("urls", urls);
    entities.put("hashtags", List.of());
    entities.put("symbols", List.of());
    var mention = MENTION.matcher(post.text());
    entities.put(
        "user_mentions",
        mention.find()
            ? List.of(
                Map.of(
                    "screen_name", mention.group(1),
                    "name", mention.group(1),
                    "indices", List.of("0", Integer.toString(mention.end())),
                    "id_str", "222000000000000001",
                    "id", "222000000000000001"))
            : List.of());
    if (post.is("photo")) {
      entities.put(
          "media",
          List.of(
              Map.of(
                  "id_str",
                  id,
                  "type",
                  "photo",
                  "url",
                  "https://t.co/p" + id.substring(9),
                  "media_url_https",
                  "https://pbs.twimg.com/media/" + id + ".jpg")));
    }
    return entities;
  }

  private String shortened(String address, List<Map<String, Object>> urls) {
    var url = "https://t.co/demo%06d".formatted(shortened++);
    urls.add(
        Map.of(
            "url",
            url,
            "expanded_url",
            address,
            "display_url",
            address.replaceFirst("https?://", ""),
            "indices",
            List.of("0", "23")));
    return url;
  }

  /** Only the beginning stands in the tweet; nothing but second and beginning lead to the rest. */
  private String cut(String id, Instant at, String whole) {
    notes.add(
        Map.of(
            "noteTweet",
            Map.of(
                "noteTweetId", "9" + id.substring(1),
                "createdAt", at.toString().replace("Z", ".000Z"),
                "updatedAt", at.toString().replace("Z", ".000Z"),
                "core", Map.of("text", whole, "urls", List.of(), "mentions", List.of()))));
    var shown = whole.substring(0, whole.lastIndexOf(' ', SHOWN_OF_A_LONG_TEXT));
    return shown + "… https://t.co/n" + id.substring(9);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
