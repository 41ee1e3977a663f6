package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.domain.post.PostKind;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes posts of Facebook's records.
 *
 * <p>What they are stands only in a title, in the owner's language; English and Finnish ones are
 * understood. Beyond titles, as S7 sees it: a record that leads to something on Facebook passes
 * somebody's post on, with words or without; one that leads elsewhere and has no word of the
 * owner's passes that page on; with words it is the owner's own.
 */
final class FacebookPostReader {
  /** Titles are short; a longer text is none, and not worth searching. */
  private static final int TITLE_MOST = 500;

  private static final Pattern ON_SOMEBODYS_PAGE =
      Pattern.compile(
          "(?iu).*\\b(wrote|posted|shared .{1,60}) (on|to) .+(['\u2019]s?|s) (timeline|wall|profile)\\.?"
              + "|.*\\bkirjoitti .+ (aikajanalle|sein\u00e4lle)\\.?"
              + "|.*\\b(jakoi|julkaisi) .+ (aikajanalla|aikajanalle|sein\u00e4ll\u00e4|sein\u00e4lle)\\.?");

  private static final Pattern PASSED_ON =
      Pattern.compile(
          "(?iu).*\\bshared (a|an|.+(['\u2019]s?)) (post|photo|video|reel|album|event|status|story)\\b.*"
              + "|.*\\bjakoi .*(julkaisun|kuvan|valokuvan|videon|albumin|tapahtuman)\\b.*");

  private static final Pattern ON_FACEBOOK =
      Pattern.compile("(?i)https?://([a-z0-9-]+\\.)*(facebook\\.com|fb\\.com|fb\\.watch)/.+");

  private final Reading reading;
  private final SameSecond sameSecond;

  FacebookPostReader(Reading reading, SameSecond sameSecond) {
    this.reading = reading;
    this.sameSecond = sameSecond;
  }

  /** Passes on one record, or tells what is wrong with it. */
  void read(JsonRecord item, Reading.Place place) {
    var post = FacebookPost.of(item);
    if (post.isEmpty()) {
      reading.malformed(place, "timestamp");
      return;
    }
    var seconds = post.get().seconds();
    if (seconds.isEmpty()) {
      reading.unreadableDate(place, post.get().date());
      return;
    }
    var text = reading.text(place, post.get().text());
    if (text.isPresent()) {
      reading.post(
          place,
          exported(post.get(), Instant.ofEpochSecond(seconds.getAsLong()), text.get().strip()));
    }
  }

  private ExportedPost exported(FacebookPost post, Instant at, String text) {
    return new ExportedPost(
        sameSecond.key(post),
        at,
        kind(post, text),
        text,
        post.links().stream().filter(link -> !text.contains(link)).toList(),
        Optional.empty(),
        post.media(),
        post.id().map(id -> "https://www.facebook.com/" + id));
  }

  private static PostKind kind(FacebookPost post, String text) {
    var title = post.title().length() <= TITLE_MOST ? post.title() : "";
    if (ON_SOMEBODYS_PAGE.matcher(title).matches()) {
      return PostKind.REPLY;
    }
    var leadsToFacebook =
        post.links().stream().anyMatch(link -> ON_FACEBOOK.matcher(link).matches());
    var nothingOfOnesOwn = text.isEmpty() && post.media() == 0;
    return leadsToFacebook
            || PASSED_ON.matcher(title).matches()
            || (nothingOfOnesOwn && !post.links().isEmpty())
        ? PostKind.SHARE
        : PostKind.OWN;
  }
}
