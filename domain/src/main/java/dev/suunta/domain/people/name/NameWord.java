package dev.suunta.domain.people.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One word of a name that is compared.
 *
 * @param plain the word, folded
 * @param spellings its spellings with Latin letters, the plain one among them
 * @param sounds what its spellings sound like
 * @param shortFor the names that it may be short for, each by itself
 * @param foreign whether it was written with Cyrillic or Greek letters
 */
record NameWord(
    String plain,
    Set<String> spellings,
    Set<String> sounds,
    Set<String> shortFor,
    boolean foreign) {

  /** The words of a name in their order. */
  static List<NameWord> of(String name) {
    var plain = Folding.words(name, Folding.Spelling.PLAIN);
    var written = Folding.words(name, Folding.Spelling.LONG);
    var words = new ArrayList<NameWord>();
    for (var at = 0; at < plain.size(); at++) {
      var other = written.size() == plain.size() ? written.get(at) : plain.get(at);
      words.add(of(plain.get(at), other.text()));
    }
    return words;
  }

  private static NameWord of(Folding.Word word, String written) {
    var spellings = new TreeSet<>(Set.of(word.text()));
    spellings.add(written);
    var shortFor =
        spellings.stream()
            .flatMap(spelling -> Nicknames.of(spelling).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return new NameWord(
        word.text(),
        Collections.unmodifiableSet(spellings),
        spellings.stream().map(Sound::of).collect(Collectors.toCollection(TreeSet::new)),
        shortFor,
        word.foreign());
  }

  /** Whether it is more than a first letter. Chinese names may have one character. */
  boolean isFull() {
    return plain.length() > 1 && plain.codePointCount(0, plain.length()) > 1 || isWithoutBlanks();
  }

  boolean isWithoutBlanks() {
    return NameKey.isWithoutBlanks(plain.codePointAt(0));
  }

  boolean hasLetter() {
    return plain.codePoints().anyMatch(Character::isLetter);
  }

  String initial() {
    return Sound.initial(plain);
  }

  /** Whether both are the same word in the same script, but for marks and case. */
  boolean isSame(NameWord other) {
    return foreign == other.foreign && plain.equals(other.plain);
  }

  /** Whether both are one word in two spellings or scripts. */
  boolean isAlike(NameWord other) {
    return foreign == other.foreign ? meet(spellings, other.spellings) : meet(sounds, other.sounds);
  }

  /** Whether both are full, and one word to the ear, however it is spelled. */
  boolean soundsAlike(NameWord other) {
    return isFull() && other.isFull() && meet(sounds, other.sounds);
  }

  /** Whether one is short for the other, or its first letter. */
  boolean isShort(NameWord other) {
    return meet(shortFor, other.shortFor) || isFirstOf(other) || other.isFirstOf(this);
  }

  private boolean isFirstOf(NameWord other) {
    return !isFull()
        && other.isFull()
        && (foreign == other.foreign
            ? other.plain.startsWith(plain)
            : initial().equals(other.initial()));
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }
}
