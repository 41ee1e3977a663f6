package dev.suunta.domain.post.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What somebody does to a text so that it looks like another one. Seeded by the text itself. */
final class Edits {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int CUT = 280;

  private final Corpus corpus;

  Edits(Corpus corpus) {
    this.corpus = corpus;
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group()).toList();
  }

  /** The edited text by kind of edit; kinds that do not apply to this text are left out. */
  Map<String, String> of(Corpus.Original original) {
    var text = original.text();
    var edits = new LinkedHashMap<String, String>();
    edits.put("identical", text);
    edits.put("capitals", text.toUpperCase(Locale.ROOT));
    edits.put("emoji added", text.replace(". ", " 🎉👨‍👩‍👧. ").replace(", ", " ✨ ") + " 1️⃣❤️");
    edits.put("links and tags", linksAndTags(text));
    edits.put("greeting before", greeting(original) + text);
    edits.put("greeting after", text + farewell(original));
    shuffled(text).ifPresent(edit -> edits.put("sentences shuffled", edit));
    dropped(text).ifPresent(edit -> edits.put("sentence dropped", edit));
    newOpening(original).ifPresent(edit -> edits.put("opening replaced", edit));
    cut(text).ifPresent(edit -> edits.put("cut to 280", edit));
    if (original.language().equals("fi")) {
      edits.put("inflected", inflected(text));
    }
    for (var percent : List.of(10, 20, 30, 40, 50)) {
      edits.put(percent + " % of words", changed(original, percent));
    }
    return edits;
  }

  private static String linksAndTags(String text) {
    var half = text.indexOf(' ', text.length() / 2);
    return "@somebody@example.social "
        + text.substring(0, half)
        + " https://example.org/a?b=c "
        + text.substring(half)
        + " #monday #thoughts";
  }

  private static String greeting(Corpus.Original original) {
    return original.language().equals("fi")
        ? "Hei kaikki ystävät ja tutut! "
        : "Hello dear friends of mine! ";
  }

  private static String farewell(Corpus.Original original) {
    return original.language().equals("fi")
        ? " Hyvää viikonloppua kaikille lukijoille!"
        : " Have a great weekend, everybody reading this!";
  }

  private static Optional<String> shuffled(String text) {
    var sentences = new ArrayList<>(List.of(text.split("(?<=[.!?]) ")));
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Collections.shuffle(sentences, new Random(text.hashCode()));
    return Optional.of(String.join(" ", sentences));
  }

  private static Optional<String> dropped(String text) {
    var sentences = new ArrayList<>(List.of(text.split("(?<=[.!?]) ")));
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    sentences.remove(new Random(text.hashCode()).nextInt(sentences.size()));
    return Optional.of(String.join(" ", sentences));
  }

  private Optional<String> newOpening(Corpus.Original original) {
    var sentences = new ArrayList<>(List.of(original.text().split("(?<=[.!?]) ")));
    if (sentences.size() < 4) {
      return Optional.empty();
    }
    var others =
        corpus.originals().stream()
            .filter(
                other -> other.language().equals(original.language()) && !other.equals(original))
            .toList();
    var other = others.get(new Random(original.text().hashCode()).nextInt(others.size()));
    sentences.set(0, other.text().split("(?<=[.!?]) ")[0]);
    return Optional.of(String.join(" ", sentences));
  }

  private static Optional<String> cut(String text) {
    return text.length() < CUT * 5 / 4 ? Optional.empty() : Optional.of(text.substring(0, CUT));
  }

  private String changed(Corpus.Original original, int percent) {
    var vocabulary = corpus.vocabulary(original.language());
    var random = new Random(original.text().hashCode() + percent);
    var positions = new ArrayList<Integer>();
    for (var at = 0; at < words(original.text()).size(); at++) {
      positions.add(at);
    }
    Collections.shuffle(positions, random);
    var chosen = positions.subList(0, (int) Math.round(positions.size() * percent / 100.0));
    var at = new int[] {0};
    return replaceWords(
        original.text(),
        word ->
            chosen.contains(at[0]++) ? vocabulary.get(random.nextInt(vocabulary.size())) : word);
  }

  /** Every other longer word in another case or person, the way a Finnish sentence is turned. */
  private static String inflected(String text) {
    var at = new int[] {0};
    return replaceWords(text, word -> word.length() < 5 || at[0]++ % 2 == 1 ? word : inflect(word));
  }

  private static String inflect(String word) {
    for (var ending :
        List.of(
            "ssa:sta",
            "ssä:stä",
            "sta:ssa",
            "stä:ssä",
            "lla:lta",
            "llä:ltä",
            "lle:lla",
            "mme:n",
            "tta:n",
            "ttä:n",
            "ivat:isi",
            "ivät:isi",
            "ta:n",
            "tä:n",
            "in:imme",
            "n:t",
            "t:n",
            "i:in",
            "a:an",
            "ä:än",
            "e:een",
            "o:on",
            "u:un",
            "y:yn",
            "ö:öön")) {
      var from = ending.substring(0, ending.indexOf(':'));
      if (word.endsWith(from)) {
        return word.substring(0, word.length() - from.length())
            + ending.substring(ending.indexOf(':') + 1);
      }
    }
    return word + "kin";
  }

  private static String replaceWords(String text, UnaryOperator<String> replacement) {
    return WORD.matcher(text).replaceAll(word -> replacement.apply(word.group()));
  }
}
