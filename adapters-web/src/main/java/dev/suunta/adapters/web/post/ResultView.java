package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.FindingsView;
import java.util.List;
import java.util.Optional;

/**
 * What the gate said, and what it asks.
 *
 * @param summary one line
 * @param versions what it said about each version
 * @param notes what else came of an answer
 */
public record ResultView(String summary, List<Version> versions, List<String> notes) {
  public ResultView {
    versions = List.copyOf(versions);
    notes = List.copyOf(notes);
  }

  /**
   * What it said about one version.
   *
   * @param name whose version it is; empty where there is only one
   * @param field the field in which its text stands
   * @param passes whether it may go out
   * @param cards one for each finding
   * @param good what is good already
   */
  public record Version(
      String name, String field, boolean passes, List<Card> cards, List<Good> good) {
    public Version {
      cards = List.copyOf(cards);
      good = List.copyOf(good);
    }
  }

  /**
   * One finding.
   *
   * @param mend the field in which it can be mended; empty where there is no single one
   * @param question how to pass it, while it is held
   * @param passed why it was passed
   */
  public record Card(
      FindingsView.Item item, String mend, Optional<Question> question, Optional<Passed> passed) {}

  /**
   * A question that one key or one line answers.
   *
   * @param name what its fields are called
   * @param ready reasons at hand
   * @param typed what was typed so far
   * @param problem what is wrong with it; empty where nothing is
   */
  public record Question(String name, List<Ready> ready, String typed, String problem) {
    public Question {
      ready = List.copyOf(ready);
    }
  }

  /** A reason at hand, and its key; without a key where another question comes first. */
  public record Ready(int number, String reason, String key) {}

  /** Why something was passed. */
  public record Passed(String name, String reason) {}

  /** Something that is good already. */
  public record Good(String what, String detail) {}
}
