package dev.suunta.domain.post.similarity;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of a text begin and end. Only what is shown to a person depends on it, so
 * that a sentence split wrongly never changes a judgement.
 */
final class Sentences {
  private static final String ENDS = ".!?…。！？．";
  private static final String CLOSERS = "\"”“»«)]’'";

  private Sentences() {}

  record Span(int start, int end) {}

  static List<Span> of(String text) {
    var spans = new ArrayList<Span>();
    var start = 0;
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n' || endsAt(text, at)) {
        add(spans, text, start, at + 1);
        start = at + 1;
      }
    }
    add(spans, text, start, text.length());
    return spans;
  }

  private static boolean endsAt(String text, int at) {
    var mark = text.charAt(at);
    if (ENDS.indexOf(mark) < 0 && CLOSERS.indexOf(mark) < 0) {
      return false;
    }
    var next = at + 1;
    if (next >= text.length()) {
      return true;
    }
    var follower = text.charAt(next);
    if (ENDS.indexOf(follower) >= 0 || CLOSERS.indexOf(follower) >= 0) {
      return false;
    }
    if ("。！？".indexOf(mark) >= 0) {
      return true;
    }
    return Character.isWhitespace(follower) && endsBeforeBlank(text, at, next);
  }

  /** A dot ends no sentence where the next word is not capitalised: "e.g. this", "on 3. kerta". */
  private static boolean endsBeforeBlank(String text, int at, int blank) {
    var last = at;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0 && last > at - CLOSERS.length()) {
      last--;
    }
    var mark = text.charAt(last);
    if (ENDS.indexOf(mark) < 0) {
      return false;
    }
    if (mark != '.') {
      return true;
    }
    var next = blank;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next >= text.length()
        || !(Character.isLowerCase(text.codePointAt(next)) || Character.isDigit(text.charAt(next)));
  }

  private static void add(List<Span> spans, String text, int start, int end) {
    var from = start;
    var to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }
}
