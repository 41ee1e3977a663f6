package dev.suunta.adapters.files.yaml;

import dev.suunta.application.documents.DocumentProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A document that cannot be read, and where.
 *
 * @param because what is wrong with it, as a sentence
 */
record BadDocument(
    String because, Kind kind, byte[] content, DocumentProblemCode code, int line, int column) {
  /** What it was meant to be. */
  enum Kind {
    STRATEGY,
    NETWORK,
    POST
  }

  private static final String HEAD = "format: 1\nzone: Europe/Helsinki\n";
  private static final String RULES = HEAD + "networks:\n  x:\n    admits: anyone\n    call: leans\n";
  private static final String NETWORK =
      "format: 1\nid: a\nname: A\ntie: follow\nreaches: [public]\nground-rules: {admits: anyone, call:"
          + " leans}\n";
  private static final String BY_HAND = NETWORK + "publishing:\n  by-hand:\n";

  static final List<BadDocument> ALL =
      List.of(
          strategy("an empty document", "", DocumentProblemCode.EMPTY, 1, 1),
          strategy("a blank document", " \n\n", DocumentProblemCode.EMPTY, 1, 1),
          strategy("a document of comments only", "# a\n", DocumentProblemCode.EMPTY, 1, 1),
          strategy(
              "a document longer than is taken",
              HEAD + "#".repeat(256 * 1024),
              DocumentProblemCode.TOO_LARGE,
              1,
              1),
          post(
              "a post longer than is taken",
              "a".repeat(4 * 1024 * 1024 + 1),
              DocumentProblemCode.TOO_LARGE,
              1,
              1),
          new BadDocument(
              "a document in another encoding",
              Kind.STRATEGY,
              "format: 1\nzone: é".getBytes(StandardCharsets.ISO_8859_1),
              DocumentProblemCode.ENCODING_WRONG,
              2,
              7),
          strategy("a U+0000", "format: 1\nzo\0ne: Z", DocumentProblemCode.CHARACTER_REFUSED, 2, 3),
          strategy("a bell", "format: \u0007", DocumentProblemCode.CHARACTER_REFUSED, 1, 9),
          strategy(
              "an escaped U+0000",
              HEAD + "topics:\n  a:\n    name: \"x\\0\"",
              DocumentProblemCode.CHARACTER_REFUSED,
              5,
              11),
          strategy(
              "half of an escaped pair",
              HEAD + "topics:\n  a:\n    name: \"\\uD83D\"",
              DocumentProblemCode.CHARACTER_REFUSED,
              5,
              11),
          post("a U+0000 in a text", "a\nb\0", DocumentProblemCode.CHARACTER_REFUSED, 2, 2),
          post(
              "half of a pair in a file name",
              "![a](\\uD83D.jpg)",
              DocumentProblemCode.CHARACTER_REFUSED,
              1,
              1),
          strategy("an open bracket", HEAD + "goals: [", DocumentProblemCode.YAML_BROKEN, 3, 9),
          strategy("two documents", HEAD + "---\n" + HEAD, DocumentProblemCode.YAML_BROKEN, 3, 1),
          strategy(
              "a tab for spaces", HEAD + "goals:\n\ta: b\n", DocumentProblemCode.YAML_TAB, 4, 1),
          strategy(
              "a tab in front matter of a list",
              HEAD + "goals:\n  - \ta\n  \t- b",
              DocumentProblemCode.YAML_TAB,
              5,
              3),
          strategy("a key twice", HEAD + "zone: Z", DocumentProblemCode.KEY_TWICE, 3, 1),
          strategy(
              "a goal twice",
              HEAD + "goals:\n  a: {name: A, value-question: Q}\n  a: {name: B, value-question: Q}",
              DocumentProblemCode.KEY_TWICE,
              5,
              3),
          strategy(
              "an anchor",
              HEAD + "goals: &a {}",
              DocumentProblemCode.ALIAS_REFUSED,
              3,
              8),
          strategy("an alias", HEAD + "goals: *a", DocumentProblemCode.ALIAS_REFUSED, 3, 8),
          strategy("a tag", "format: !!int 1\nzone: Z", DocumentProblemCode.TAG_REFUSED, 1, 9),
          strategy(
              "a tagged mapping",
              HEAD + "goals: !java/Object {}",
              DocumentProblemCode.TAG_REFUSED,
              3,
              8),
          strategy(
              "deep nesting",
              HEAD + "goals: " + "[".repeat(30),
              DocumentProblemCode.NESTED_TOO_DEEP,
              3,
              27),
          strategy("no format", "zone: Z", DocumentProblemCode.FORMAT_MISSING, 1, 1),
          post("empty front matter", "---\n---\na", DocumentProblemCode.FORMAT_MISSING, 1, 1),
          strategy("a later format", "format: 2", DocumentProblemCode.FORMAT_UNKNOWN, 1, 9),
          strategy("no zone", "format: 1", DocumentProblemCode.KEY_MISSING, 1, 1),
          strategy(
              "a goal without a value question",
              HEAD + "goals:\n  a:\n    name: A",
              DocumentProblemCode.KEY_MISSING,
              4,
              3),
          strategy(
              "ground rules without a call",
              HEAD + "networks:\n  x: {admits: anyone}",
              DocumentProblemCode.KEY_MISSING,
              4,
              3),
          network("no tie", NETWORK.replace("tie: follow\n", ""), DocumentProblemCode.KEY_MISSING, 1, 1),
          network(
              "nobody whom a post reaches",
              NETWORK.replace("[public]", "[]"),
              DocumentProblemCode.KEY_MISSING,
              5,
              1),
          network(
              "a title that is required and has no limit",
              BY_HAND + "    title-required: true",
              DocumentProblemCode.KEY_MISSING,
              9,
              5),
          strategy("a key that nobody knows", HEAD + "gaols: {}", DocumentProblemCode.KEY_UNKNOWN, 3, 1),
          strategy(
              "an unknown key of ground rules",
              RULES + "    care: [a]",
              DocumentProblemCode.KEY_UNKNOWN,
              7,
              5),
          strategy("a list of goals", HEAD + "goals: [a]", DocumentProblemCode.VALUE_WRONG_KIND, 3, 8),
          strategy("a list for a document", "- a", DocumentProblemCode.VALUE_WRONG_KIND, 1, 1),
          strategy(
              "a word where a list is needed",
              RULES + "    serves: work",
              DocumentProblemCode.VALUE_WRONG_KIND,
              7,
              13),
          strategy(
              "words where a number is needed",
              HEAD + "review-months: six",
              DocumentProblemCode.VALUE_WRONG_KIND,
              3,
              16),
          strategy(
              "a mapping for a key",
              HEAD + "? {a: b}\n: c",
              DocumentProblemCode.VALUE_WRONG_KIND,
              3,
              3),
          strategy(
              "nothing where words are needed",
              RULES + "    readers:",
              DocumentProblemCode.VALUE_WRONG_KIND,
              7,
              13),
          strategy(
              "two lines where one is needed",
              RULES + "    readers: |\n      a\n      b\n",
              DocumentProblemCode.VALUE_WRONG_KIND,
              7,
              14),
          network(
              "yes where true is needed",
              BY_HAND + "    text-required: yes",
              DocumentProblemCode.VALUE_WRONG_KIND,
              9,
              20),
          network(
              "a limit without a rule",
              BY_HAND + "    text: [300]",
              DocumentProblemCode.VALUE_WRONG_KIND,
              9,
              12),
          network(
              "a size in unknown units",
              BY_HAND + "    media: {kinds: {image: 5 bananas}}",
              DocumentProblemCode.VALUE_WRONG_KIND,
              9,
              28),
          network(
              "two characters where one is needed",
              BY_HAND + "    refuses: [ab]",
              DocumentProblemCode.VALUE_WRONG_KIND,
              9,
              15),
          strategy(
              "an unknown audience",
              RULES + "    audience: pubic",
              DocumentProblemCode.VALUE_UNKNOWN,
              7,
              15),
          strategy("an unknown zone", "format: 1\nzone: Helsinki", DocumentProblemCode.VALUE_UNKNOWN, 2, 7),
          strategy(
              "a time a week of another form",
              HEAD + "time-a-week: a lot",
              DocumentProblemCode.VALUE_UNKNOWN,
              3,
              14),
          strategy(
              "hours on an unknown day",
              RULES + "    hours:\n      - workdays 08:00-09:00",
              DocumentProblemCode.VALUE_UNKNOWN,
              8,
              9),
          network(
              "an unknown way of counting",
              BY_HAND + "    title: 30 letters",
              DocumentProblemCode.VALUE_UNKNOWN,
              9,
              12),
          post(
              "a file of an unknown kind",
              "a\n\n![b](c.xyz)",
              DocumentProblemCode.VALUE_UNKNOWN,
              3,
              1),
          strategy(
              "a review too far away",
              HEAD + "review-months: 61",
              DocumentProblemCode.NUMBER_OUT_OF_RANGE,
              3,
              16),
          strategy(
              "no posts a week",
              RULES + "    posts-a-week: 0",
              DocumentProblemCode.NUMBER_OUT_OF_RANGE,
              7,
              19),
          strategy(
              "more time than a week has, in minutes",
              HEAD + "time-a-week: 10081",
              DocumentProblemCode.NUMBER_OUT_OF_RANGE,
              3,
              14),
          network(
              "fewer media at most than at least",
              BY_HAND + "    media: {at-least: 2, at-most: 1}",
              DocumentProblemCode.NUMBER_OUT_OF_RANGE,
              9,
              35),
          strategy(
              "a name longer than is taken",
              HEAD + "topics:\n  a: {name: " + "a".repeat(81) + "}",
              DocumentProblemCode.TEXT_TOO_LONG,
              4,
              13),
          post(
              "a text longer than is taken",
              "---\nformat: 1\n---\n\n" + "a ".repeat(50_001),
              DocumentProblemCode.TEXT_TOO_LONG,
              5,
              1),
          strategy(
              "a day that does not exist",
              RULES + "    trial: {ends: 2027-02-30}",
              DocumentProblemCode.DATE_UNREADABLE,
              7,
              19),
          strategy(
              "a day of another form",
              RULES + "    trial: {ends: 31.5.2027}",
              DocumentProblemCode.DATE_UNREADABLE,
              7,
              19),
          strategy(
              "a time that does not exist",
              RULES + "    hours: [daily 08:00-25:00]",
              DocumentProblemCode.TIME_UNREADABLE,
              7,
              13),
          strategy(
              "hours that end before they begin",
              RULES + "    hours: [daily 17:00-08:00]",
              DocumentProblemCode.TIME_UNREADABLE,
              7,
              13),
          strategy(
              "an id with a capital",
              HEAD + "topics:\n  Family: {name: A}",
              DocumentProblemCode.ID_MALFORMED,
              4,
              3),
          network("an id with a space", NETWORK.replace("id: a", "id: a b"), DocumentProblemCode.ID_MALFORMED, 2, 5),
          post(
              "a goal that is no id",
              "---\nformat: 1\ngoals: [My work]\n---\na",
              DocumentProblemCode.ID_MALFORMED,
              3,
              9),
          strategy(
              "a goal that is not there",
              RULES + "    serves: [work]",
              DocumentProblemCode.REFERENCE_UNKNOWN,
              7,
              14),
          strategy(
              "a topic that is not there",
              RULES + "    cares: [work]",
              DocumentProblemCode.REFERENCE_UNKNOWN,
              7,
              13),
          strategy(
              "a group that is not there",
              RULES + "    audience: group camp",
              DocumentProblemCode.REFERENCE_UNKNOWN,
              7,
              15),
          strategy(
              "a goal served twice",
              HEAD
                  + "goals: {a: {name: A, value-question: Q}}\n"
                  + "networks:\n  x: {admits: anyone, call: leans, serves: [a, a]}",
              DocumentProblemCode.TWICE,
              5,
              48),
          post(
              "two renditions for one place",
              "## x\na\n## linkedin\nb\n## X\nc",
              DocumentProblemCode.TWICE,
              5,
              1),
          strategy(
              "more signs than are taken",
              HEAD + "topics:\n  a:\n    name: A\n    signs: [" + "a,".repeat(101) + "]",
              DocumentProblemCode.TOO_MANY,
              6,
              12),
          post(
              "more renditions than are taken",
              IntStream.range(0, 51)
                  .mapToObj("## n%d\na\n"::formatted)
                  .collect(Collectors.joining()),
              DocumentProblemCode.TOO_MANY,
              101,
              1),
          post(
              "more media than are taken",
              "![](a.jpg)\n".repeat(51),
              DocumentProblemCode.TOO_MANY,
              51,
              1),
          post(
              "more parts than are taken",
              "a\n***\n".repeat(101),
              DocumentProblemCode.TOO_MANY,
              1,
              1),
          network(
              "an address that is none",
              NETWORK + "export-page: the settings",
              DocumentProblemCode.ADDRESS_UNREADABLE,
              7,
              14),
          network(
              "an address of another kind",
              NETWORK + "compose-link: javascript:alert(1)",
              DocumentProblemCode.ADDRESS_UNREADABLE,
              7,
              15),
          post(
              "front matter that does not end",
              "---\nformat: 1\n\nText",
              DocumentProblemCode.FRONT_MATTER_UNENDED,
              1,
              1),
          post("a heading of words", "## My day\na", DocumentProblemCode.HEADING_UNREADABLE, 1, 1),
          post(
              "a heading whose braces do not end",
              "a\n\n## x {audience: public\nb",
              DocumentProblemCode.HEADING_UNREADABLE,
              3,
              1),
          post("a rendition without text", "## x\n\n***\n## linkedin\na", DocumentProblemCode.RENDITION_EMPTY, 1, 1),
          post(
              "an unknown key in a heading",
              "## linkedin {audiense: public}\na",
              DocumentProblemCode.KEY_UNKNOWN,
              1,
              14),
          post(
              "an unknown kind in front matter",
              "---\nformat: 1\nkind: mine\n---\na",
              DocumentProblemCode.VALUE_UNKNOWN,
              3,
              7));

  private static BadDocument strategy(
      String because, String content, DocumentProblemCode code, int line, int column) {
    return of(because, Kind.STRATEGY, content, code, line, column);
  }

  private static BadDocument network(
      String because, String content, DocumentProblemCode code, int line, int column) {
    return of(because, Kind.NETWORK, content, code, line, column);
  }

  private static BadDocument post(
      String because, String content, DocumentProblemCode code, int line, int column) {
    return of(because, Kind.POST, content, code, line, column);
  }

  private static BadDocument of(
      String because,
      Kind kind,
      String content,
      DocumentProblemCode code,
      int line,
      int column) {
    return new BadDocument(
        because, kind, content.getBytes(StandardCharsets.UTF_8), code, line, column);
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
