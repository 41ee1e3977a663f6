package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.people.PeopleView;
import java.util.List;

/**
 * From whom one would like to hear.
 *
 * @param next where the list goes on; empty where it ends
 * @param said what was just done; empty where nothing was
 */
public record HearFromView(List<Row> rows, String next, String said, Tried tried) {
  public HearFromView {
    rows = List.copyOf(rows);
  }

  /** Somebody on the list. */
  public record Row(String id, String name, String since) {}

  /**
   * Names that could not be put on the list as they are.
   *
   * @param typed what was typed
   * @param problem why not; empty where nothing was tried
   * @param choices who may be meant
   * @param canBeNew whether they can be added as new people
   */
  public record Tried(String typed, String problem, List<Choice> choices, boolean canBeNew) {
    static final Tried NOTHING = new Tried("", "", List.of(), false);

    public Tried {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Somebody who may be meant.
   *
   * @param names all that was typed, with them in the place of the name that is not clear
   */
  public record Choice(PeopleView.Row person, String names) {}
}
