package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.people.PeopleView.Choice;
import dev.suunta.adapters.web.people.PeopleView.Row;
import java.util.List;
import java.util.Optional;

/**
 * How the sweep stands.
 *
 * @param id the id of the open one; empty where none is open
 * @param begun when it was begun
 * @param followed whether anybody is followed, as far as imports tell
 * @param counts how many stand how, by network
 * @param grounds what was decided, by ground
 * @param news what imports tell of what was decided
 * @param undecided whether somebody is left to decide about
 * @param todo whether something is to be done on a network
 * @param orders in what order one can go
 */
public record OverviewView(
    String id,
    String begun,
    boolean followed,
    List<Counts> counts,
    List<String> grounds,
    List<News> news,
    boolean undecided,
    boolean todo,
    List<Choice> orders,
    Optional<Notice> notice) {
  public OverviewView {
    counts = List.copyOf(counts);
    grounds = List.copyOf(grounds);
    news = List.copyOf(news);
    orders = List.copyOf(orders);
  }

  /** How many accounts of a network stand how. */
  public record Counts(String network, int kept, int letGo, int undecided, int todo) {}

  /**
   * What imports tell.
   *
   * @param people about whom, the first of them
   */
  public record News(String said, List<Row> people, boolean more) {
    public News {
      people = List.copyOf(people);
    }
  }
}
