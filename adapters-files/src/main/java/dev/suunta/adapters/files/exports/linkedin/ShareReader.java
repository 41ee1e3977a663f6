package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.ContentKey;
import dev.suunta.adapters.files.exports.CsvRow;
import dev.suunta.adapters.files.exports.Letters;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.PostKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes posts of the rows of {@code Shares.csv}: {@code
 * Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility}.
 *
 * <p>A row is somebody else's post passed on (S7) if it leads to a post on LinkedIn, or if it has
 * neither a word, nor an address, nor a picture: that is how a repost without a word stands there.
 * An address with no word beside it is passed on as well. A picture with no word is the owner's
 * own.
 */
final class ShareReader {
  /** The columns without which a row says nothing. */
  static final List<String> COLUMNS = List.of("Date", "ShareLink", "ShareCommentary");

  /** Each record begins with its date and link; LinkedIn never changed their order. */
  static final Pattern BEGINS =
      Pattern.compile(
          "\"?(\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4} \\d{1,2}[.:]\\d\\d)"
              + "([.:]\\d\\d)?\"?[,;\\t]\"?(https?://|[,;\\t])");

  private static final Pattern WRAPPED_BREAK = Pattern.compile("\"\\R\"");
  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern URN =
      Pattern.compile("(?i)urn:li:(share|ugcPost|activity|groupPost):(\\d+(?:-\\d+)?)");
  private static final Pattern POST_LINK =
      Pattern.compile("(?i)-(share|ugcPost|activity)-(\\d+)(?:-|/|\\?|$)");
  private static final Pattern ON_LINKEDIN =
      Pattern.compile("(?i)https?://([a-z]+\\.)?linkedin\\.com/(feed/update|posts|embed/feed)/.*");

  private final Reading reading;

  ShareReader(Reading reading) {
    this.reading = reading;
  }

  /** Passes on one row, or tells what is wrong with it. */
  void read(CsvRow row, Reading.Place place) {
    var at = LinkedInDates.time(row.field("Date"));
    if (at.isEmpty()) {
      reading.unreadableDate(place, row.field("Date"));
      return;
    }
    var text = reading.text(place, unwrapped(row.field("ShareCommentary")));
    if (text.isPresent()) {
      reading.post(place, post(row, at.get(), text.get().strip()));
    }
  }

  /**
   * LinkedIn puts each line of a text in quotes of its own, so that after parsing a line break
   * stands between quotes. Texts in which any break does not are left alone.
   */
  private static String unwrapped(String text) {
    var unwrapped = WRAPPED_BREAK.matcher(text).replaceAll("\n");
    var wrapped = text.length() - unwrapped.length();
    var breaks = BREAK.matcher(text).results().count();
    return wrapped >= 2 * breaks ? unwrapped : text;
  }

  private static ExportedPost post(CsvRow row, Instant at, String text) {
    var link = decoded(row.field("ShareLink"));
    var urn = found(URN, link).or(() -> found(POST_LINK, link));
    var shared = CleanText.link(row.field("SharedUrl"));
    var media = row.field("MediaUrl").isEmpty() ? 0 : 1;
    return new ExportedPost(
        urn.map(Urn::number).orElseGet(() -> at + "-" + ContentKey.of(text, shared.orElse(""))),
        at,
        kind(text, shared, media),
        text,
        shared.filter(address -> !text.contains(address)).stream().toList(),
        reach(row.field("Visibility")),
        media,
        urn.map(Urn::permalink).or(() -> CleanText.link(row.field("ShareLink"))));
  }

  private record Urn(String type, String number) {
    String permalink() {
      return "https://www.linkedin.com/feed/update/urn:li:" + type + ":" + number + "/";
    }
  }

  private static Optional<Urn> found(Pattern form, String link) {
    var match = form.matcher(link);
    return match.find() && match.group(2).length() <= 60
        ? Optional.of(new Urn(match.group(1), match.group(2)))
        : Optional.empty();
  }

  /** Older exports write the colons as they are, newer ones as {@code %3A}. */
  private static String decoded(String link) {
    return link.replaceAll("(?i)%3a", ":");
  }

  private static PostKind kind(String text, Optional<String> shared, int media) {
    var passesOn = shared.filter(link -> ON_LINKEDIN.matcher(link).matches()).isPresent();
    return passesOn || (text.isEmpty() && media == 0) ? PostKind.SHARE : PostKind.OWN;
  }

  private static Optional<Reach> reach(String visibility) {
    return switch (Letters.capital(visibility)) {
      case "PUBLIC", "ANYONE" -> Optional.of(Reach.PUBLIC);
      case "MEMBER_NETWORK", "CONNECTIONS", "CONNECTIONS_ONLY" -> Optional.of(Reach.CONNECTIONS);
      case "GROUP", "CONTAINER" -> Optional.of(Reach.GROUP);
      default -> Optional.empty();
    };
  }
}
