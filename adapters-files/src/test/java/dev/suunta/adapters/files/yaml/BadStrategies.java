package dev.suunta.adapters.files.yaml;

import static dev.suunta.adapters.files.yaml.BadDocument.strategy;
import static dev.suunta.application.documents.DocumentProblemCode.DATE_UNREADABLE;
import static dev.suunta.application.documents.DocumentProblemCode.ID_MALFORMED;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.NUMBER_OUT_OF_RANGE;
import static dev.suunta.application.documents.DocumentProblemCode.REFERENCE_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.TEXT_TOO_LONG;
import static dev.suunta.application.documents.DocumentProblemCode.TIME_UNREADABLE;
import static dev.suunta.application.documents.DocumentProblemCode.TOO_MANY;
import static dev.suunta.application.documents.DocumentProblemCode.TWICE;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_WRONG_KIND;

import java.util.List;

/** Strategies that cannot be read. */
final class BadStrategies {
  private static final String HEAD = "format: 1\nzone: Europe/Helsinki\n";
  private static final String RULES =
      HEAD + "networks:\n  x:\n    admits: anyone\n    call: leans\n";

  static final List<BadDocument> ALL =
      List.of(
          strategy("no zone", "format: 1", KEY_MISSING, 1, 1),
          strategy(
              "a goal without a value question",
              HEAD + "goals:\n  a:\n    name: A",
              KEY_MISSING,
              4,
              3),
          strategy(
              "ground rules without a call",
              HEAD + "networks:\n  x: {admits: anyone}",
              KEY_MISSING,
              4,
              3),
          strategy("a key that nobody knows", HEAD + "gaols: {}", KEY_UNKNOWN, 3, 1),
          strategy("an unknown key of ground rules", RULES + "    care: [a]", KEY_UNKNOWN, 7, 5),
          strategy("a list of goals", HEAD + "goals: [a]", VALUE_WRONG_KIND, 3, 8),
          strategy("a list for a document", "- a", VALUE_WRONG_KIND, 1, 1),
          strategy(
              "a word where a list is needed", RULES + "    serves: work", VALUE_WRONG_KIND, 7, 13),
          strategy(
              "words where a number is needed",
              HEAD + "review-months: six",
              VALUE_WRONG_KIND,
              3,
              16),
          strategy("a mapping for a key", HEAD + "? {a: b}\n: c", VALUE_WRONG_KIND, 3, 3),
          strategy(
              "nothing where words are needed", RULES + "    readers:", VALUE_WRONG_KIND, 7, 13),
          strategy(
              "two lines where one is needed",
              RULES + "    readers: |\n      a\n      b\n",
              VALUE_WRONG_KIND,
              7,
              14),
          strategy("an unknown audience", RULES + "    audience: pubic", VALUE_UNKNOWN, 7, 15),
          strategy("an unknown zone", "format: 1\nzone: Helsinki", VALUE_UNKNOWN, 2, 7),
          strategy(
              "a time a week of another form", HEAD + "time-a-week: a lot", VALUE_UNKNOWN, 3, 14),
          strategy(
              "hours on an unknown day",
              RULES + "    hours:\n      - workdays 08:00-09:00",
              VALUE_UNKNOWN,
              8,
              9),
          strategy("a review too far away", HEAD + "review-months: 61", NUMBER_OUT_OF_RANGE, 3, 16),
          strategy("no posts a week", RULES + "    posts-a-week: 0", NUMBER_OUT_OF_RANGE, 7, 19),
          strategy(
              "more time than a week has, in minutes",
              HEAD + "time-a-week: 10081",
              NUMBER_OUT_OF_RANGE,
              3,
              14),
          strategy(
              "a name longer than is taken",
              HEAD + "topics:\n  a: {name: " + "a".repeat(81) + "}",
              TEXT_TOO_LONG,
              4,
              13),
          strategy(
              "a day that does not exist",
              RULES + "    trial: {ends: 2027-02-30}",
              DATE_UNREADABLE,
              7,
              19),
          strategy(
              "a day of another form",
              RULES + "    trial: {ends: 31.5.2027}",
              DATE_UNREADABLE,
              7,
              19),
          strategy(
              "a time that does not exist",
              RULES + "    hours: [daily 08:00-25:00]",
              TIME_UNREADABLE,
              7,
              13),
          strategy(
              "hours that end before they begin",
              RULES + "    hours: [daily 17:00-08:00]",
              TIME_UNREADABLE,
              7,
              13),
          strategy(
              "an id with a capital", HEAD + "topics:\n  Family: {name: A}", ID_MALFORMED, 4, 3),
          strategy(
              "a goal that is not there", RULES + "    serves: [work]", REFERENCE_UNKNOWN, 7, 14),
          strategy(
              "a topic that is not there", RULES + "    cares: [work]", REFERENCE_UNKNOWN, 7, 13),
          strategy(
              "a group that is not there",
              RULES + "    audience: group camp",
              REFERENCE_UNKNOWN,
              7,
              15),
          strategy(
              "a goal served twice",
              HEAD
                  + "goals: {a: {name: A, value-question: Q}}\n"
                  + "networks:\n  x: {admits: anyone, call: leans, serves: [a, a]}",
              TWICE,
              5,
              48),
          strategy(
              "more signs than are taken",
              HEAD + "topics:\n  a:\n    name: A\n    signs: [" + "a,".repeat(101) + "]",
              TOO_MANY,
              6,
              12));

  private BadStrategies() {}
}
