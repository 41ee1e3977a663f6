package dev.suunta.adapters.web.strategy;

import dev.suunta.adapters.web.page.FindingsView;
import dev.suunta.domain.finding.Weight;
import java.util.List;
import java.util.Optional;

/**
 * The strategy as the page shows it; everything in it is said already.
 *
 * @param state whether it is a draft, in use, or was in use
 * @param draft whether it is not in use yet
 * @param reason why it came into use
 * @param waiting that another revision is being written
 * @param networks the chosen networks, in their order
 * @param goals each goal with its cell for each network
 * @param time how much time it may take, and how much it plans
 * @param review when it is looked at again
 */
public record StrategyView(
    String state,
    boolean draft,
    Optional<String> reason,
    Optional<String> waiting,
    List<Column> networks,
    List<GoalRow> goals,
    List<GroundRules> rules,
    String time,
    String review,
    FindingsView findings,
    List<Revision> history) {

  /** What must be mended stands before everything else; what is worth a thought waits. */
  public boolean findingsFirst() {
    return findings.count(Weight.BLOCK) > 0;
  }

  /** One network at the head of a column. */
  public record Column(String name) {}

  /** One goal. */
  public record GoalRow(String name, String question, List<Cell> cells) {}

  /** Whether a network serves a goal. */
  public record Cell(Mark mark, String label) {}

  /** How a network serves a goal. */
  public enum Mark {
    NOT,
    SERVES,
    ON_TRIAL
  }

  /**
   * The ground rules of one network.
   *
   * @param trial what the trial is to answer and until when, if it is one
   */
  public record GroundRules(String title, String badge, Optional<String> trial, List<Line> lines) {}

  /** One of the ground rules. */
  public record Line(String name, String value) {}

  /** One revision in the history. */
  public record Revision(int number, String name, String state, String reason, boolean shown) {}
}
