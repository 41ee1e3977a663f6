package dev.suunta.adapters.web.baseline;

import java.util.List;
import java.util.Optional;

/** What is to be done on the networks, by hand. */
public record WorksheetView(List<Portion> portions, Optional<Checked> checked) {
  public WorksheetView {
    portions = List.copyOf(portions);
  }

  /**
   * What is to be done on a network first.
   *
   * @param place what leads to it
   * @param means what it does, and who can notice
   * @param ways where on the network it is done
   * @param more that there is more to do than this; empty where not
   */
  public record Portion(
      String place,
      String title,
      List<String> means,
      List<String> ways,
      List<Row> rows,
      String more) {
    public Portion {
      means = List.copyOf(means);
      ways = List.copyOf(ways);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A step.
   *
   * @param account the account's id
   * @param link where to do it; empty where no address is known
   * @param linkName what that is
   */
  public record Row(String account, String name, String step, String link, String linkName) {}

  /**
   * What was just said about a step.
   *
   * @param account the account's id, to take it back; empty where there is nothing to
   */
  public record Checked(String said, String account) {}
}
