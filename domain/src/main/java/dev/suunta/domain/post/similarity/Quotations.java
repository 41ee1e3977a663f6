package dev.suunta.domain.post.similarity;

import java.util.BitSet;

/** Finds what a text quotes: passages between quotation marks, and lines that begin with ">". */
public final class Quotations {
  private final String text;
  private final BitSet quoted = new BitSet();

  private Quotations(String text) {
    this.text = text;
  }

  /** The {@code char} positions of everything that is quoted, marks included. */
  public static BitSet in(String text) {
    var quotations = new Quotations(text);
    quotations.markQuotedLines();
    quotations.markQuotations();
    return quotations.quoted;
  }

  private void markQuotedLines() {
    var start = 0;
    while (start < text.length()) {
      var newline = text.indexOf('\n', start);
      var end = newline < 0 ? text.length() : newline;
      var first = start;
      while (first < end && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      if (first < end && text.charAt(first) == '>') {
        quoted.set(start, end);
      }
      start = end + 1;
    }
  }

  /**
   * A quotation stays within its paragraph: a quotation mark that nobody closed must not swallow
   * the rest of the text, and inches and ditto marks stand alone most of the time.
   */
  private void markQuotations() {
    var families = QuotationFamily.values();
    var openedAt = new int[] {-1, -1, -1};
    for (var at = 0; at < text.length(); at++) {
      var mark = text.charAt(at);
      if (mark == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        openedAt[0] = openedAt[1] = openedAt[2] = -1;
      }
      for (var family : families) {
        var index = family.ordinal();
        if (family.marks.indexOf(mark) < 0) {
          continue;
        }
        if (openedAt[index] >= 0 && closes(family, at)) {
          quoted.set(openedAt[index], at + 1);
          openedAt[index] = -1;
        } else if (opens(family, at)) {
          openedAt[index] = at;
        }
      }
    }
  }

  private boolean opens(QuotationFamily family, int at) {
    if (family == QuotationFamily.CORNERS) {
      return "「『".indexOf(text.charAt(at)) >= 0;
    }
    var beforeBlank = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return !beforeBlank && !(at > 0 && Passages.isWordChar(text.codePointBefore(at)));
  }

  private boolean closes(QuotationFamily family, int at) {
    if (family == QuotationFamily.CORNERS) {
      return "」』".indexOf(text.charAt(at)) >= 0;
    }
    var afterBlank = Character.isWhitespace(text.charAt(at - 1));
    return !afterBlank
        && !(at + 1 < text.length() && Passages.isWordChar(text.codePointAt(at + 1)));
  }

  /** Marks that may open and close each other; ” and » do both in Finnish, “ closes in German. */
  private enum QuotationFamily {
    DOUBLE("\"“”„‟＂"),
    GUILLEMETS("«»"),
    CORNERS("「」『』");

    private final String marks;

    QuotationFamily(String marks) {
      this.marks = marks;
    }
  }
}
