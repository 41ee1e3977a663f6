package dev.suunta.bootstrap.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * What a command answered to {@code --json}. A path leads to a value: names and numbers with {@code
 * /} between them, {@code name=value} for the one of a list of which this is true, and at its end
 * {@code #} for the length of a list or {@code codes} for what has to be settled in a list of
 * findings.
 */
final class Answer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Answer() {}

  /** The value as text; a word for what is not there. */
  static String at(String json, String path) {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException noJson) {
      return "(no JSON)";
    }
    for (var name : path.split("/")) {
      if (name.equals("#")) {
        return Integer.toString(node.size());
      }
      if (name.equals("codes")) {
        return toSettle(node);
      }
      node = step(node, name);
    }
    return node.isMissingNode()
        ? "(nothing)"
        : node.isValueNode() ? node.asText() : node.toString();
  }

  private static JsonNode step(JsonNode node, String name) {
    if (name.contains("=")) {
      var key = name.substring(0, name.indexOf('='));
      for (var each : node) {
        if (each.path(key).asText().equals(name.substring(key.length() + 1))) {
          return each;
        }
      }
      return MissingNode.getInstance();
    }
    return node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
  }

  /** Codes of findings that are neither advice, which comes and goes with the day, nor passed. */
  private static String toSettle(JsonNode findings) {
    var codes = new ArrayList<String>();
    for (var finding : findings) {
      if (!finding.path("weight").asText().equals("ADVICE") && !finding.has("passedBy")) {
        codes.add(finding.path("code").asText());
      }
    }
    return codes.stream().sorted().collect(Collectors.joining(" "));
  }
}
