package dev.suunta.adapters.files.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One JSON object of an export, read leniently: what is not there, or is something else, is empty.
 * Numbers stay in the letters they were written in, so that no id is rounded.
 */
public final class JsonRecord {
  /** An object without members. */
  public static final JsonRecord EMPTY = new JsonRecord(Map.of());

  private final Map<String, Object> members;

  /**
   * Wraps members.
   *
   * @param members values are String, JsonRecord or a List of these
   */
  JsonRecord(Map<String, Object> members) {
    this.members = members;
  }

  /** The names of its members, in their order. */
  public Set<String> names() {
    return members.keySet();
  }

  /** Whether it has a member of that name that is not null. */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** A string, number or truth value, as written. */
  public Optional<String> text(String name) {
    return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The strings, numbers and truth values of a list, as written. */
  public List<String> texts(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  /** An object; an empty one if there is none. */
  public JsonRecord object(String name) {
    return members.get(name) instanceof JsonRecord object ? object : EMPTY;
  }

  /** The objects of a list; a bare object counts as a list of one, as Meta writes it. */
  public List<JsonRecord> objects(String name) {
    var value = members.get(name);
    if (value instanceof JsonRecord object) {
      return List.of(object);
    }
    var objects = new ArrayList<JsonRecord>();
    if (value instanceof List<?> list) {
      for (var item : list) {
        if (item instanceof JsonRecord object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }
}
