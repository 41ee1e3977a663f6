package dev.suunta.adapters.files.yaml;

import dev.suunta.application.documents.Document;
import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.documents.DocumentProblemCode;
import dev.suunta.domain.finding.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Collects what is wrong with one document. */
public final class Problems {
  /** The most problems that are told; whoever has a hundred begins with those. */
  public static final int MOST = 100;

  private static final int LONGEST_VALUE = 80;

  private final List<DocumentProblem> found = new ArrayList<>();

  /** Remembers one; the facts in the order in which the code names them. */
  public void add(DocumentProblemCode code, Place place, Fact... facts) {
    if (facts.length != code.facts().size()) {
      throw new IllegalArgumentException(code + " has facts " + code.facts());
    }
    if (found.size() == MOST) {
      return;
    }
    Map<String, Fact> named = new TreeMap<>();
    for (var index = 0; index < facts.length; index++) {
      named.put(code.facts().get(index), facts[index]);
    }
    found.add(
        new DocumentProblem(
            code, OptionalInt.of(place.line()), OptionalInt.of(place.column()), named));
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What became of a document that has them. */
  public <T> Document<T> unreadable() {
    var ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparingInt((DocumentProblem problem) -> problem.line().orElse(0))
            .thenComparingInt(problem -> problem.column().orElse(0)));
    return new Document.Unreadable<>(ordered);
  }

  /**
   * A value of the document as a fact; a long one is cut, because nobody reads it in a message, and
   * what cannot be printed is replaced.
   */
  public static Fact quote(String value) {
    var printable = new StringBuilder();
    for (var index = 0; index < value.length() && printable.length() < LONGEST_VALUE; ) {
      var codePoint = value.codePointAt(index);
      printable.appendCodePoint(YamlParser.isPrintable(codePoint) ? codePoint : 0xFFFD);
      index += Character.charCount(codePoint);
      if (printable.length() >= LONGEST_VALUE && index < value.length()) {
        printable.append('…');
      }
    }
    return Fact.of(printable.toString());
  }

  /** A character as a fact, such as {@code U+0000}. */
  public static Fact character(int codePoint) {
    return Fact.of("U+%04X".formatted(codePoint));
  }
}
