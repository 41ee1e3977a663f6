package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Nothing that is shown acts on the terminal. */
class PrintableTest {
  private static final String HOSTILE =
      "\u001b[2J\u001b]0;owned\u0007a\u009b31mb\u202Ec\u202Cd\u2066e\u2069f\u0000g\u007fh\ri\b";

  @Test
  void showsASignForWhateverWouldAct() {
    assertThat(Printable.of(HOSTILE)).isEqualTo("�[2J�]0;owned�a�31mb�c�d�e�f�g�h�i�");
  }

  @Test
  void leavesOrdinaryTextAlone() {
    var text = "Äiti, mitä? “Niin” – 漢字 👩‍👩‍👧 e\u0301\nnext line";

    assertThat(Printable.of(text)).isEqualTo(text);
  }

  @Test
  void keepsTheLinesOfADocumentAndItsTabs() {
    assertThat(Printable.document("a:\r\n\tb\nc\u001b[31m")).isEqualTo("a:\n\tb\nc�[31m");
    assertThat(Printable.line("one\r\ntwo\tthree\nfour")).isEqualTo("one two three four");
  }

  @Test
  void cutsAtColumnsNotAtCharacters() {
    assertThat(Printable.beginning("short", 5)).isEqualTo("short");
    assertThat(Printable.beginning("longer words", 7)).isEqualTo("longer…");
    assertThat(Printable.beginning("漢字漢字", 5)).isEqualTo("漢字…");
    assertThat(Printable.beginning("a\n\n b", 9)).isEqualTo("a b");
  }

  @Property
  void nothingEverActs(@ForAll String text, @ForAll @IntRange(min = 1, max = 60) int columns) {
    assertThat(Printable.line(text).codePoints().filter(Printable::acts)).isEmpty();
    assertThat(Printable.document(text).codePoints().filter(Printable::acts))
        .allSatisfy(point -> assertThat(point).isIn((int) '\n', (int) '\t'));
    assertThat(Screen.columns(Printable.beginning(text, columns))).isLessThanOrEqualTo(columns);
  }
}
