package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.ExportLimits;
import dev.suunta.adapters.files.exports.JsonRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole texts of tweets longer than 280 characters. {@code note-tweet.js} does not say which
 * tweet they belong to: the tweet of the same second that begins with the same words.
 */
final class LongTexts {
  private static final String SHORTENED = "https://t.co/";

  /** What is kept in memory while tweets are read. */
  private static final long MOST_CHARACTERS = 64L * 1024 * 1024;

  /** Beside its letters, what a note costs in memory. */
  private static final int OVERHEAD = 200;

  /** Nobody writes so many in a second, and each tweet of it is compared with all of them. */
  private static final int MOST_OF_A_SECOND = 50;

  private final int longest;
  private final Map<Long, List<LongText>> bySecond = new HashMap<>();
  private long characters;

  LongTexts(ExportLimits limits) {
    longest = limits.text();
  }

  /**
   * A whole text.
   *
   * @param text the text, unescaped
   * @param links its shortened addresses
   */
  record LongText(String text, List<ShortLinks.Link> links) {
    private int weight() {
      return links.stream().mapToInt(link -> OVERHEAD + link.address().length()).sum()
          + OVERHEAD
          + text.length();
    }
  }

  /** Takes one; what cannot be matched to a tweet is a draft or deleted, and no loss. */
  void add(JsonRecord item) {
    var note = item.has("noteTweet") ? item.object("noteTweet") : item;
    var at = note.text("createdAt").flatMap(TweetDates::parse).map(Instant::getEpochSecond);
    var text = note.object("core").text("text").or(() -> note.text("text"));
    if (at.isEmpty() || text.isEmpty() || text.get().length() > longest) {
      return;
    }
    var whole =
        new LongText(
            HtmlText.unescaped(text.get()),
            ShortLinks.of(note.object("core").objects("urls"), "shortUrl", "expandedUrl"));
    if (characters + whole.weight() > MOST_CHARACTERS) {
      return;
    }
    var sameSecond = bySecond.computeIfAbsent(at.get(), second -> new ArrayList<>());
    if (sameSecond.size() < MOST_OF_A_SECOND) {
      characters += whole.weight();
      sameSecond.add(whole);
    }
  }

  /** The whole text of a tweet, if it was cut. */
  Optional<LongText> of(Instant at, String cut) {
    var begins = HtmlText.unescaped(beginning(cut));
    if (begins.isEmpty()) {
      return Optional.empty();
    }
    for (var second : List.of(0L, -1L, 1L)) {
      for (var note : bySecond.getOrDefault(at.getEpochSecond() + second, List.of())) {
        if (note.text().startsWith(begins) && note.text().length() > begins.length()) {
          return Optional.of(note);
        }
      }
    }
    return Optional.empty();
  }

  /** What a tweet shows of its text: without the address of the whole and the mark of the cut. */
  private static String beginning(String cut) {
    var begins = cut.strip();
    var address = begins.lastIndexOf(SHORTENED);
    if (address >= 0 && begins.substring(address).chars().noneMatch(Character::isWhitespace)) {
      begins = begins.substring(0, address).stripTrailing();
    }
    for (var mark : List.of("\u2026", "...")) {
      begins =
          begins.endsWith(mark) ? begins.substring(0, begins.length() - mark.length()) : begins;
    }
    return begins.stripTrailing();
  }
}
