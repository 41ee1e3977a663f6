package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.people.PeopleView.Choice;
import java.util.List;
import java.util.Optional;

/**
 * Those who are undecided, to name whom one keeps among them.
 *
 * @param on the network that one goes over; empty for all
 * @param from where this page begins; empty for the first
 * @param next where the list goes on; empty where it ends
 * @param rest where one lets go of all others
 */
public record SkimView(
    String on,
    String from,
    List<Choice> networks,
    List<Row> rows,
    List<Act> keeps,
    String next,
    String rest,
    Optional<Notice> notice) {
  public SkimView {
    networks = List.copyOf(networks);
    rows = List.copyOf(rows);
    keeps = List.copyOf(keeps);
  }

  /**
   * Somebody.
   *
   * @param place what leads to this row
   * @param after what leads to the row after it; empty for the last
   */
  public record Row(String id, String name, String told, String place, String after) {}
}
