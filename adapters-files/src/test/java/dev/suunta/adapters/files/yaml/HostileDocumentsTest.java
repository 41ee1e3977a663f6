package dev.suunta.adapters.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.suunta.adapters.files.network.YamlNetworkDocuments;
import dev.suunta.adapters.files.post.MarkdownPostDocuments;
import dev.suunta.adapters.files.strategy.YamlStrategyDocuments;
import dev.suunta.application.documents.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostileDocumentsTest {
  private static final int MANY = 1_000_000;

  /** A generous bound for a slow machine; what is not linear takes minutes. */
  private static final Duration SOON = Duration.ofSeconds(40);

  private static final YamlStrategyDocuments STRATEGIES = new YamlStrategyDocuments();
  private static final YamlNetworkDocuments NETWORKS = new YamlNetworkDocuments();
  private static final MarkdownPostDocuments POSTS = new MarkdownPostDocuments();

  private static final String POST =
      "---\nformat: 1\ngoals: [work]\nfacts: {links: [https://e.fi]}\n---\n\n"
          + "## linkedin {title: \"A: b\"}\n\nText\n***\n![a](b.jpg)\n\n## x\n\n\\## more\n";

  @Property(tries = 1500)
  void neverThrowsForMutatedDocuments(@ForAll("mutations") byte[] document) {
    readAll(document);
  }

  @Property(tries = 500)
  void neverThrowsForArbitraryBytes(@ForAll byte[] document) {
    readAll(document);
  }

  @Provide
  Arbitrary<byte[]> mutations() {
    var documents =
        Arbitraries.of(
            STRATEGIES.example("en"),
            STRATEGIES.example("fi"),
            NETWORKS.write(NETWORKS.builtIn().getFirst()),
            NETWORKS.write(NETWORKS.builtIn().get(5)),
            POST);
    var pieces =
        Arbitraries.of(
            "",
            "",
            "\n",
            "\t",
            " ",
            "  ",
            ":",
            ": ",
            "-",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!t ",
            "\"",
            "'",
            "|",
            ">",
            "#",
            "%",
            "@",
            "`",
            "\\",
            "---\n",
            "...\n",
            "? ",
            "null",
            "1",
            "0",
            "99999999999999999999999",
            "\0",
            "\u0007",
            "\uFEFF",
            "\u2028",
            "é",
            "👩‍👧",
            "\"\\uD800\"",
            "\"\\UFFFFFFFF\"",
            "\"\\x\"",
            "<<: *a",
            "%YAML 9.9\n---\n",
            "%TAG ! x\n",
            "P9999999D",
            "+",
            "~",
            "group ",
            "300 graphemes",
            "## ",
            "***\n",
            "![](",
            ")",
            "\r",
            "\r\n",
            "U+FFFFFF");
    var edits =
        Combinators.combine(
                Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 12), pieces)
            .as(Edit::new);
    return Combinators.combine(documents, edits.list().ofMinSize(1).ofMaxSize(4))
        .as(HostileDocumentsTest::edited)
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** Replaces some characters at some place. */
  private record Edit(double where, int removed, String inserted) {}

  private static String edited(String text, List<Edit> edits) {
    var edited = text;
    for (var edit : edits) {
      var start = (int) (edit.where() * edited.length());
      var end = Math.min(edited.length(), start + edit.removed());
      edited = edited.substring(0, start) + edit.inserted() + edited.substring(end);
    }
    return edited;
  }

  @TestFactory
  Stream<DynamicTest> endsSoon() {
    Map<String, String> documents = new LinkedHashMap<>();
    var strategy = "format: 1\nzone: Z\n";
    for (var piece :
        List.of(
            "a",
            "#",
            "[",
            "]",
            "{",
            "\\",
            "- ",
            "? ",
            ": ",
            "a: ",
            "\"",
            "'",
            "&a ",
            "*a ",
            "!a ",
            "|\n",
            "\t",
            "\n",
            " ",
            "\r",
            "!",
            "![](",
            "![a](b.jpg)\n",
            "![a](b.jpg",
            "## ",
            "## a\n",
            "## a {a: b}\n",
            "***\n",
            "---\n",
            "{a: ",
            "[a, ",
            "a,",
            "%",
            "é",
            "👩‍👧",
            "${",
            "\\u",
            "`",
            "@")) {
      documents.put("a million of " + piece.strip(), repeated(piece, MANY));
      documents.put("as much as is taken of " + piece.strip(), strategy + repeated(piece, 250_000));
      documents.put(
          "front matter of " + piece.strip(), "---\n" + repeated(piece, 250_000) + "\n---\na");
      documents.put("unended front matter of " + piece.strip(), "---\n" + repeated(piece, MANY));
      documents.put("a heading of " + piece.strip(), "## x {" + repeated(piece, 250_000) + "}\na");
      documents.put("texts of lines with " + piece.strip(), repeated(piece + "\n", MANY));
    }
    documents.put("exploding aliases", strategy + explodingAliases());
    documents.put("many goals", strategy + "goals:\n" + numbered("  %d: {name: a}\n", 9_000));
    documents.put("many keys", strategy + numbered("a%d: b\n", 20_000));
    documents.put(
        "many references",
        strategy
            + "networks:\n"
            + numbered("  n%d: {serves: [" + repeated("a,", 4_000) + "]}\n", 50));
    documents.put("a long number", strategy + "review-months: " + repeated("9", 200_000));
    documents.put("a long zone", "format: 1\nzone: " + repeated("A/", 100_000));
    documents.put("a long day", strategy + repeated("0", 100_000) + "-01-01");
    documents.put("a long time", strategy + "time-a-week: " + repeated("1 h", 60_000));
    return documents.entrySet().stream()
        .map(
            document ->
                dynamicTest(
                    "ends soon for " + document.getKey(),
                    () ->
                        assertTimeout(
                            SOON,
                            () -> readAll(document.getValue().getBytes(StandardCharsets.UTF_8)))));
  }

  private static void readAll(byte[] document) {
    for (Document<?> read :
        Arrays.asList(STRATEGIES.read(document), NETWORKS.read(document), POSTS.read(document))) {
      if (read instanceof Document.Unreadable<?> unreadable) {
        assertThat(unreadable.problems())
            .isNotEmpty()
            .hasSizeLessThanOrEqualTo(Problems.MOST)
            .allSatisfy(
                problem -> {
                  assertThat(problem.line().orElse(0)).isPositive();
                  assertThat(problem.column().orElse(0)).isPositive();
                });
      }
    }
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(1 + length / piece.length());
  }

  private static String numbered(String line, int times) {
    var lines = new StringBuilder();
    for (var index = 0; index < times; index++) {
      lines.append(line.formatted(index));
    }
    return lines.toString();
  }

  private static String explodingAliases() {
    var lines = new StringBuilder("a0: &a0 [x, x]\n");
    for (var index = 1; index < 60; index++) {
      lines.append("a%d: &a%d [*a%d, *a%d]%n".formatted(index, index, index - 1, index - 1));
    }
    return lines.toString();
  }
}
