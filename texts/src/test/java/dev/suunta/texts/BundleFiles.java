package dev.suunta.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bundles as they lie in their files. */
final class BundleFiles {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

  private BundleFiles() {}

  /** The sentences by their keys; empty where there is no file. */
  static Map<String, String> of(Bundle bundle, Language language) {
    var file = bundle.name().toLowerCase(Locale.ROOT) + "_" + language.tag() + ".properties";
    try (var in = BundleFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        return Map.of();
      }
      var sentences = new OnceEach();
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      if (!sentences.twice.isEmpty()) {
        throw new AssertionError(file + " has twice: " + sentences.twice);
      }
      return sentences.stringPropertyNames().stream()
          .collect(
              Collectors.toMap(
                  key -> key, sentences::getProperty, (one, other) -> one, TreeMap::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The numbers of the places that a pattern has. */
  static Set<Integer> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(place -> Integer.valueOf(place.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a pattern has an apostrophe that would vanish, and what follows it with it. */
  static boolean hasLoneApostrophe(String pattern) {
    return LONE_APOSTROPHE.matcher(pattern.replace("'{'", "").replace("'}'", "")).find();
  }

  /** Properties that remember which keys came more than once. */
  private static final class OnceEach extends Properties {
    private static final long serialVersionUID = 1;
    private final transient List<Object> twice = new ArrayList<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        twice.add(key);
      }
      return super.put(key, value);
    }
  }
}
