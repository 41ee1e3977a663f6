package dev.suunta.domain.network;

import dev.suunta.domain.text.Graphemes;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a network counts the length of a text against its limit.
 *
 * <p>Every rule answers for every string, lone surrogates included, in time linear in its length.
 */
public enum CountingRule {
  /** One for each Unicode code point; a lone surrogate is one. */
  CODE_POINTS("code-points"),

  /** One for each UTF-16 unit, as Java and JavaScript count: two for what is beyond U+FFFF. */
  UTF16_UNITS("utf16-units"),

  /**
   * One for each extended grapheme cluster of UAX #29: what a reader takes for one character.
   * Bluesky limits posts so, by maxGraphemes in the lexicon app.bsky.feed.post.
   */
  GRAPHEMES("graphemes"),

  /**
   * One for each byte of the text in UTF-8; a lone surrogate is three, as it is sent as U+FFFD.
   * Bluesky's other limit (maxLength in the same lexicon), and that of descriptions on YouTube.
   */
  UTF8_BYTES("utf8-bytes"),

  /**
   * One for each Latin letter and the like, two for each character of other scripts and for each
   * emoji, 23 for each link, after normalization to NFC. Source: X, "Counting characters", and
   * config/v3.json of twitter-text 3.
   */
  X_WEIGHTED("x-weighted"),

  /**
   * One for each grapheme cluster, 23 for each link with a protocol, and a mention without its
   * server. Source: Mastodon, documentation of the instance's characters_reserved_per_url, and
   * StatusLengthValidator.
   */
  MASTODON("mastodon"),

  /**
   * One for each code point, but for an emoji as many as its bytes in UTF-8. Source: Meta, Threads
   * API, "Posts", which says "characters" of the rest and does not say which.
   */
  THREADS("threads"),

  /**
   * One for each UTF-16 unit, and one more for each character that the API wants escaped by a
   * backslash. Source: LinkedIn, "little Text Format", for the reserved characters. Neither it nor
   * the Posts API names the unit; of the two in question the one that never counts less is taken,
   * so that what fits here fits there.
   */
  LINKEDIN_ESCAPED("linkedin-escaped");

  private final String id;

  CountingRule(String id) {
    this.id = id;
  }

  /** The rule that carries this id, if any does. */
  public static Optional<CountingRule> byId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findAny();
  }

  /** What files and databases call this rule; never changes. */
  public String id() {
    return id;
  }

  /** The length of the text by this rule. */
  public int count(String text) {
    return switch (this) {
      case CODE_POINTS -> text.codePointCount(0, text.length());
      case UTF16_UNITS -> text.length();
      case GRAPHEMES -> Graphemes.count(text);
      case UTF8_BYTES -> Utf8Length.of(text);
      case X_WEIGHTED -> XLength.of(text);
      case MASTODON -> MastodonLength.of(text);
      case THREADS -> ThreadsLength.of(text);
      case LINKEDIN_ESCAPED -> LinkedInLength.of(text);
    };
  }
}
