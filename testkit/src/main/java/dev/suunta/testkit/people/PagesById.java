package dev.suunta.testkit.people;

import dev.suunta.application.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Pages of rows that are named by the id of the last row of the page before. */
final class PagesById {
  private PagesById() {}

  /**
   * A page of rows that are in order.
   *
   * @param shown which of them are told; a page may begin after another one too
   */
  static <T> Page<T> page(
      List<T> all, Predicate<T> shown, Function<T, UUID> id, Optional<String> after, int most) {
    Page.requireMost(most);
    var place =
        after.map(
            text ->
                IntStream.range(0, all.size())
                    .filter(index -> id.apply(all.get(index)).toString().equals(text))
                    .findFirst()
                    .orElseThrow(
                        () -> new IllegalArgumentException("no page begins after " + text)));
    var rows = all.stream().skip(place.map(index -> index + 1L).orElse(0L)).filter(shown).toList();
    var page = rows.subList(0, Math.min(most, rows.size()));
    return new Page<>(
        page,
        rows.size() > most ? Optional.of(id.apply(page.getLast()).toString()) : Optional.empty());
  }
}
