package dev.suunta.domain.people.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name taken apart: "Dr. Maija Lehtonen (Öhman), PhD" is Maija and Lehtonen, formerly Öhman.
 *
 * @param words the words of the name itself, at most {@link #MOST_WORDS}
 * @param former words of names that were borne before, from brackets behind the name
 * @param called what the person is called, from quotation marks, or brackets within the name
 * @param generation which of those of one name in a family it is, the eldest first: 2 behind "Jr."
 */
record ParsedName(
    List<NameWord> words,
    List<NameWord> former,
    List<NameWord> called,
    Optional<Integer> generation) {
  /** The longest names in use have six words; what is pasted into a name's field is no name. */
  static final int MOST_WORDS = 6;

  /** The same for each of the two kinds of asides. */
  static final int MOST_ASIDES = 2;

  private static final int MOST_READ = 600;

  private static final Pattern ASIDE =
      Pattern.compile(
          "[(\\[（【]([^()\\[\\]（）【】]*)[)\\]）】]"
              + "|[\"“”„«»]+([^\"“”„«»]{1,40})[\"“”„«»]+"
              + "|(?<=\\s)['‘’]([^'‘’\\s]{2,20})['‘’](?=\\s)");

  private static final Pattern LINE = Pattern.compile("[|•]");

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

  /** CSV that was never parsed: within quotation marks they stand twice. */
  private static final Pattern QUOTED_CSV = Pattern.compile("\"(.*\"\".*)\"");

  ParsedName {
    words = List.copyOf(words);
    former = List.copyOf(former);
    called = List.copyOf(called);
  }

  /** Takes any text apart; one without a letter has no words. */
  static ParsedName of(String name) {
    var parts = new Parts();
    parts.read(name);
    var words = NameWord.of(String.join(" ", parts.words));
    return words.stream().noneMatch(NameWord::hasLetter)
        ? new ParsedName(List.of(), List.of(), List.of(), Optional.empty())
        : new ParsedName(
            first(words, MOST_WORDS),
            first(NameWord.of(String.join(" ", parts.former)), MOST_ASIDES),
            first(NameWord.of(String.join(" ", parts.called)), MOST_ASIDES),
            parts.generation);
  }

  private static List<NameWord> first(List<NameWord> words, int most) {
    return words.subList(0, Math.min(most, words.size()));
  }

  /** All its words, those that stand aside last. */
  List<NameWord> all() {
    return Stream.of(words, former, called).flatMap(List::stream).toList();
  }

  /** Whether no word of the name would be parted from the next by a blank. */
  boolean isWithoutBlanks() {
    return words.stream().allMatch(NameWord::isWithoutBlanks);
  }

  /** The parts of a name as they are written, while it is read. */
  private static final class Parts {
    private final List<String> words = new ArrayList<>();
    private final List<String> former = new ArrayList<>();
    private final List<String> called = new ArrayList<>();
    private Optional<Integer> generation = Optional.empty();

    void read(String name) {
      var text =
          Normalizer.normalize(
              name.substring(0, Folding.cut(name, MOST_READ)), Normalizer.Form.NFC);
      var csv = QUOTED_CSV.matcher(text);
      var segments = withoutAsides(csv.matches() ? csv.group(1).replace("\"\"", "\"") : text);
      addWords(segments.getFirst());
      for (var segment : segments.subList(1, segments.size())) {
        if (Titles.areDegrees(tokens(segment))) {
          tokens(segment).forEach(this::note);
        } else {
          addWords(segment);
        }
      }
      if (NameKey.of(String.join(" ", words)).isEmpty()) {
        // Nothing but titles, or all in brackets: then that is the name.
        words.clear();
        former.clear();
        called.clear();
        words.add(text);
      }
    }

    /** What stands outside of brackets and quotation marks, parted at commas. */
    private List<String> withoutAsides(String text) {
      var main = new StringBuilder();
      var aside = ASIDE.matcher(text);
      var from = 0;
      while (aside.find()) {
        main.append(text, from, aside.start()).append(' ');
        from = aside.end();
        var bracket = aside.group(1);
        if (bracket != null) {
          addBracket(bracket, isBehind(text.substring(from)));
        } else {
          called.addAll(tokens(aside.group(2) == null ? aside.group(3) : aside.group(2)));
        }
      }
      main.append(text.substring(from));
      return List.of(withoutLine(main.toString()).split("[,،、;|•]", -1));
    }

    /** What people do stands behind a bar or a bullet: "Dawn Hill | Keynote speaker". */
    private static String withoutLine(String text) {
      var name = LINE.split(text, 2)[0];
      return tokens(name).size() > 1 ? name : text;
    }

    /** Whether only degrees, emoji and the like follow. */
    private static boolean isBehind(String rest) {
      return Titles.areDegrees(tokens(rest.replace(',', ' ')));
    }

    private void addBracket(String bracket, boolean behind) {
      var tokens = tokens(bracket.replace('/', ' ').replace(',', ' '));
      if (!Titles.areAsides(tokens)) {
        var names = tokens.stream().filter(token -> !Titles.saysFormer(token)).toList();
        (behind || names.size() < tokens.size() ? former : called).addAll(names);
      }
    }

    private void addWords(String segment) {
      var tokens = new ArrayList<>(tokens(segment));
      while (tokens.size() > 1 && Titles.isBefore(tokens.getFirst())) {
        tokens.removeFirst();
      }
      var shouted = segment.equals(segment.toUpperCase(Locale.ROOT));
      while (tokens.size() > 1 && Titles.isBehind(tokens.getLast(), shouted)) {
        note(tokens.removeLast());
      }
      var target = words;
      for (var token : tokens) {
        if (Titles.leadsToFormer(token) && !words.isEmpty()) {
          target = former;
        } else {
          target.add(token);
        }
      }
    }

    private void note(String token) {
      generation = Titles.generation(token).or(() -> generation);
    }

    private static List<String> tokens(String text) {
      return BLANKS.splitAsStream(text).filter(token -> !token.isBlank()).toList();
    }
  }
}
