package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.documents.DocumentProblemCode;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.NetworkId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is wrong with a document: where, what, and what to do. */
class ProblemsViewTest {
  private static final DocumentProblem PROBLEM =
      new DocumentProblem(
          DocumentProblemCode.KEY_TWICE,
          OptionalInt.of(3),
          OptionalInt.empty(),
          Map.of("key", Fact.of("zone\u001b[31m")));

  @Test
  void putsThePlaceOnALineOfItsOwn() {
    var terminal = new ATerminal();

    var exit = ProblemsView.unreadable(terminal.session(), "my\u202Efile.yaml", List.of(PROBLEM));

    assertThat(exit).isEqualTo(ExitCode.UNREADABLE);
    assertThat(terminal.err().lines().findFirst()).contains("my�file.yaml, line 3");
    assertThat(terminal.err()).doesNotContain("\u001b", "\u202E");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void answersAProgramInTheShapeOfOtherAnswers() {
    var object =
        ProblemsView.json(
            new ATerminal().session(), "a.md", new DraftRefusal.Unreadable(List.of(PROBLEM)));

    assertThat(object)
        .containsEntry("name", "a.md")
        .containsEntry("outcome", "unreadable")
        .containsEntry("passes", false)
        .containsKeys("what", "do", "problems");
  }

  @Test
  void tellsByTheExitCodeWhatKindOfRefusalItIs() {
    var x = new NetworkId("x");

    assertThat(ProblemsView.exitCode(new DraftRefusal.Empty())).isEqualTo(5);
    assertThat(ProblemsView.exitCode(new DraftRefusal.TwoForOnePlace(x))).isEqualTo(5);
    assertThat(ProblemsView.exitCode(new DraftRefusal.NetworkMissing(List.of(x)))).isEqualTo(2);
    assertThat(ProblemsView.exitCode(new DraftRefusal.UnknownNetwork(x, List.of()))).isEqualTo(4);
    assertThat(ProblemsView.exitCode(new DraftRefusal.UnknownGoals(List.of("a"), List.of())))
        .isEqualTo(4);
  }
}
