package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.PostKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes posts of tweets, and tells whom they were for. */
final class TweetReader {
  private static final Pattern PASSED_ON = Pattern.compile("^RT @\\w+:");
  private static final Pattern MENTION_FIRST = Pattern.compile("^@(\\w+)");
  private static final Pattern TWEET_LINK =
      Pattern.compile(
          "(?i)https?://(www\\.|mobile\\.)?(twitter|x)\\.com/[^/]+(/[^/]+)?/status(es)?/\\d+.*");

  private final Reading reading;
  private final XAccount account;
  private final LongTexts longTexts;
  private final Mentions mentions;
  private final int most;

  /**
   * Reads tweets.
   *
   * @param most characters of a text that are taken
   */
  TweetReader(Reading reading, XAccount account, LongTexts longTexts, int most) {
    this.reading = reading;
    this.account = account;
    this.longTexts = longTexts;
    this.mentions = new Mentions(reading, account);
    this.most = most;
  }

  /** Passes on one tweet, or tells what is wrong with it. */
  void read(JsonRecord item, Reading.Place place, Reach reach) {
    var tweet = unwrapped(item);
    var id = tweet.text("id_str").or(() -> tweet.text("id")).filter(TweetReader::isId);
    if (id.isEmpty()) {
      reading.malformed(place, "id");
      return;
    }
    var date = tweet.text("created_at");
    var at = date.flatMap(TweetDates::parse);
    if (at.isEmpty()) {
      reading.unreadableDate(place, date.orElse(""));
      return;
    }
    var written = tweet.text("full_text").or(() -> tweet.text("text"));
    if (written.isEmpty()) {
      reading.malformed(place, "full_text");
      return;
    }
    post(tweet, place, reach, id.get(), at.get(), written.get());
  }

  private static boolean isId(String text) {
    return text.matches("\\d{1,20}");
  }

  /** Archives before 2019 have no envelope around each tweet. */
  private static JsonRecord unwrapped(JsonRecord item) {
    if (!item.has("id_str") && item.names().size() == 1) {
      var inner = item.objects(item.names().iterator().next());
      return inner.size() == 1 ? inner.getFirst() : item;
    }
    return item;
  }

  private void post(
      JsonRecord tweet, Reading.Place place, Reach reach, String id, Instant at, String written) {
    // What is too long is told before addresses are put in, which would make it longer still.
    if (!reading.fits(place, written)) {
      return;
    }
    var whole = longTexts.of(at, written);
    var media = media(tweet);
    var links = new ShortLinks();
    links.remove(media);
    links.add(ShortLinks.of(tweet.object("entities").objects("urls"), "url", "expanded_url"));
    links.add(whole.map(LongTexts.LongText::links).orElse(List.of()));
    var unescaped =
        whole.map(LongTexts.LongText::text).orElseGet(() -> HtmlText.unescaped(written));
    var text = links.in(unescaped, most);
    var kept = reading.text(place, text.strip());
    if (kept.isPresent()) {
      var post =
          new ExportedPost(
              id,
              at,
              kind(tweet, kept.get()),
              kept.get(),
              beyond(kept.get(), links.addresses()),
              Optional.of(reach),
              media.size(),
              Optional.of(account.permalink(id)));
      if (reading.post(place, post)) {
        mentions.read(tweet, place, at, written);
      }
    }
  }

  private static List<JsonRecord> media(JsonRecord tweet) {
    var all = tweet.object("extended_entities").objects("media");
    return all.isEmpty() ? tweet.object("entities").objects("media") : all;
  }

  /** A quoted tweet is attached, although its address stands in the text too. */
  private static List<String> beyond(String text, Set<String> links) {
    return links.stream()
        .filter(link -> !text.contains(link) || TWEET_LINK.matcher(link).matches())
        .limit(20)
        .toList();
  }

  private PostKind kind(JsonRecord tweet, String text) {
    if (PASSED_ON.matcher(text).find()) {
      return PostKind.SHARE;
    }
    var answered =
        tweet.text("in_reply_to_user_id_str").or(() -> tweet.text("in_reply_to_user_id"));
    if (answered.isPresent()) {
      // Going on in a thread of one's own answers nobody.
      return answered.equals(account.id()) ? PostKind.OWN : PostKind.REPLY;
    }
    if (tweet.has("in_reply_to_status_id_str") || tweet.has("in_reply_to_screen_name")) {
      return sameHandle(tweet.text("in_reply_to_screen_name")) ? PostKind.OWN : PostKind.REPLY;
    }
    var mention = MENTION_FIRST.matcher(text);
    return mention.find() && !sameHandle(Optional.of(mention.group(1)))
        ? PostKind.REPLY
        : PostKind.OWN;
  }

  private boolean sameHandle(Optional<String> handle) {
    return handle.isPresent()
        && account.handle().filter(own -> own.equalsIgnoreCase(handle.get())).isPresent();
  }
}
