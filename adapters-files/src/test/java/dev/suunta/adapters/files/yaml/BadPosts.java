package dev.suunta.adapters.files.yaml;

import static dev.suunta.adapters.files.yaml.BadDocument.post;
import static dev.suunta.application.documents.DocumentProblemCode.CHARACTER_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.FORMAT_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.FRONT_MATTER_UNENDED;
import static dev.suunta.application.documents.DocumentProblemCode.HEADING_UNREADABLE;
import static dev.suunta.application.documents.DocumentProblemCode.ID_MALFORMED;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.RENDITION_EMPTY;
import static dev.suunta.application.documents.DocumentProblemCode.TEXT_TOO_LONG;
import static dev.suunta.application.documents.DocumentProblemCode.TOO_LARGE;
import static dev.suunta.application.documents.DocumentProblemCode.TOO_MANY;
import static dev.suunta.application.documents.DocumentProblemCode.TWICE;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_WRONG_KIND;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Posts that cannot be read. */
final class BadPosts {

  static final List<BadDocument> ALL =
      List.of(
          post("a post longer than is taken", "a".repeat(4 * 1024 * 1024 + 1), TOO_LARGE, 1, 1),
          post("a U+0000 in a text", "a\nb\0", CHARACTER_REFUSED, 2, 2),
          post("half of a pair in a file name", "![a](\\uD83D.jpg)", CHARACTER_REFUSED, 1, 1),
          post("empty front matter", "---\n---\na", FORMAT_MISSING, 1, 1),
          post("a file of an unknown kind", "a\n\n![b](c.xyz)", VALUE_UNKNOWN, 3, 1),
          post(
              "a text longer than is taken",
              "---\nformat: 1\n---\n\n" + "a ".repeat(50_001),
              TEXT_TOO_LONG,
              5,
              1),
          post(
              "a goal that is no id",
              "---\nformat: 1\ngoals: [My work]\n---\na",
              ID_MALFORMED,
              3,
              9),
          post("two renditions for one place", "## x\na\n## linkedin\nb\n## X\nc", TWICE, 5, 1),
          post(
              "more renditions than are taken",
              IntStream.range(0, 51)
                  .mapToObj("## n%d\na\n"::formatted)
                  .collect(Collectors.joining()),
              TOO_MANY,
              101,
              1),
          post("more media than are taken", "![](a.jpg)\n".repeat(51), TOO_MANY, 51, 1),
          post("more parts than are taken", "a\n***\n".repeat(101), TOO_MANY, 1, 1),
          post(
              "front matter that does not end",
              "---\nformat: 1\n\nText",
              FRONT_MATTER_UNENDED,
              1,
              1),
          post("a heading of words with nothing below", "## My day\n", HEADING_UNREADABLE, 1, 1),
          post("a heading of words", "## My day\na", HEADING_UNREADABLE, 1, 1),
          post(
              "a heading whose braces do not end",
              "a\n\n## x {audience: public\nb",
              HEADING_UNREADABLE,
              3,
              1),
          post("a rendition without text", "## x\n\n***\n## linkedin\na", RENDITION_EMPTY, 1, 1),
          post(
              "an unknown key in a heading",
              "## linkedin {audiense: public}\na",
              KEY_UNKNOWN,
              1,
              14),
          post(
              "an unknown kind in front matter",
              "---\nformat: 1\nkind: mine\n---\na",
              VALUE_UNKNOWN,
              3,
              7),
          post("a file name of two lines", "![a](b\\u000Ac.jpg)", VALUE_WRONG_KIND, 1, 1));

  private BadPosts() {}
}
