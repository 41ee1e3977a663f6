package dev.suunta.domain.post;

import dev.suunta.domain.shared.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What is the same in every rendition of a post, typed once and set aside when texts are compared
 * (S6). Each is one line of at most 500 characters, in the words in which it stands in the text.
 *
 * @param links addresses
 * @param dates dates and times
 * @param places places and events
 * @param quotations what somebody else said
 */
public record Facts(
    List<String> links, List<String> dates, List<String> places, List<String> quotations) {
  /** No facts. */
  public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

  /** The most facts of one kind. */
  public static final int MOST_OF_EACH = 20;

  public Facts {
    links = checked("link", links);
    dates = checked("date", dates);
    places = checked("place", places);
    quotations = checked("quotation", quotations);
  }

  private static List<String> checked(String what, List<String> values) {
    if (values.size() > MOST_OF_EACH) {
      throw new IllegalArgumentException("more than " + MOST_OF_EACH + " of " + what);
    }
    values.forEach(value -> Text.requireLine(what, value, 500));
    return List.copyOf(values);
  }

  /** All of them, links first. */
  public List<String> all() {
    var all = new ArrayList<>(links);
    all.addAll(dates);
    all.addAll(places);
    all.addAll(quotations);
    return List.copyOf(all);
  }
}
