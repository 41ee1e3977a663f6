package dev.suunta.adapters.files.strategy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words by which documents name the constants of an enum, such as {@code met-in-person}. */
public final class Choices {
  private Choices() {}

  /** Every constant by its word, in order. */
  public static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
    var choices = new LinkedHashMap<String, E>();
    Arrays.stream(type.getEnumConstants())
        .forEach(constant -> choices.put(word(constant), constant));
    return Collections.unmodifiableMap(choices);
  }

  /** The word of one constant. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
