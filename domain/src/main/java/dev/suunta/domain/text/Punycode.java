package dev.suunta.domain.text;

/**
 * How long a label of a host gets in the ASCII form of RFC 3492. {@code java.net.IDN} would also
 * refuse what its Unicode 3.2 does not allow in names: most emoji, and with them every link that
 * somebody wrote right behind one.
 */
final class Punycode {

  static final int MAX_LABEL_LENGTH = 63;

  private static final int PREFIX_LENGTH = "xn--".length();
  private static final int BASE = 36;
  private static final int MIN_THRESHOLD = 1;
  private static final int MAX_THRESHOLD = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int FIRST_NON_ASCII = 0x80;

  private Punycode() {}

  /** The length of the encoded label; for one that is too long in any case, only that it is. */
  static int encodedLength(String label) {
    // Each code point takes a character at least, so that the quadratic part stays small.
    if (label.codePointCount(0, label.length()) > MAX_LABEL_LENGTH) {
      return MAX_LABEL_LENGTH + 1;
    }
    int[] codePoints = label.codePoints().toArray();
    int plain = (int) label.codePoints().filter(c -> c < FIRST_NON_ASCII).count();
    if (plain == codePoints.length) {
      return plain;
    }
    int delimiter = plain > 0 ? 1 : 0;
    return PREFIX_LENGTH + plain + delimiter + deltas(codePoints, plain);
  }

  private static int deltas(int[] codePoints, int plain) {
    int length = 0;
    int delta = 0;
    int bias = INITIAL_BIAS;
    int handled = plain;
    int from = FIRST_NON_ASCII;
    while (handled < codePoints.length) {
      int next = smallest(codePoints, from);
      delta += (next - from) * (handled + 1);
      for (int codePoint : codePoints) {
        if (codePoint < next) {
          delta++;
        } else if (codePoint == next) {
          length += digits(delta, bias);
          bias = adapted(delta, handled + 1, handled == plain);
          delta = 0;
          handled++;
        }
      }
      delta++;
      from = next + 1;
    }
    return length;
  }

  private static int smallest(int[] codePoints, int from) {
    int smallest = Integer.MAX_VALUE;
    for (int codePoint : codePoints) {
      smallest = codePoint >= from ? Math.min(smallest, codePoint) : smallest;
    }
    return smallest;
  }

  private static int digits(int delta, int bias) {
    int digits = 1;
    int rest = delta;
    for (int weight = BASE; ; weight += BASE) {
      int threshold = Math.clamp((long) weight - bias, MIN_THRESHOLD, MAX_THRESHOLD);
      if (rest < threshold) {
        return digits;
      }
      rest = (rest - threshold) / (BASE - threshold);
      digits++;
    }
  }

  private static int adapted(int delta, int handled, boolean first) {
    int damped = first ? delta / DAMP : delta / 2;
    damped += damped / handled;
    int steps = 0;
    while (damped > (BASE - MIN_THRESHOLD) * MAX_THRESHOLD / 2) {
      damped /= BASE - MIN_THRESHOLD;
      steps += BASE;
    }
    return steps + (BASE - MIN_THRESHOLD + 1) * damped / (damped + SKEW);
  }
}
