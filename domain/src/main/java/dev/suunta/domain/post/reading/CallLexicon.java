package dev.suunta.domain.post.reading;

import dev.suunta.domain.post.CallStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which steps are asked for, and those that show that none is. */
final class CallLexicon {
  /** Words that may stand in front of the verb that opens a clause. */
  static final Set<String> LEADS_IN =
      words(
          """
          and or but just do go also first finally hey hi dear ps now next still why not
          ja tai mutta nyt sitten ps ensin vielä vaikka hei rohkeasti toki heti mieluiten siis eli
          """);

  /** Words after which a command may begin in the middle of a clause. */
  static final Set<String> STARTS_A_COMMAND = words("please then so niin joten siis");

  /** Words by which one command is joined to another. */
  static final Set<String> CHAINS_ON = words("and or ja tai sekä");

  /** Who or what stands in front of a verb that tells and does not ask. */
  static final Set<String> SUBJECTS =
      words(
          """
          i we you he she it they who that people nobody everybody somebody everyone someone
          to not dont didnt doesnt wont cant never will would can could may might must should shall
          ill well youll hell shell theyll id wed youd hed shed theyd ive weve lets did does do
          always often also still even only hän he joku kukaan en emme et ette ei eivät
          """);

  /** Words that turn what follows in the clause into its opposite. */
  static final Set<String> NEGATES =
      words(
          """
          never nobody didnt doesnt wont cant en et ei emme ette eivät älä älkää älköön kukaan
          koskaan enkä etkä eikä emmekä ettekä eivätkä toivotti toivotettiin toivottivat
          """);

  /** First words of sentences that tell of oneself or others. */
  static final Set<String> TELLS_OF_ONESELF =
      words(
          """
          i we he she they my our his her their minä me hän he en emme et ette ei eivät
          minun meidän hänen heidän
          """);

  /** Words that point at something to be taken up now. */
  static final Set<String> POINTS_AT_SOMETHING =
      words("it this here below them us me se sen tämä tästä täältä alta linkistä ne nämä minulle");

  /** English beginnings after which a command may follow. */
  static final List<List<String>> ASKS_FOR_A_VERB =
      sequences(
          """
          could you, would you, can you, will you, you can, you could, you may, feel free to,
          remember to, dont forget to, do not forget to, make sure to, be sure to, you are welcome to,
          youre welcome to, could you please, would you please, can you please
          """);

  /** Finnish beginnings after which the very next verb, in another form, is what is asked for. */
  static final List<List<String>> INVITES_A_VERB =
      sequences(
          """
          älä unohda, älkää unohtako, muista, muistakaa, muistathan, muistattehan, voit, voitte,
          voisitko, voisitteko, voitko, voitteko, viitsisitkö, viitsitkö, kannattaa, saa, saat, saatte,
          pääset, pääsette, pääsee, käy, käykää
          """);

  /** A word that may open a clause; {@link #NO_COMMAND} where it is none. */
  record Entry(List<String> words, Optional<CallStep> step, boolean isCommand) {}

  static final Entry NO_COMMAND = new Entry(List.of(), Optional.empty(), false);

  /** Words that are nouns as well, and ask only in front of what a verb takes. */
  private static final Set<String> NOUNS_TOO =
      words(
          """
          comment share book order call tag answer message check look vote reply visit watch like
          try hire repost follow
          """);

  /** Of these, those that mean nothing alone, or something else. */
  private static final Set<String> NOTHING_ALONE =
      words("book order call answer message check look try like hire tag visit");

  private static final Set<String> AFTER_A_VERB =
      words(
          """
          the a an my our your this that these those it me us them him her here now today below
          along out up more if yes what how why who where when which whether one two some any all both
          each every everything something someone somebody with by on via in and or so at for
          tomorrow tonight yours online early under away before below
          """);

  /** Right before these, a word was a noun. */
  private static final Set<String> AFTER_A_NOUN =
      words("is was are were will would has had can could got went of from");

  private static final Set<String> LONG_AGO = words("yesterday ago");

  private static final Set<String> SPANS =
      words("night week weekend month year spring summer autumn winter");

  /** Finnish verbs that are also "he or she does so", or a noun; they ask only with an object. */
  private static final Set<String> NEEDS_AN_OBJECT = words("seuraa");

  private static final Map<String, List<Entry>> PHRASES = index(CallPhrases.ANYWHERE, false);
  private static final Map<String, List<Entry>> COMMANDS = index(CallPhrases.OPENING, true);
  private static final Map<String, CallStep> INVITED = invited();

  /** Within how many words of a verb its time is told; a clause may be without end. */
  private static final int NEAR = 12;

