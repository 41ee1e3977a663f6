package dev.suunta.domain.people.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How letters are written with the letters a to z. Latin letters lose what no keyboard has;
 * Cyrillic follows BGN/PCGN for Russian without its apostrophes, since passports and people leave
 * them out; Greek follows ELOT 743, with the pairs that are one sound.
 */
final class Alphabets {
  /** Latin letters that are no letter with a mark, so that Unicode does not take them apart. */
  private static final Map<Integer, String> LATIN =
      table(
          "ß ss, ø o, æ ae, œ oe, ł l, đ d, ð d, þ th, ħ h, ŧ t, ŋ n, ı i, ȷ j, ĸ k, ə e, ǝ e, ɛ e,"
              + " ɔ o, ɓ b, ɗ d, ɖ d, ƙ k, ƴ y, ɨ i, ʉ u, ǥ g, ɲ n, ƒ f, ɣ g, ƶ z, ⱥ a, ⱦ t, ɵ o");

  private static final Map<Integer, String> CYRILLIC =
      table(
          "а a, б b, в v, г g, д d, е e, ё e, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r,"
              + " с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ -, ы y, ь -, э e, ю yu, я ya,"
              + " і i, ї i, є ye, ґ g, ў u, ђ d, ј j, љ lj, њ nj, ћ c, џ dz, ѓ g, ќ k, ѕ dz, ѐ e, ѝ i,"
              + " ә a, ғ g, қ k, ң n, ө o, ұ u, ү u, һ h, ӣ i, ӯ u, ҳ h, ҷ j, ѣ e, ѳ f, ѵ i");

  private static final Map<Integer, String> GREEK =
      table(
          "α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m, ν n, ξ x, ο o, π p, ρ r, σ s,"
              + " ς s, τ t, υ y, φ f, χ ch, ψ ps, ω o");

  /** Pairs of Greek letters that are one sound; the order matters. */
  private static final List<String> GREEK_PAIRS =
      List.of("ου", "ou", "γγ", "ng", "γξ", "nx", "γχ", "nch");

  private static final String VOICED = "αεηιουωβγδζλμνρ";

  private Alphabets() {}

  private static Map<Integer, String> table(String pairs) {
    var table = new HashMap<Integer, String>();
    for (var pair : List.of(pairs.split(", "))) {
      var parts = pair.split(" ", 2);
      table.put(parts[0].codePointAt(0), parts[1].equals("-") ? "" : parts[1]);
    }
    return Map.copyOf(table);
  }

  /** A Latin letter in lower case and without marks; others stay what they are. */
  static String latin(int letter) {
    return LATIN.getOrDefault(letter, Character.toString(letter));
  }

  /** Whether it is a Cyrillic letter in lower case that has a spelling of its own. */
  static boolean isKnownCyrillic(int letter) {
    return CYRILLIC.containsKey(letter);
  }

  /** Whether a word has letters that {@link #transliterated} writes with others. */
  static boolean isForeign(String word) {
    return word.codePoints()
        .anyMatch(letter -> CYRILLIC.containsKey(letter) || GREEK.containsKey(letter));
  }

  /** A word in lower case whose Cyrillic and Greek letters are written with a to z. */
  static String transliterated(String word) {
    var text = new StringBuilder();
    greekPairs(word)
        .codePoints()
        .forEach(
            letter ->
                text.append(
                    CYRILLIC.getOrDefault(
                        letter, GREEK.getOrDefault(letter, Character.toString(letter)))));
    return text.toString();
  }

  private static String greekPairs(String word) {
    if (word.codePoints().noneMatch(GREEK::containsKey)) {
      return word;
    }
    var text = word;
    for (var at = 0; at < GREEK_PAIRS.size(); at += 2) {
      text = text.replace(GREEK_PAIRS.get(at), GREEK_PAIRS.get(at + 1));
    }
    // Μπάμπης is Bampis, Ντίνος Dinos: at the beginning a stop is one sound.
    text = text.replaceFirst("^μπ", "b").replaceFirst("^ντ", "d").replaceFirst("^γκ", "g");
    return text.replaceAll("([αεη])υ(?=[" + VOICED + "])", "$1v").replaceAll("([αεη])υ", "$1f");
  }
}
