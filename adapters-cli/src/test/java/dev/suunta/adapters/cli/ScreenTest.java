package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.finding.Weight;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Lines, tables and colour. */
class ScreenTest {
  private static String written(int width, boolean coloured, Consumer<Screen> writing) {
    var out = new StringWriter();
    writing.accept(new Screen(new PrintWriter(out, true), width, coloured));
    return out.toString();
  }

  @Test
  void breaksBetweenWordsWithinTheWidth() {
    assertThat(written(24, false, screen -> screen.wrapped("  ", "one two three four five six")))
        .isEqualTo("  one two three four\n  five six\n");
  }

  @Test
  void keepsALongWordWholeSoThatItCanBeCopied() {
    var link = "https://example.org/a/very/long/way/to/go";

    assertThat(written(20, false, screen -> screen.wrapped("", "See " + link + " now")))
        .isEqualTo("See\n" + link + "\nnow\n");
  }

  @Test
  void alignsWhatStandsBesideAMark() {
    assertThat(written(30, false, screen -> screen.item("  1 ", "one two three four five six")))
        .isEqualTo("  1  one two three four five\n     six\n");
    assertThat(written(20, false, screen -> screen.item("  a mark of its own:", "text")))
        .isEqualTo("  a mark of its own:\n    text\n");
  }

  @Test
  void putsColumnsBelowEachOtherWhateverTheyHold() {
    assertThat(
            written(
                80,
                false,
                screen -> screen.table(List.of(List.of("", "漢字"), List.of("Äiti", "1")))))
        .isEqualTo("      漢字\nÄiti   1\n");
  }

  @Test
  void knowsHowWideCharactersAre() {
    assertThat(Screen.columns("abc äö")).isEqualTo(6);
    assertThat(Screen.columns("漢字かな한글ＡＢ")).isEqualTo(16);
    assertThat(Screen.columns("e\u0301\u200d")).isEqualTo(1);
    assertThat(Screen.columns("👍")).isEqualTo(2);
  }

  @Test
  void paintsOnlyWhereColourIsWanted() {
    Consumer<Screen> writing =
        screen -> {
          screen.item("  Fix first:", screen.weighted(Weight.BLOCK), "it");
          screen.wrapped("", "good", screen::good);
        };

    assertThat(written(80, true, writing))
        .isEqualTo("  \u001b[1;31mFix first:\u001b[0m it\n\u001b[32mgood\u001b[0m\n");
    assertThat(written(80, false, writing)).isEqualTo("  Fix first: it\ngood\n");
  }

  @Test
  void letsNobodyElsePaint() {
    var hostile = "\u001b[31mred\u202E";
    var said =
        written(
            80,
            true,
            screen -> {
              screen.line(hostile);
              screen.item(hostile, hostile);
              screen.table(List.of(List.of(hostile, hostile)));
              screen.wrapped("", hostile);
            });

    assertThat(said).doesNotContain("\u001b", "\u202E").contains("�[31mred�");
  }

  @Property
  void losesNoWordAndExceedsNoWidth(
      @ForAll List<@IntRange(min = 1, max = 12) Integer> lengths,
      @ForAll @IntRange(min = 24, max = 100) int width) {
    var text = String.join(" ", lengths.stream().map("x"::repeat).toList());

    var lines = written(width, false, screen -> screen.wrapped("    ", text)).lines().toList();

    assertThat(String.join(" ", lines.stream().map(String::strip).toList())).isEqualTo(text);
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }
}
