package dev.suunta.bootstrap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Which keys an answer has, in their order, and of which kind each value is. */
final class JsonShape {
  private JsonShape() {}

  /** Scalars by their kind; of a list, each shape that occurs in it. */
  static String of(JsonNode node) {
    if (node.isObject()) {
      var shape = new StringBuilder("{");
      node.propertyStream()
          .forEach(
              entry ->
                  shape
                      .append(shape.length() == 1 ? "" : ", ")
                      .append(entry.getKey())
                      .append(": ")
                      .append(isByNetwork(entry) ? "{network: number}" : of(entry.getValue())));
      return shape.append("}").toString();
    }
    if (node.isArray()) {
      var shapes = new TreeSet<String>();
      node.forEach(each -> shapes.add(of(each)));
      return "[" + String.join(" | ", shapes) + "]";
    }
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  /** Counts by network have other keys for everybody. */
  private static boolean isByNetwork(Map.Entry<String, JsonNode> entry) {
    return entry.getKey().equals("posts") && entry.getValue().isObject();
  }

  /** The shape that was agreed on. */
  static String golden(String name) {
    try (var file = JsonShape.class.getResourceAsStream(name + ".shape")) {
      if (file == null) {
        throw new AssertionError("no golden file for " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
