package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.people.PeopleView.Row;
import java.util.List;
import java.util.Optional;

/**
 * All who are undecided, to be let go of in one decision.
 *
 * @param amount how many accounts they are in all
 * @param next where the list goes on; empty on its last page, where one can confirm
 * @param means what it does on the networks
 */
public record RestView(
    String on,
    int amount,
    List<Row> rows,
    String next,
    List<String> means,
    Optional<Notice> notice) {
  public RestView {
    rows = List.copyOf(rows);
    means = List.copyOf(means);
  }
}
