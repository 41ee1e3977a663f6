package dev.suunta.domain.post.reading;

import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.TextReading;
import dev.suunta.domain.post.similarity.OwnWords;
import dev.suunta.domain.post.similarity.Quotations;
import dev.suunta.domain.text.Links;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from a text alone what the gate and the mirror ask of it. */
public final class TextReader {
  /** Counts up whenever a text is read differently, so that past posts are read anew. */
  public static final int VERSION = 1;

  /** So many own words make somebody else's post worth passing on (S7). */
  public static final int SHARE_WORDS = 5;

  /** So many own words make an announcement more than one (S8). */
  public static final int ANNOUNCEMENT_WORDS = 12;

  /** A repost as its text shows it in X's own exports. */
  private static final Pattern REPOST = Pattern.compile("^RT @\\w{1,50}:");

  private TextReader() {}

  /**
   * Reads a text.
   *
   * @param text what it says
   * @param links where it leads beyond the links in its text
   * @param kind what the post is said to be
   * @param facts what is set aside
   * @param ownHandle the owner's handle there, whose posts are nobody else's
   */
  public static TextReading read(
      String text,
      Collection<String> links,
      PostKind kind,
      Facts facts,
      Optional<String> ownHandle) {
    var reposts = REPOST.matcher(text).find();
    var words = reposts ? 0 : OwnWords.of(text, facts.all()).count();
    var inText = Links.find(text);
    var passesOn =
        kind == PostKind.SHARE
            || reposts
            || inText.stream().anyMatch(link -> SomebodysPost.isOne(link.text(), ownHandle))
            || links.stream().anyMatch(link -> SomebodysPost.isOne(link, ownHandle))
            || facts.links().stream().anyMatch(link -> SomebodysPost.isOne(link, ownHandle));
    var bare = passesOn && words < SHARE_WORDS;
    var announces =
        !inText.isEmpty()
            || !links.isEmpty()
            || !facts.all().isEmpty()
            || quotedWords(text) >= SHARE_WORDS;
    return new TextReading(
        words,
        bare,
        !bare && announces && words < ANNOUNCEMENT_WORDS,
        Calls.in(text).stream().max(Comparator.naturalOrder()));
  }

  private static int quotedWords(String text) {
    var quoted = Quotations.in(text);
    var words = new StringBuilder(quoted.cardinality());
    for (var at = quoted.nextSetBit(0); at >= 0; at = quoted.nextSetBit(at + 1)) {
      words.append(text.charAt(at));
    }
    return PlainWords.count(words.toString());
  }

  /** Reads a text about which nothing else is known. */
  public static TextReading read(String text) {
    return read(text, List.of(), PostKind.OWN, Facts.NONE, Optional.empty());
  }
}
