package dev.suunta.adapters.files.yaml;

import static dev.suunta.adapters.files.yaml.BadDocument.strategy;
import static dev.suunta.application.documents.DocumentProblemCode.ALIAS_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.CHARACTER_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.EMPTY;
import static dev.suunta.application.documents.DocumentProblemCode.ENCODING_WRONG;
import static dev.suunta.application.documents.DocumentProblemCode.FORMAT_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.FORMAT_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_TWICE;
import static dev.suunta.application.documents.DocumentProblemCode.NESTED_TOO_DEEP;
import static dev.suunta.application.documents.DocumentProblemCode.TAG_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.TOO_LARGE;
import static dev.suunta.application.documents.DocumentProblemCode.YAML_BROKEN;
import static dev.suunta.application.documents.DocumentProblemCode.YAML_TAB;

import dev.suunta.adapters.files.yaml.BadDocument.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents that are no YAML, or more YAML than is taken. */
final class BadYaml {
  private static final String HEAD = "format: 1\nzone: Europe/Helsinki\n";

  static final List<BadDocument> ALL =
      List.of(
          strategy("an empty document", "", EMPTY, 1, 1),
          strategy("a blank document", " \n\n", EMPTY, 1, 1),
          strategy("a document of comments only", "# a\n", EMPTY, 1, 1),
          strategy(
              "a document longer than is taken", HEAD + "#".repeat(256 * 1024), TOO_LARGE, 1, 1),
          new BadDocument(
              "a document in another encoding",
              Kind.STRATEGY,
              "format: 1\nzone: é".getBytes(StandardCharsets.ISO_8859_1),
              ENCODING_WRONG,
              2,
              7),
          strategy("a U+0000", "format: 1\nzo\0ne: Z", CHARACTER_REFUSED, 2, 3),
          strategy("a bell", "format: \u0007", CHARACTER_REFUSED, 1, 9),
          strategy(
              "an escaped U+0000",
              HEAD + "topics:\n  a:\n    name: \"x\\0\"",
              CHARACTER_REFUSED,
              5,
              11),
          strategy(
              "half of an escaped pair",
              HEAD + "topics:\n  a:\n    name: \"\\uD83D\"",
              CHARACTER_REFUSED,
              5,
              11),
          strategy("an open bracket", HEAD + "goals: [", YAML_BROKEN, 3, 9),
          strategy("two documents", HEAD + "---\n" + HEAD, YAML_BROKEN, 3, 1),
          strategy("a tab for spaces", HEAD + "goals:\n\ta: b\n", YAML_TAB, 4, 1),
          strategy(
              "a tab in front matter of a list", HEAD + "goals:\n  - \ta\n  \t- b", YAML_TAB, 5, 3),
          strategy("a key twice", HEAD + "zone: Z", KEY_TWICE, 3, 1),
          strategy(
              "a goal twice",
              HEAD + "goals:\n  a: {name: A, value-question: Q}\n  a: {name: B, value-question: Q}",
              KEY_TWICE,
              5,
              3),
          strategy("an anchor", HEAD + "goals: &a {}", ALIAS_REFUSED, 3, 8),
          strategy("an alias", HEAD + "goals: *a", ALIAS_REFUSED, 3, 8),
          strategy("a tag", "format: !!int 1\nzone: Z", TAG_REFUSED, 1, 9),
          strategy("a tagged mapping", HEAD + "goals: !java/Object {}", TAG_REFUSED, 3, 8),
          strategy("deep nesting", HEAD + "goals: " + "[".repeat(30), NESTED_TOO_DEEP, 3, 27),
          strategy("no format", "zone: Z", FORMAT_MISSING, 1, 1),
          strategy("a later format", "format: 2", FORMAT_UNKNOWN, 1, 9));

  private BadYaml() {}
}
