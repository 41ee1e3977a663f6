package dev.suunta.domain.text;

/** Which characters may stand before a link and in its host. */
final class LinkCharacters {

  private static final String HOST_PUNCTUATION = "!'#%&()*+,\\-./:;<=>?@[]^_{|}~$";

  /** Letters of African orthographies and of Hawaiian, outside the Latin blocks proper. */
  private static final String LATIN_FROM_OTHER_BLOCKS = "ɓɔɖɗəɛɣɨɯɲʉʋʻ";

  private LinkCharacters() {}

  static boolean isAsciiAlphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** A link glued to a word, a price or a handle is part of that instead. */
  static boolean mayPrecedeLink(char c) {
    return !isAsciiAlphanumeric(c) && "@＠$#＃".indexOf(c) < 0 && !isNoncharacter(c);
  }

  /** With nothing but a host name to go by, these say that the name began earlier. */
  static boolean mayPrecedeBareHost(char c) {
    return c != '-' && c != '_' && c != '.' && c != '/';
  }

  static boolean isHost(char c) {
    return c == '-' || c == '_' || c == '.' || isHostLetter(c);
  }

  /** What a label of a host may begin and end with: any script, and by X's leave even symbols. */
  static boolean isHostLetter(char c) {
    return HOST_PUNCTUATION.indexOf(c) < 0
        && !isSpace(c)
        && !isNoncharacter(c)
        && !isDirectionMark(c);
  }

  /** The letters of a bare host: without a protocol only a Latin name is recognised. */
  static boolean isBareHostLetter(char c) {
    return c == '-' || isAsciiAlphanumeric(c) || isAccentedLatin(c);
  }

  static boolean isAccentedLatin(char c) {
    return c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7'
        || c >= '\u0300' && c <= '\u036F'
        || c >= '\u1E00' && c <= '\u1EFF'
        || c > '\u024F' && LATIN_FROM_OTHER_BLOCKS.indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return c >= '\t' && c <= '\r'
        || c == ' '
        || c == '\u0085'
        || c == '\u00A0'
        || c == '\u1680'
        || c == '\u180E'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }

  static boolean isNoncharacter(char c) {
    return c == '\uFFFE' || c == '\uFFFF' || c == '\uFEFF';
  }

  private static boolean isDirectionMark(char c) {
    return c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C';
  }
}