  private CallLexicon() {}

  /** The longest phrase that stands there. */
  static Optional<Entry> phraseAt(List<String> words, int at) {
    return longest(PHRASES, words, at);
  }

  /** The command that stands there, if one does. */
  static Entry commandAt(Clause clause, int at) {
    var words = clause.words();
    return longest(COMMANDS, words, at)
        .filter(entry -> asks(entry, clause, at + entry.words().size()))
        .orElse(NO_COMMAND);
  }

  private static boolean asks(Entry entry, Clause clause, int next) {
    if (entry.words().size() > 1) {
      return true;
    }
    var word = entry.words().getFirst();
    var words = clause.words();
    if (next == words.size()) {
      return !NOTHING_ALONE.contains(word) && !isInterjection(word, clause);
    }
    var following = words.get(next);
    if (NEEDS_AN_OBJECT.contains(word)) {
      return isObject(following);
    }
    return (!NOUNS_TOO.contains(word) || AFTER_A_VERB.contains(following))
        && !AFTER_A_NOUN.contains(following)
        && !tellsOfThePast(words.subList(next, Math.min(words.size(), next + NEAR)));
  }

  /** "Read a book last week" has only lost its "I". */
  private static boolean tellsOfThePast(List<String> words) {
    for (var at = 0; at < words.size(); at++) {
      if (LONG_AGO.contains(words.get(at))
          || (words.get(at).equals("last")
              && at + 1 < words.size()
              && SPANS.contains(words.get(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "Look, I know" and "See, I knew" call for attention, if for anything. */
  private static boolean isInterjection(String word, Clause clause) {
    return clause.after() == ','
        && clause.words().size() == 1
        && Set.of("see", "listen", "come", "read").contains(word);
  }

  /** Partitive and possessive forms, and the pronouns. */
  private static boolean isObject(String word) {
    return word.endsWith("a")
        || word.endsWith("ä")
        || word.endsWith("mme")
        || word.endsWith("ani")
        || word.endsWith("äni");
  }

  /** What a verb asks for that the reader is invited to: "voit lukea", "käy katsomassa". */
  static Optional<CallStep> invitedAt(List<String> words, int at) {
    if (at >= words.size() || !(words.get(at).endsWith("a") || words.get(at).endsWith("ä"))) {
      return Optional.empty();
    }
    return INVITED.entrySet().stream()
        .filter(stem -> words.get(at).startsWith(stem.getKey()))
        .max(Comparator.comparingInt(stem -> stem.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** How many words the longest of the sequences takes that stands there; 0 if none does. */
  static int longest(List<List<String>> sequences, List<String> words, int at) {
    return sequences.stream()
        .filter(sequence -> stands(sequence, words, at))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static Optional<Entry> longest(
      Map<String, List<Entry>> index, List<String> words, int at) {
    return index.getOrDefault(words.get(at), List.of()).stream()
        .filter(entry -> stands(entry.words(), words, at))
        .max(Comparator.comparingInt(entry -> entry.words().size()));
  }

  private static boolean stands(List<String> wanted, List<String> words, int at) {
    if (at + wanted.size() > words.size()) {
      return false;
    }
    for (var index = 0; index < wanted.size(); index++) {
      var want = wanted.get(index);
      var word = words.get(at + index);
      if (!(want.endsWith("*")
          ? word.startsWith(want.substring(0, want.length() - 1))
          : word.equals(want))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<Entry>> index(Map<String, String> listed, boolean commands) {
    var index = new HashMap<String, List<Entry>>();
    listed.forEach(
        (step, sequences) -> {
          var asked =
              step.equals("NONE")
                  ? Optional.<CallStep>empty()
                  : Optional.of(CallStep.valueOf(step));
          for (var sequence : sequences(sequences)) {
            index
                .computeIfAbsent(sequence.getFirst(), first -> new ArrayList<>())
                .add(new Entry(sequence, asked, commands && asked.isPresent()));
          }
        });
    return index;
  }

  private static Map<String, CallStep> invited() {
    var stems = new HashMap<String, CallStep>();
    CallPhrases.INVITED.forEach(
        (step, listed) -> words(listed).forEach(stem -> stems.put(stem, CallStep.valueOf(step))));
    return Map.copyOf(stems);
  }

  private static Set<String> words(String listed) {
    return Arrays.stream(listed.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  private static List<List<String>> sequences(String listed) {
    return Arrays.stream(listed.split(","))
        .map(String::strip)
        .filter(sequence -> !sequence.isEmpty())
        .map(sequence -> List.of(sequence.split("\\s+")))
        .toList();
  }
}
