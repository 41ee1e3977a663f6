package dev.suunta.domain.people.name;

/** One slip of the hand: a letter left out, put in, mistaken, or two in the wrong order. */
final class Slip {
  private Slip() {}

  /** Whether one slip, and not none, makes one word of the other. */
  static boolean isOne(String one, String other) {
    var shorter = one.length() <= other.length() ? one : other;
    var longer = one.length() <= other.length() ? other : one;
    var from = 0;
    while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
      from++;
    }
    return switch (longer.length() - shorter.length()) {
      case 0 ->
          from < shorter.length()
              && (rest(shorter, from + 1).equals(rest(longer, from + 1))
                  || isSwapped(shorter, longer, from));
      case 1 -> rest(shorter, from).equals(rest(longer, from + 1));
      default -> false;
    };
  }

  private static boolean isSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && rest(one, at + 2).equals(rest(other, at + 2));
  }

  private static String rest(String text, int from) {
    return text.substring(from);
  }
}
