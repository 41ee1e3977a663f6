package dev.suunta.domain.people.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles, degrees and suffixes, which people put before and behind their names. */
final class Titles {
  /** Stand before a name. */
  private static final Set<String> BEFORE =
      words(
          "dr prof professor mr mrs ms mx miss sir rev herr frau tri tohtori professori "
              + "señor sra dipl");

  /** Stand behind a name, and are no names themselves. */
  private static final Set<String> BEHIND =
      words(
          "phd dphil msc bsc mba emba bba mphil mres llm llb dds dvm cpa cfa cma cissp "
              + "csm cspo pmp prince2 shrm rn esq jr sr ii iii iv dipling ktm kty htm vtm ytm oty "
              + "mscecon msctech mscing drphil drtech rernat hons tech econ pharmd psyd "
              + "edd mpa mph mfa bfa acca frsa fca");

  /** Degrees that are names elsewhere: Yo-Yo Ma has none. Only in capitals, or after a comma. */
  private static final Set<String> IN_CAPITALS =
      words(
          "ma ba bs ms md jd di fm ft tkt tt pe ra lic dba do be btech mtech ing eng fil "
              + "tekn obe cbe mbe");

  /** What people put in brackets that is no name. */
  private static final Set<String> ASIDES =
      words(
          "she her hers he him his they them theirs hän ella él tech econ hons hiring open "
              + "to work");

  /** Fore a name that somebody bore before. */
  private static final Set<String> FORMER =
      words(
          "née nee né born geb geborene os född fd entinen omaa sukua syntynyt ent formerly "
              + "ex roz previously");

  /**
   * The same, where they stand among the words of a name: there "ex" and "os" may be words of it.
   */
  private static final Set<String> FORMER_AMONG_WORDS =
      words("née geb geb. o.s. os. född f.d. ent.");

  /** Tell a father from a son. */
  private static final Map<String, Integer> GENERATIONS =
      Map.of("sr", 1, "jr", 2, "ii", 2, "iii", 3, "iv", 4);

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Titles() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** In lower case, without the dots of {@code Ph.D.} and what else stands around. */
  private static String bare(String token) {
    return NO_LETTERS.matcher(token.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Whether all tokens of what follows a comma are degrees, so that none is a part of the name. */
  static boolean areDegrees(List<String> tokens) {
    return tokens.stream()
        .map(Titles::bare)
        .allMatch(
            bare ->
                bare.isEmpty()
                    || BEHIND.contains(bare)
                    || IN_CAPITALS.contains(bare)
                    || BEFORE.contains(bare));
  }

  /** Whether a token stands before a name, as a title does. */
  static boolean isBefore(String token) {
    return BEFORE.contains(bare(token));
  }

  /**
   * Whether a token stands behind a name, as a degree does.
   *
   * @param shouted whether the whole name is in capitals, so that they say nothing
   */
  static boolean isBehind(String token, boolean shouted) {
    var bare = bare(token);
    return BEHIND.contains(bare)
        || (IN_CAPITALS.contains(bare)
            && !shouted
            && bare.length() > 1
            && token.equals(token.toUpperCase(Locale.ROOT)));
  }

  /** Whether all words of a bracket are no names, such as "(she/her)". */
  static boolean areAsides(List<String> words) {
    return words.stream().map(Titles::bare).allMatch(bare -> bare.isEmpty() || isAside(bare));
  }

  private static boolean isAside(String bare) {
    return ASIDES.contains(bare) || BEHIND.contains(bare);
  }

  /** Which of those of one name in a family somebody is, the eldest first, if the token tells. */
  static Optional<Integer> generation(String token) {
    return Optional.ofNullable(GENERATIONS.get(bare(token)));
  }

  /** Whether a word within brackets says that a former name follows. */
  static boolean saysFormer(String word) {
    return FORMER.contains(bare(word));
  }

  /** Whether a token among the words of a name says that a former name follows. */
  static boolean leadsToFormer(String token) {
    return FORMER_AMONG_WORDS.contains(token.toLowerCase(Locale.ROOT));
  }
}
