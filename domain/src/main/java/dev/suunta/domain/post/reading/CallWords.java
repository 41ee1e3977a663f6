package dev.suunta.domain.post.reading;

import dev.suunta.domain.post.CallStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which steps are asked for. */
final class CallWords {
  /** Words that may stand before the verb that opens a clause, or join two commands. */
  private static final Set<String> BEFORE_A_COMMAND =
      Set.of(
          "please", "so", "then", "and", "or", "now", "just", "do", "go", "also", "but", "first",
          "ja", "tai", "niin", "sitten", "nyt", "joten", "eli", "siis", "mutta", "jos", "ps");

  /** Phrases that ask wherever they stand. */
  private static final Map<CallStep, List<String>> PHRASES = new EnumMap<>(CallStep.class);

  /** Verbs and beginnings that ask where a clause opens with them. */
  private static final Map<CallStep, List<String>> OPENINGS = new EnumMap<>(CallStep.class);

  static {
    PHRASES.put(
        CallStep.TALK,
        List.of(
            "let me know",
            "tell me",
            "share your thoughts",
            "share your experience",
            "what do you think",
            "in the comments",
            "i d love to hear",
            "id love to hear",
            "love to hear from you",
            "would love to hear",
            "drop me a line",
            "get in touch",
            "reach out to me",
            "send me a message",
            "dm me",
            "ask me anything",
            "kerro minulle",
            "kerro mulle",
            "kertokaa minulle",
            "laita viesti",
            "laita viestiä",
            "laittakaa viestiä",
            "ota yhteyttä",
            "ottakaa yhteyttä",
            "mitä mieltä",
            "kuulisin mielelläni",
            "haluaisin kuulla",
            "kommentteihin",
            "kommenteissa"));
    PHRASES.put(
        CallStep.LOOK,
        List.of(
            "link in bio",
            "link in the comments",
            "have a look",
            "take a look",
            "check it out",
            "linkki kommenteissa",
            "linkki biossa"));
    PHRASES.put(
        CallStep.FOLLOW,
        List.of(
            "follow me",
            "follow us",
            "connect with me",
            "pass it on",
            "pass this on",
            "share this",
            "seuraa minua",
            "seuraa meitä",
            "jaa eteenpäin",
            "pistä jakoon",
            "laita jakoon",
            "verkostoidu kanssani"));
    PHRASES.put(
        CallStep.SUBSCRIBE,
        List.of(
            "subscribe",
            "sign up",
            "join the list",
            "join the mailing list",
            "join my newsletter",
            "join the newsletter",
            "get the newsletter",
            "tilaa uutiskirje",
            "tilaa kanava",
            "tilaa kirje",
            "liity listalle",
            "liity postituslistalle",
            "ilmoittaudu listalle"));
    PHRASES.put(
        CallStep.VISIT,
        List.of(
            "join us",
            "join me",
            "come along",
            "come and",
            "come to",
            "see you there",
            "see you at",
            "drop by",
            "stop by",
            "register here",
            "register now",
            "save your seat",
            "tule mukaan",
            "tulkaa mukaan",
            "tervetuloa",
            "nähdään siellä",
            "lähde mukaan",
            "lähtekää mukaan",
            "ilmoittaudu mukaan"));
    PHRASES.put(
        CallStep.BUY,
        List.of(
            "buy now",
            "order now",
            "book now",
            "get yours",
            "hire me",
            "hire us",
            "get your ticket",
            "get your tickets",
            "buy your ticket",
            "buy tickets",
            "on sale now",
            "osta nyt",
            "tilaa nyt",
            "tilaa omasi",
            "osta liput",
            "osta lippu",
            "varaa paikkasi",
            "varaa aika",
            "palkkaa minut"));
    OPENINGS.put(
        CallStep.TALK,
        List.of(
            "tell",
            "comment",
            "reply",
            "answer",
            "write",
            "ask",
            "call",
            "message",
            "suggest",
            "vote",
            "kerro",
            "kertokaa",
            "kommentoi",
            "kommentoikaa",
            "vastaa",
            "vastatkaa",
            "kirjoita",
            "kirjoittakaa",
            "kysy",
            "kysykää",
            "soita",
            "soittakaa",
            "ehdota",
            "ehdottakaa",
            "äänestä",
            "äänestäkää"));
    OPENINGS.put(
        CallStep.LOOK,
        List.of(
            "look",
            "watch",
            "read",
            "see",
            "listen",
            "check",
            "try",
            "browse",
            "katso",
            "katsokaa",
            "lue",
            "lukekaa",
            "kuuntele",
            "kuunnelkaa",
            "kokeile",
            "kokeilkaa",
            "tutustu",
            "tutustukaa",
            "vilkaise",
            "selaa"));
    OPENINGS.put(
        CallStep.FOLLOW,
        List.of(
            "follow",
            "connect",
            "share",
            "repost",
            "retweet",
            "tag",
            "seuraa",
            "seuratkaa",
            "jaa",
            "jakakaa",
            "verkostoidu",
            "merkitse"));
    OPENINGS.put(CallStep.SUBSCRIBE, List.of("subscribe", "join"));
    OPENINGS.put(
        CallStep.VISIT,
        List.of(
            "visit",
            "come",
            "register",
            "rsvp",
            "apply",
            "tule",
            "tulkaa",
            "käy",
            "käykää",
            "vieraile",
            "vierailkaa",
            "ilmoittaudu",
            "ilmoittautukaa",
            "hae",
            "hakekaa",
            "liity",
            "liittykää",
            "osallistu",
            "osallistukaa"));
    OPENINGS.put(
        CallStep.BUY,
        List.of(
            "buy",
            "order",
            "book",
            "hire",
            "osta",
            "ostakaa",
            "tilaa",
            "tilatkaa",
            "varaa",
            "varatkaa"));
  }

  private CallWords() {}

  /** Adds the steps that a clause asks for. */
  static void stepsOf(List<String> clause, Set<CallStep> steps) {
    var joined = PlainWords.join(clause);
    PHRASES.forEach(
        (step, phrases) -> {
          if (phrases.stream().anyMatch(phrase -> joined.contains(" " + phrase + " "))) {
            steps.add(step);
          }
        });
    for (var word : commandPlaces(clause)) {
      OPENINGS.forEach(
          (step, openings) -> {
            if (openings.contains(word)) {
              steps.add(
                  step == CallStep.BUY && joined.contains(" uutiskirje")
                      ? CallStep.SUBSCRIBE
                      : step);
            }
          });
    }
  }

  /** The words at which a command may begin: the first, and those after joining words. */
  private static List<String> commandPlaces(List<String> clause) {
    var places = new ArrayList<String>();
    var open = true;
    var seen = 0;
    for (var word : clause) {
      if (BEFORE_A_COMMAND.contains(word)) {
        open = open || seen <= 12;
      } else if (open) {
        places.add(word);
        open = false;
      }
      seen++;
    }
    return places;
  }
}
