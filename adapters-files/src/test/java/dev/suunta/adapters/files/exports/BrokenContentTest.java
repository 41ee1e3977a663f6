package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.DATE_IMPOSSIBLE;
import static dev.suunta.application.imports.ImportProblemCode.DATE_UNREADABLE;
import static dev.suunta.application.imports.ImportProblemCode.ENCODING_UNKNOWN;
import static dev.suunta.application.imports.ImportProblemCode.ENCODING_WRONG;
import static dev.suunta.application.imports.ImportProblemCode.FILE_EMPTY;
import static dev.suunta.application.imports.ImportProblemCode.NESTED_TOO_DEEP;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static dev.suunta.application.imports.ImportProblemCode.SYNTAX_BROKEN;
import static dev.suunta.application.imports.ImportProblemCode.TEXT_REPAIRED;
import static dev.suunta.application.imports.ImportProblemCode.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.shared.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad record is told with its place and loses no other. */
class BrokenContentTest {
  private static final String BEFORE =
      "{\"timestamp\":1700000001,\"data\":[{\"post\":\"Before\"}]}";
  private static final String AFTER = "{\"timestamp\":1700000002,\"data\":[{\"post\":\"After\"}]}";

  @TempDir Path folder;

  private Opened posts(String json) {
    return posts(json.getBytes(StandardCharsets.UTF_8));
  }

  private Opened posts(byte[] json) {
    var files = Zips.files();
    files.put("posts/your_posts_1.json", json);
    return Opened.from(Zips.zip(folder.resolve("facebook.zip"), files));
  }

  private Opened between(String record) {
    return posts("[" + BEFORE + "," + record + "," + AFTER + "]");
  }

  private void losesOnlyItself(String record, ImportProblemCode code) {
    var opened = between(record);

    assertThat(opened.texts()).as(record).containsExactly("Before", "After");
    assertThat(opened.codes()).as(record).containsExactly(code);
    var problem = opened.problems().getFirst();
    assertThat(problem.file()).isEqualTo(folder.resolve("facebook.zip").toString());
    assertThat(problem.entry()).contains("posts/your_posts_1.json");
    assertThat(problem.position()).contains(new Position.Item(2));
    assertThat(problem.facts().keySet()).containsExactlyInAnyOrderElementsOf(code.facts());
  }

  @Test
  void tellsDatesThatAreNone() {
    losesOnlyItself("{\"timestamp\":\"yesterday\"}", DATE_UNREADABLE);
    losesOnlyItself("{\"timestamp\":1e999999}", DATE_UNREADABLE);
    losesOnlyItself("{\"timestamp\":" + "9".repeat(5_000) + "}", DATE_UNREADABLE);
    losesOnlyItself("{\"timestamp\":null,\"data\":[{\"post\":\"x\"}]}", DATE_UNREADABLE);
    losesOnlyItself("{\"data\":[{\"post\":\"x\"}]}", DATE_UNREADABLE);
  }

  @Test
  void tellsDatesBeforeTheNetworkOrInTheFuture() {
    losesOnlyItself("{\"timestamp\":-62169958800}", DATE_IMPOSSIBLE);
    losesOnlyItself("{\"timestamp\":0}", DATE_IMPOSSIBLE);
    losesOnlyItself("{\"timestamp\":1800000000000}", DATE_IMPOSSIBLE);
    losesOnlyItself("{\"timestamp\":999999999999999}", DATE_IMPOSSIBLE);
    losesOnlyItself("{\"timestamp\":1800000000}", DATE_IMPOSSIBLE);
  }

  @Test
  void tellsRecordsThatAreNoPosts() {
    losesOnlyItself("\"text\"", RECORD_MALFORMED);
    losesOnlyItself("null", RECORD_MALFORMED);
    losesOnlyItself("[" + AFTER + "]", RECORD_MALFORMED);
    losesOnlyItself("{\"something\":\"else\"}", RECORD_MALFORMED);
  }

  @Test
  void tellsARecordThatNestsTooDeep() {
    losesOnlyItself(
        "{\"timestamp\":1,\"data\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
        NESTED_TOO_DEEP);
  }

  @Test
  void tellsATextOfAMillionCharacters() {
    losesOnlyItself(
        "{\"timestamp\":1700000000,\"data\":[{\"post\":\"" + "a".repeat(1_000_000) + "\"}]}",
        TEXT_TOO_LONG);
    losesOnlyItself(
        "{\"timestamp\":1700000000,\"data\":[{\"post\":\"" + "b".repeat(9_000_000) + "\"}]}",
        TEXT_TOO_LONG);
  }

  @Test
  void givesUpAtNestingThatNoParserTakes() {
    var opened = posts("[" + BEFORE + "," + "[".repeat(300_000) + "]");

    assertThat(opened.texts()).containsExactly("Before");
    assertThat(opened.codes()).containsExactly(SYNTAX_BROKEN);
  }

  @Test
  void replacesCharactersThatCannotBeKept() {
    var opened =
        between("{\"timestamp\":1700000000,\"data\":[{\"post\":\"a\\u0000b\\ud83dc\\ude00\"}]}");

    assertThat(opened.texts()).containsExactly("Before", "a\ufffdb\ufffdc\ufffd", "After");
    assertThat(opened.texts()).allMatch(Text::isStorable);
    assertThat(opened.codes()).containsExactly(TEXT_REPAIRED);
    assertThat(opened.problems().getFirst().facts()).containsEntry("count", Fact.of(3));
  }

