package dev.suunta.domain.text;

import java.util.Arrays;

/**
 * An unbroken run of characters that may stand in host names, read once from its end to its
 * beginning, so that the question whether a host begins at a place is answered without reading on.
 * That is what keeps {@link Links} linear on a text like "a.a.a.a…".
 */
final class HostRun {

  private static final int NONE = -1;

  private final String text;
  private final int start;
  private final int end;
  private final int[] labelStarts;
  private final int[] labelEnds;
  private final int[] lastUnderscores;

  /** Where the top-level domain at the beginning of a label ends. */
  private final int[] topLevelEnds;

  /**
   * The label whose beginning closes the longest host that begins with a label, or {@link #NONE}.
   */
  private final int[] closings;

  HostRun(String text, int start) {
    this.text = text;
    this.start = start;
    int labels = 1;
    int at = start;
    while (at < text.length() && LinkCharacters.isHost(text.charAt(at))) {
      if (text.charAt(at) == '.') {
        labels++;
      }
      at++;
    }
    end = at;
    labelStarts = new int[labels];
    labelEnds = new int[labels];
    lastUnderscores = new int[labels];
    topLevelEnds = new int[labels];
    closings = new int[labels];
    readLabels();
    for (int label = labels - 1; label >= 0; label--) {
      topLevelEnds[label] = TopLevelDomains.end(text, labelStarts[label], labelEnds[label]);
      closings[label] = closing(label, labelStarts[label]);
    }
  }

  private void readLabels() {
    int label = 0;
    labelStarts[0] = start;
    lastUnderscores[0] = NONE;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '.') {
        labelEnds[label] = at;
        label++;
        labelStarts[label] = at + 1;
        lastUnderscores[label] = NONE;
      } else if (c == '_') {
        lastUnderscores[label] = at;
      }
    }
    labelEnds[label] = end;
  }

  boolean contains(int at) {
    return at >= start && at < end;
  }

  /** Where the longest host that begins exactly at {@code at} ends, or -1. */
  int hostEnd(int at) {
    int closing = closing(labelAt(at), at);
    return closing == NONE ? NONE : topLevelEnds[closing];
  }

  private int closing(int label, int from) {
    int to = labelEnds[label];
    if (from >= to
        || label + 1 == labelStarts.length
        || !LinkCharacters.isHostLetter(text.charAt(from))
        || !LinkCharacters.isHostLetter(text.charAt(to - 1))) {
      return NONE;
    }
    if (closings[label + 1] != NONE) {
      return closings[label + 1];
    }
    boolean mayBeDomain = lastUnderscores[label] < from;
    return mayBeDomain && topLevelEnds[label + 1] != NONE ? label + 1 : NONE;
  }

  /** The first bare host, of Latin letters only, between two places of one host. */
  BareHost bareHost(int from, int limit) {
    int label = labelAt(from);
    int at = from;
    while (label + 1 < labelStarts.length && labelStarts[label + 1] < limit) {
      int begin = latinTail(label, at);
      int reached = label;
      int closing = NONE;
      if (begin < labelEnds[label]) {
        do {
          reached++;
          if (topLevelEnds[reached] != NONE) {
            closing = reached;
          }
        } while (reached + 1 < labelStarts.length
            && labelStarts[reached + 1] < limit
            && isLatin(reached));
      }
      if (closing != NONE) {
        return new BareHost(begin, topLevelEnds[closing]);
      }
      label = Math.max(label + 1, reached);
      at = labelStarts[label];
    }
    return BareHost.ABSENT;
  }

  private int latinTail(int label, int from) {
    int at = labelEnds[label];
    while (at > from && LinkCharacters.isBareHostLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isLatin(int label) {
    return labelStarts[label] < labelEnds[label]
        && latinTail(label, labelStarts[label]) == labelStarts[label];
  }

  private int labelAt(int at) {
    int found = Arrays.binarySearch(labelStarts, at);
    return found >= 0 ? found : -found - 2;
  }

  /** A bare host within a host; {@link #ABSENT} where there is none. */
  record BareHost(int start, int end) {
    static final BareHost ABSENT = new BareHost(NONE, NONE);
  }
}
