package dev.suunta.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The mentions in a text: "@user", and "@user@server.example" as the fediverse writes them.
 *
 * <p>Follows Account::MENTION_RE and Extractor of Mastodon: a name is of Latin letters, digits and
 * underscores, with dots and hyphens inside; a server may be of any script.
 */
public final class Mentions {

  private Mentions() {}

  /** The mentions, in order; none within links. */
  public static List<Span> find(String text) {
    if (text.indexOf('@') < 0) {
      return List.of();
    }
    var outsideLinks = new Outside(Links.findOnMastodon(text));
    var mentions = new ArrayList<Span>();
    int at = text.indexOf('@');
    while (at >= 0) {
      int end = mayBegin(text, at) ? end(text, at) : at;
      if (end > at && mayEnd(text, end) && outsideLinks.holds(at, end)) {
        mentions.add(Span.of(text, at, end));
      }
      at = text.indexOf('@', Math.max(at + 1, end));
    }
    return List.copyOf(mentions);
  }

  /** What a mention says without its server: "@user" of "@user@server.example". */
  public static String localPart(Span mention) {
    int server = mention.text().indexOf('@', 1);
    return server < 0 ? mention.text() : mention.text().substring(0, server);
  }

  /**
   * An at sign inside a word is an e-mail address, behind a slash or an equals sign a bare link.
   */
  private static boolean mayBegin(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    return before != '/' && before != '=' && !WordCharacters.isWord(before);
  }

  private static boolean mayEnd(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    return next != '@'
        && next != '＠'
        && !LinkCharacters.isAccentedLatin(next)
        && !text.startsWith("://", end);
  }

  private static int end(String text, int at) {
    int name = dottedEnd(text, at + 1, Mentions::nameEnd);
    if (name == at + 1) {
      return at;
    }
    boolean hasServer = name < text.length() && text.charAt(name) == '@';
    int server = hasServer ? dottedEnd(text, name + 1, WordCharacters::wordEnd) : name;
    return server > name + 1 ? server : name;
  }

  private static int nameEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (text.charAt(end) == '_' || LinkCharacters.isAsciiAlphanumeric(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Words joined by dots and hyphens; a dot behind the last of them ends the sentence instead. */
  private static int dottedEnd(String text, int start, WordEnd wordEnd) {
    int end = wordEnd.of(text, start);
    boolean goesOn = end > start;
    while (goesOn) {
      int next = end;
      while (next < text.length() && (text.charAt(next) == '.' || text.charAt(next) == '-')) {
        next++;
      }
      int further = next > end ? wordEnd.of(text, next) : next;
      goesOn = further > next;
      end = goesOn ? further : end;
    }
    return end;
  }

  private interface WordEnd {
    int of(String text, int start);
  }
}