  @Test
  void readsWhatStandsBeforeTheSyntaxBreaks() {
    var opened = posts("[" + BEFORE + ",{\"timestamp\":17");

    assertThat(opened.texts()).containsExactly("Before");
    assertThat(opened.codes()).containsExactly(SYNTAX_BROKEN);
    assertThat(offset(opened)).isBetween((long) BEFORE.length(), (long) BEFORE.length() + 20);
  }

  @Test
  void tellsTheByteAtWhichTheSyntaxBreaks() {
    var opened = posts("[" + BEFORE + ", oops, " + AFTER + "]");

    assertThat(opened.texts()).containsExactly("Before");
    assertThat(offset(opened)).isBetween((long) BEFORE.length(), (long) BEFORE.length() + 10);
    assertThat(opened.problems().getFirst().facts()).containsKey("detail");
  }

  @Test
  void countsTheAssignmentOfJavaScriptIn() {
    var tweets = GivenFilesTest.tweets(0, "One");
    var file = Zips.write(folder.resolve("tweets.js"), tweets.substring(0, tweets.length() - 1));

    var opened = Opened.from(file);

    assertThat(opened.texts()).containsExactly("One");
    assertThat(offset(opened)).isEqualTo(tweets.length() - 1L);
  }

  @Test
  void takesBytesOfTheWrongEncodingForWindowsOnes() {
    var opened =
        posts(
            ("[{\"timestamp\":1700000000,\"data\":[{\"post\":\"Mäki – 5 €\"}]}," + AFTER + "]")
                .getBytes(Charset.forName("windows-1252")));

    assertThat(opened.texts()).containsExactly("Mäki – 5 €", "After");
    assertThat(opened.codes()).containsExactly(ENCODING_WRONG);
    assertThat(offset(opened)).isEqualTo(43);
  }

  @Test
  void readsOnAfterASurrogateWrittenAsUtf8() {
    var json =
        ("[" + BEFORE + ",{\"timestamp\":1700000003,\"data\":[{\"post\":\"a???b\"}]}]")
            .getBytes(StandardCharsets.UTF_8);
    var at = new String(json, StandardCharsets.UTF_8).indexOf("???");
    json[at] = (byte) 0xed;
    json[at + 1] = (byte) 0xa0;
    json[at + 2] = (byte) 0x80;

    var opened = posts(json);

    assertThat(opened.posts()).hasSize(2);
    assertThat(opened.texts()).allMatch(Text::isStorable);
    assertThat(opened.codes()).containsExactly(ENCODING_WRONG);
  }

  @Test
  void refusesUtf16() {
    var file = Zips.files("posts/your_posts_2.json", "[" + AFTER + "]");
    file.put(
        "posts/your_posts_1.json", ("\ufeff[" + BEFORE + "]").getBytes(StandardCharsets.UTF_16LE));
    var shares = "\ufeffDate,ShareLink,ShareCommentary".getBytes(StandardCharsets.UTF_16LE);
    file.put("Shares.csv", shares);
    file.put("Registration.csv", "Registered At".getBytes(StandardCharsets.UTF_8));

    var opened = Opened.from(Zips.zip(folder.resolve("facebook.zip"), file));

    assertThat(opened.texts()).containsExactly("After");
    assertThat(opened.codes()).containsExactlyInAnyOrder(ENCODING_UNKNOWN, ENCODING_UNKNOWN);
  }

  @Test
  void saysThatThereIsNothingInAFileOrAFolder() throws IOException {
    var folderOfNothing = Files.createDirectories(folder.resolve("empty"));
    var file = Zips.write(folder.resolve("Connections.csv"), "");

    assertThat(Opened.from(folderOfNothing, file).unusableCodes())
        .containsExactly(FILE_EMPTY, FILE_EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufeff", ""})
  void saysWhichFileIsInAnotherEncodingSoThatNobodyKnowsWhatItIs(String mark) {
    var list = folder.resolve("list");
    Zips.write(
        list.resolve("Connections.csv"),
        (mark + "First Name,Last Name,URL,Connected On\n").getBytes(StandardCharsets.UTF_16LE));

    var opened = Opened.from(list);

    assertThat(opened.unusableCodes()).containsExactly(ENCODING_UNKNOWN);
    assertThat(opened.unusable().getFirst().entry()).contains("Connections.csv");
  }

  @Test
  void readsAByteOrderMarkOver() {
    var opened = posts("\ufeff[" + BEFORE + "," + AFTER + "]");

    assertThat(opened.texts()).containsExactly("Before", "After");
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void readsAnEmptyListAndSaysThatAnEmptyFileIsBroken() {
    assertThat(posts("[]").problems()).isEmpty();
    assertThat(posts("[").codes()).containsExactly(SYNTAX_BROKEN);
  }

  private static long offset(Opened opened) {
    return opened.problems().getFirst().position().equals(Optional.empty())
        ? -1
        : ((Position.Offset) opened.problems().getFirst().position().orElseThrow()).number();
  }
}
