package dev.suunta.adapters.files.yaml;

import java.util.List;
import java.util.Optional;

/** A value in a YAML document, with its place. */
public sealed interface YamlNode {
  /** Where it begins. */
  Place place();

  /**
   * One value.
   *
   * @param value what it says
   * @param plain whether it stands there without quotation marks
   */
  record Scalar(Place place, String value, boolean plain) implements YamlNode {
    /** Whether it says that there is nothing. */
    public boolean isNothing() {
      return plain
          && switch (value) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
          };
    }
  }

  /** Several values in order. */
  record Sequence(Place place, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Values by key, in the order of the document; no key stands twice. */
  record Mapping(Place place, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry of this key, if it is there. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  /** Something that was refused; the problem is told already. */
  record Refused(Place place) implements YamlNode {}

  /**
   * A key with its value.
   *
   * @param place where the key begins
   */
  record Entry(Place place, String key, YamlNode value) {}
}
