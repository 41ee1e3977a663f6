package dev.suunta.domain.post.reading;

import java.util.List;
import java.util.Set;

/** Tells questions to the readers from those that nobody is meant to answer. */
final class Questions {
  private static final String MARKS = "?？؟";
  private static final String ENDS = ".!…\n\r。！" + MARKS;

  /** How a writer goes on who answers a question themselves. */
  private static final Set<String> OWN_ANSWER =
      Set.of(
          "because",
          "simple",
          "simply",
          "nothing",
          "everything",
          "nobody",
          "everybody",
          "yes",
          "no",
          "nope",
          "yep",
          "not",
          "turns",
          "neither",
          "both",
          "absolutely",
          "apparently",
          "koska",
          "siksi",
          "joo",
          "kyllä",
          "ei",
          "en",
          "emme",
          "toki",
          "tietysti",
          "ilmeisesti",
          "molemmat",
          "kaikki",
          "kukaan",
          "siitä");

  /** How questions open that wonder aloud. */
  private static final List<String> WONDERING =
      List.of(
          "who knew",
          "who doesnt",
          "who wouldnt",
          "who would have",
          "who am i",
          "what could possibly",
          "how hard can",
          "how cool is",
          "how lucky",
          "what s not to",
          "whats not to",
          "guess what",
          "you know what",
          "know what",
          "did you know",
          "remember when",
          "why not",
          "why me",
          "isnt it",
          "isnt that",
          "kukapa",
          "mikäpä",
          "mitäpä",
          "miksipä",
          "mihinpä",
          "kuka olisi",
          "kuka ei",
          "arvaa mitä",
          "tiedättekö mitä",
          "tiedätkö mitä",
          "tiesitkö",
          "tiesittekö",
          "muistatko kun",
          "muistatteko kun",
          "saako sitä",
          "voiko parempaa",
          "miksi ei",
          "eikö ole",
          "mikä voisi mennä");

  /** Short headlines in the form of a question, such as "The result?" */
  private static final Set<String> HEADLINE_OPENINGS =
      Set.of("the", "my", "our", "and", "lopputulos", "tulos", "ja", "entä", "syy", "opetus");

  private static final int HEADLINE_WORDS = 3;

  private Questions() {}

  /** Whether there is a question that readers may answer. */
  static boolean askForAnAnswer(String text) {
    var start = 0;
    for (var index = 0; index < text.length(); index++) {
      if (ENDS.indexOf(text.charAt(index)) < 0) {
        continue;
      }
      if (MARKS.indexOf(text.charAt(index)) >= 0) {
        var question = lastClause(text, start, index);
        if (!question.isEmpty() && !isRhetorical(question, answerTo(text, index + 1))) {
          return true;
        }
      }
      start = index + 1;
    }
    return false;
  }

  private static List<String> lastClause(String text, int start, int end) {
    return PlainWords.of(text.substring(start, end));
  }

  /** The first words that follow on the same line. */
  private static List<String> answerTo(String text, int from) {
    var end = from;
    while (end < text.length() && end - from < 60 && text.charAt(end) != '\n') {
      end++;
    }
    return PlainWords.of(text.substring(from, end));
  }

  private static boolean isRhetorical(List<String> question, List<String> answer) {
    var joined = PlainWords.join(question);
    if (WONDERING.stream().anyMatch(opening -> joined.startsWith(" " + opening + " "))) {
      return true;
    }
    if (answer.isEmpty()) {
      return false;
    }
    return OWN_ANSWER.contains(answer.getFirst())
        || (question.size() <= HEADLINE_WORDS && HEADLINE_OPENINGS.contains(question.getFirst()));
  }
}
