package dev.suunta.domain.post.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a text on their way to {@link OwnWords}, with the places where runs break. */
final class Tokens {
  private final List<String> words = new ArrayList<>();

  /** Positions of words in front of which something was set aside. */
  private final BitSet breaks = new BitSet();

  private final BitSet facts = new BitSet();
  private final List<String> sentences = new ArrayList<>();
  private final List<Integer> sentenceEnds = new ArrayList<>();

  private Tokens() {}

  static Tokens of(String text) {
    var tokens = new Tokens();
    var setAside = Passages.setAsideIn(text);
    for (var span : Sentences.of(text)) {
      tokens.add(text, span, setAside);
    }
    return tokens;
  }

  private void add(String text, Sentences.Span span, BitSet setAside) {
    var from = span.start();
    while (from < span.end()) {
      if (setAside.get(from)) {
        breaks.set(words.size());
        from = setAside.nextClearBit(from);
      } else {
        var next = setAside.nextSetBit(from);
        var to = next < 0 ? span.end() : Math.min(next, span.end());
        Words.split(text.subSequence(from, to), words::add);
        from = to;
      }
    }
    sentences.add(text.substring(span.start(), span.end()));
    sentenceEnds.add(words.size());
  }

  /** Knuth, Morris and Pratt: facts and texts are somebody's input, and may repeat themselves. */
  void setAside(List<String> fact, int stem) {
    if (fact.isEmpty()) {
      return;
    }
    var wanted = fact.stream().map(word -> start(word, stem)).toList();
    var fallback = fallbacks(wanted);
    var matched = 0;
    for (var at = 0; at < words.size(); at++) {
      var word = start(words.get(at), stem);
      while (matched > 0 && !wanted.get(matched).equals(word)) {
        matched = fallback[matched - 1];
      }
      if (wanted.get(matched).equals(word)) {
        matched++;
      }
      if (matched == wanted.size()) {
        facts.set(at + 1 - matched, at + 1);
        matched = fallback[matched - 1];
      }
    }
  }

  private static int[] fallbacks(List<String> wanted) {
    var fallback = new int[wanted.size()];
    var matched = 0;
    for (var at = 1; at < wanted.size(); at++) {
      while (matched > 0 && !wanted.get(matched).equals(wanted.get(at))) {
        matched = fallback[matched - 1];
      }
      if (wanted.get(matched).equals(wanted.get(at))) {
        matched++;
      }
      fallback[at] = matched;
    }
    return fallback;
  }

  static String start(String word, int length) {
    return word.length() <= length || word.codePointCount(0, word.length()) <= length
        ? word
        : word.substring(0, word.offsetByCodePoints(0, length));
  }

  OwnWords toOwnWords() {
    var own = new ArrayList<String>();
    for (var at = facts.nextClearBit(0); at < words.size(); at = facts.nextClearBit(at + 1)) {
      own.add(words.get(at));
    }
    var told = new ArrayList<OwnWords.Sentence>();
    var from = 0;
    for (var index = 0; index < sentences.size(); index++) {
      var to = sentenceEnds.get(index);
      var runs = runs(from, to);
      if (!runs.isEmpty()) {
        told.add(new OwnWords.Sentence(sentences.get(index), runs));
      }
      from = to;
    }
    return OwnWords.of(own, runs(0, words.size()), told);
  }

  private List<List<String>> runs(int from, int to) {
    var runs = new ArrayList<List<String>>();
    var run = new ArrayList<String>();
    for (var at = from; at < to; at++) {
      if ((breaks.get(at) || facts.get(at)) && !run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
      if (!facts.get(at)) {
        run.add(words.get(at));
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }
}
