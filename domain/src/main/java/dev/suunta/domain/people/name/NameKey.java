package dev.suunta.domain.people.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** By what names are searched and sorted. */
public final class NameKey {
  private NameKey() {}

  /** The name in small letters without marks. */
  public static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}\\s-]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s-]+", " ")
        .strip();
  }

  /** The words of a name. */
  public static List<String> words(String name) {
    return new ArrayList<>(List.of(of(name).split(" ", 20))).stream().distinct().toList();
  }
}
