package dev.suunta.adapters.files.exports;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was made of texts of late: the same few people stand in all messages of a conversation. */
public final class Remembered<T> {
  private static final int MOST = 1_000;

  private final Map<String, T> made = new HashMap<>();

  /** What was made of a text before, or is made of it now. */
  public T of(String text, Supplier<T> make) {
    var known = made.get(text);
    if (known != null) {
      return known;
    }
    if (made.size() >= MOST) {
      made.clear();
    }
    var now = make.get();
    made.put(text, now);
    return now;
  }
}
