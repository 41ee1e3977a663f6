package dev.suunta.domain.text;

/** Which characters may stand behind the host of a link; networks differ in where a link ends. */
enum LinkAlphabet {
  /**
   * Latin and Cyrillic only, so that Chinese or Japanese may go on behind a link without a space.
   */
  X {
    @Override
    boolean isPath(char c) {
      return isWritten(c, "!*';:=+,.$/%#[]-_~@|&\u2013");
    }

    @Override
    boolean isPathEnd(char c) {
      return isWritten(c, "+-=_#/");
    }

    @Override
    boolean isQuery(char c) {
      return isPlain(c, "!?*'@();:&=+$/%#[]-_.,~|");
    }

    @Override
    boolean isQueryEnd(char c) {
      return isPlain(c, "-_&=#/");
    }
  },

  /** Any script, as in Mastodon's config/initializers/twitter_regex.rb. */
  MASTODON {
    @Override
    boolean isPath(char c) {
      return !LinkCharacters.isSpace(c) && "<>()?".indexOf(c) < 0;
    }

    @Override
    boolean isPathEnd(char c) {
      return !LinkCharacters.isSpace(c) && "()?!*\"'「」<>;:=,.$%[]~&|@".indexOf(c) < 0;
    }

    @Override
    boolean isQuery(char c) {
      return isPlain(c, "!?*'();:&=+$/%#[]-_.,~|@^") || isBeyondLatin1Controls(c);
    }

    @Override
    boolean isQueryEnd(char c) {
      return isPlain(c, "_&=#/-") || isBeyondLatin1Controls(c);
    }
  };

  abstract boolean isPath(char c);

  abstract boolean isPathEnd(char c);

  abstract boolean isQuery(char c);

  abstract boolean isQueryEnd(char c);

  /** Where the path that begins with the slash at {@code slash} ends. */
  int pathEnd(String text, int slash) {
    int end = slash + 1;
    int at = end;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isPath(c)) {
        at++;
        end = isPathEnd(c) ? at : end;
      } else if (c == '(') {
        int behind = behindParentheses(text, at, true);
        if (behind == at) {
          return end;
        }
        at = behind;
        end = at;
      } else {
        return end;
      }
    }
    return end;
  }

  /**
   * Where the query that begins with the question mark at {@code mark} ends; there, if it is none.
   */
  int queryEnd(String text, int mark) {
    int end = mark;
    for (int at = mark + 1; at < text.length() && isQuery(text.charAt(at)); at++) {
      end = isQueryEnd(text.charAt(at)) ? at + 1 : end;
    }
    return end;
  }

  /**
   * Behind the parentheses that open at {@code open}, if they are balanced and not empty, else
   * {@code open}. They may hold one more pair: "(disambiguation_(film))" belongs to a link, the
   * closing one of a sentence does not.
   */
  private int behindParentheses(String text, int open, boolean mayHoldMore) {
    int at = skipPath(text, open + 1);
    boolean empty = at == open + 1;
    if (mayHoldMore && at < text.length() && text.charAt(at) == '(') {
      int behind = behindParentheses(text, at, false);
      if (behind == at) {
        return open;
      }
      at = skipPath(text, behind);
      empty = false;
    }
    boolean closed = at < text.length() && text.charAt(at) == ')';
    return closed && !empty ? at + 1 : open;
  }

  private int skipPath(String text, int from) {
    int at = from;
    while (at < text.length() && isPath(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char c, String punctuation) {
    return LinkCharacters.isAsciiAlphanumeric(c) || punctuation.indexOf(c) >= 0;
  }

  private static boolean isWritten(char c, String punctuation) {
    return isPlain(c, punctuation)
        || LinkCharacters.isAccentedLatin(c)
        || LinkCharacters.isCyrillic(c);
  }

  private static boolean isBeyondLatin1Controls(char c) {
    return c >= '\u00A0' && !LinkCharacters.isNoncharacter(c);
  }
}
