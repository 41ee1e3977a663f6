package dev.suunta.adapters.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes answers for programs: one JSON value on standard output, keys in a stable order. */
final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Json() {}

  /** An object; a value that is an empty Optional leaves its key out. */
  static Map<String, Object> object(Object... keysAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (var index = 0; index < keysAndValues.length; index += 2) {
      var key = (String) keysAndValues[index];
      var value = keysAndValues[index + 1];
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(present -> object.put(key, present));
      } else {
        object.put(key, value);
      }
    }
    return object;
  }

  /**
   * The value as JSON. What would act on a terminal can only stand within strings, where it is
   * written as an escape, so that the value stays the same and looking at it does no harm.
   */
  static String write(Object value) {
    try {
      var json = MAPPER.writeValueAsString(value);
      var safe = new StringBuilder(json.length());
      json.chars()
          .forEach(
              sign -> {
                if (sign != '\n' && sign != '\r' && Printable.acts(sign)) {
                  safe.append("\\u%04x".formatted(sign));
                } else {
                  safe.append((char) sign);
                }
              });
      return safe.toString();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("maps, lists and strings are always JSON", impossible);
    }
  }
}
