package dev.suunta.adapters.web.baseline;

import java.util.List;
import java.util.Optional;

/**
 * Whom to call.
 *
 * @param next where the list goes on; empty where it ends
 * @param said what was just done; empty where nothing was
 * @param back whom one may bring back after the call, if that is open
 */
public record ToCallView(List<Row> rows, String next, String said, Optional<String> back) {
  public ToCallView {
    rows = List.copyOf(rows);
  }

  /** Somebody on the list. */
  public record Row(String id, String name, List<Phone> phones, String since, String note) {
    public Row {
      phones = List.copyOf(phones);
    }
  }

  /**
   * A telephone number.
   *
   * @param link what dials it; empty where it is no number
   */
  public record Phone(String number, String link) {}
}
