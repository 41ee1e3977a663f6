package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.ENCODING_UNKNOWN;
import static dev.suunta.application.imports.ImportProblemCode.ENCODING_WRONG;
import static dev.suunta.application.imports.ImportProblemCode.FILE_UNKNOWN;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static dev.suunta.application.imports.ImportProblemCode.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.domain.people.Anchor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of vCard files: faults, encodings, sizes. */
@Timeout(60)
class BrokenCardsTest {
  @TempDir Path folder;

  private Opened vcf(String text) {
    return vcf(text.getBytes(StandardCharsets.UTF_8));
  }

  private Opened vcf(byte[] bytes) {
    return Opened.from(Zips.write(folder.resolve("contacts.vcf"), bytes));
  }

  private static String card(String... lines) {
    return "BEGIN:VCARD\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
  }

  private static String named(String name) {
    return card("VERSION:3.0", "FN:" + name);
  }

  private static Position line(long number) {
    return new Position.Line(number);
  }

  @Test
  void losesNothingButACardThatHasNoEnd() {
    var opened =
        vcf(named("One") + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Two\r\n" + named("Three") + "FN:Lost");

    assertThat(opened.people().names()).containsExactly("One", "Three");
    assertThat(opened.problems()).extracting(ImportProblem::code).containsExactly(RECORD_MALFORMED);
    assertThat(opened.problems().getFirst().position()).contains(line(5));
  }

  @Test
  void readsACardWithinACardAndLosesTheOneAround() {
    var opened =
        vcf(
            "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Boss\r\nAGENT:\r\n"
                + named("Agent")
                + "END:VCARD\r\n"
                + named("Next"));

    assertThat(opened.people().names()).containsExactly("Agent", "Next");
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
  }

  @Test
  void tellsACardThatIsLargerThanAnyReal() {
    var emails =
        IntStream.range(0, 60_000)
            .mapToObj(number -> "EMAIL:number%d@example.org".formatted(number))
            .collect(Collectors.joining("\r\n"));

    var opened = vcf(named("One") + card("VERSION:3.0", "FN:List", emails) + named("Two"));

    assertThat(opened.people().names()).containsExactly("One", "Two");
    assertThat(opened.codes()).containsExactly(TEXT_TOO_LONG);
    assertThat(opened.problems().getFirst().position()).contains(line(5));
  }

  @Test
  void readsPastPicturesOfAnySizeFoldedOrNot() {
    var megabytes = "A".repeat(20 << 20);
    var folded = "/9j/4AAQ".repeat(9).concat("\r\n ").repeat(300_000);

    var opened =
        vcf(
            card("VERSION:3.0", "FN:One", "PHOTO;ENCODING=b:" + megabytes, "EMAIL:one@example.org")
                + card("VERSION:3.0", "PHOTO;ENCODING=b:" + folded + "A", "FN:Two")
                + named("Three"));

    assertThat(opened.people().names()).containsExactly("One", "Two", "Three");
    assertThat(opened.people().connections().getFirst().anchors())
        .containsExactly(Anchor.email("one@example.org"));
    assertThat(opened.codes()).isEmpty();
  }

  @Test
  void holdsNoPictureWhileItReadsPastIt() throws IOException {
    var file = folder.resolve("picture.vcf");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:One\r\nPHOTO;ENCODING=b:");
      for (var megabyte = 0; megabyte < 64; megabyte++) {
        out.write("A".repeat(1 << 20));
      }
      out.write("\r\nEND:VCARD\r\n");
    }
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Opened.from(Zips.write(folder.resolve("warm.vcf"), named("Warm")));

    var before = threads.getCurrentThreadAllocatedBytes();
    var opened = Opened.from(file);

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16L << 20);
    assertThat(opened.people().names()).containsExactly("One");
  }

  @Test
  void unfoldsLinesThatWereFoldedWithinACharacter() {
    var card = card("VERSION:3.0", "FN:Päivi Häkkänen").getBytes(StandardCharsets.UTF_8);
    var folded = new ByteArrayOutputStream();
    for (var one : card) {
      folded.write(one);
      if ((one & 0xff) == 0xc3) {
        folded.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
      }
    }

    var opened = vcf(folded.toByteArray());

    assertThat(opened.people().names()).containsExactly("Päivi Häkkänen");
    assertThat(opened.codes()).isEmpty();
  }

  @Test
  void putsQuotedPrintableTogetherAcrossItsSoftBreaks() {
    var opened =
        vcf(
            card(
                    "VERSION:2.1",
                    "FN;CHARSET=UTF-8;QUOTED-PRINTABLE:P=C3=\r\n=A4iv=\r\ni",
                    "ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:K=E4rki=20Oy")
                + card("VERSION:2.1", "FN;ENCODING=QUOTED-PRINTABLE:Ends=20wrongly="));

    assertThat(opened.people().names()).containsExactly("Päivi", "Ends wrongly");
    assertThat(opened.people().connections().getFirst().about()).contains("Kärki Oy");
  }

  @Test
  void keepsTheBlankAtWhichTheOldVersionFolds() {
    assertThat(vcf(card("VERSION:2.1", "FN:Päivi\r\n Häkkänen")).people().names())
        .containsExactly("Päivi Häkkänen");
    assertThat(vcf(card("VERSION:3.0", "FN:Päivi Häkk\r\n änen")).people().names())
        .containsExactly("Päivi Häkkänen");
  }

  @Test
  void readsOtherEncodingsAndTellsThoseThatAreNotDeclared() {
    var latin = Charset.forName("ISO-8859-1");

    var declared = vcf(card("VERSION:2.1", "FN;CHARSET=ISO-8859-1:Päivi").getBytes(latin));
    var undeclared = vcf((named("Äiti") + named("Isä")).getBytes(latin));
    var wide = vcf(("\ufeff" + named("Päivi")).getBytes(StandardCharsets.UTF_16LE));

    assertThat(declared.people().names()).containsExactly("Päivi");
    assertThat(declared.codes()).isEmpty();
    assertThat(undeclared.people().names()).containsExactly("Äiti", "Isä");
    assertThat(undeclared.codes()).containsExactly(ENCODING_WRONG);
    assertThat(wide.people().names()).isEmpty();
    assertThat(wide.codes()).containsExactly(ENCODING_UNKNOWN);
  }

  @Test
  void readsFilesWithAMarkOtherLineBreaksAndSmallLetters() {
    var text =
        "begin:vcard\nversion:3.0\nfn:One\nend:vcard\n\n\n" + named("Two").replace("\r\n", "\r");

    assertThat(vcf("\ufeff\r\n" + text).people().names()).containsExactly("One", "Two");
  }

  @Test
  void takesNamesAsTheyStandThere() {
    var opened =
        vcf(
            named("<script>alert(1)</script> & \\; \\, \\n two")
                + named("Pa\u0308ivi")
                + named("\u200fنور حداد")
                + card(
                    "VERSION:3.0",
                    "N:Häkkänen;Päivi;Anna\\,Maria,Liisa;Dr.;",
                    "TITLE:" + "x".repeat(900)));

    assertThat(opened.people().names())
        .containsExactly(
            "<script>alert(1)</script> & ; ,   two",
            "Päivi",
            "نور حداد",
            "Päivi Anna,Maria Liisa Häkkänen");
    assertThat(opened.people().connections().getLast().about().orElse("")).hasSize(300);
  }

  @Test
  void knowsTheSameContactByItsIdOrByItsNameAndAddress() {
    var opened =
        vcf(
            card("VERSION:3.0", "FN:One", "EMAIL:one@example.org", "UID:1")
                + card("VERSION:3.0", "FN:Renamed", "UID:1")
                + card("VERSION:3.0", "FN:One", "EMAIL:ONE@example.org")
                + card("VERSION:3.0", "FN:One", "EMAIL:one@example.org", "UID:2")
                + card("VERSION:3.0", "FN:Another", "UID:2")
                + card("VERSION:3.0", "FN:One", "EMAIL:other@example.org"));

    assertThat(opened.people().names()).containsExactly("One", "One");
    assertThat(opened.people().repeated()).hasValue(4);
  }

  @Test
  void takesNobodyForSomebodyElseOfTheSameName() {
    var opened =
        vcf(
            card("VERSION:3.0", "FN:One", "UID:1")
                + card("VERSION:3.0", "FN:One", "UID:2")
                + card("VERSION:3.0", "FN:One", "EMAIL:info@example.org", "UID:3")
                + card("VERSION:3.0", "FN:One", "EMAIL:info@example.org", "UID:4")
                + card("VERSION:3.0", "FN:One", "TEL:040 123")
                + card("VERSION:3.0", "FN:One", "TEL:040 124")
                + card("VERSION:3.0", "FN:One", "TEL:(040) 12-3"));

    assertThat(opened.people().names()).hasSize(6);
    assertThat(opened.people().repeated()).hasValue(1);
  }

  @Test
  void takesLongNamesAndAddressesIntoAKey() {
    var opened =
        vcf(
            card(
                "VERSION:3.0",
                "FN:" + "ä".repeat(299),
                "EMAIL:" + "e".repeat(64) + "@" + "d".repeat(200) + ".example"));

    assertThat(opened.people().connections()).hasSize(1);
    assertThat(opened.codes()).isEmpty();
  }

  @Test
  void readsNoPageThatIsOnlyCalledACard() {
    var opened = vcf("<html>BEGIN</html>");

    assertThat(opened.exports()).isEmpty();
    assertThat(opened.unusableCodes()).containsExactly(FILE_UNKNOWN);
  }

  @Test
  void readsAHundredThousandCards() {
    var cards =
        IntStream.range(0, 100_000)
            .mapToObj(
                number ->
                    card("VERSION:3.0", "FN:Number " + number, "TEL:+35840" + (1_000_000 + number)))
            .collect(Collectors.joining());

    assertThat(vcf(cards).people().connections()).hasSize(100_000);
  }

  @Test
  void givesTheCardsOfAFolderThatCanBeRead() {
    try {
      Files.createDirectories(folder.resolve("cards"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Zips.write(folder.resolve("cards/one.vcf"), named("One"));
    Zips.write(folder.resolve("cards/two.vcf"), named("Two"));

    var opened = Opened.from(folder.resolve("cards"));

    assertThat(opened.exports()).hasSize(1);
    assertThat(opened.people().names()).containsExactly("One", "Two");
  }
}
