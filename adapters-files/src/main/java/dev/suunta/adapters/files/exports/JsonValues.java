package dev.suunta.adapters.files.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Takes records from a JSON parser, as much of each as is taken.
 *
 * <p>The parser's own limits lie far above those of {@link ExportLimits}, because a parser that
 * hits one cannot go on: a record that is too long or too deep is passed over here, and the next
 * one is read.
 */
final class JsonValues {
  private static final int PARSER_DEPTH = 100_000;
  private static final int PARSER_TEXT = 1 << 24;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(PARSER_DEPTH)
                  .maxStringLength(PARSER_TEXT)
                  .maxNumberLength(PARSER_TEXT)
                  .maxNameLength(PARSER_TEXT)
                  .build())
          // Line breaks within strings are seen in files that somebody edited.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          // Whoever opened the entry reads it to its end afterwards, and closes it.
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  /** Walks through what a parser gives. */
  interface Walk {
    void through(JsonParser parser, JsonValues values) throws IOException;
  }

  private final JsonParser parser;
  private final ExportLimits limits;
  private Optional<ImportProblemCode> fault = Optional.empty();
  private int characters;

  private JsonValues(JsonParser parser, ExportLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /**
   * Reads to the end or to the first byte that is not JSON.
   *
   * @throws BrokenJsonException where it is no JSON any more
   */
  static void read(InputStream in, ExportLimits limits, Walk walk) throws IOException {
    try (var parser = FACTORY.createParser(in)) {
      var values = new JsonValues(parser, limits);
      try {
        walk.through(parser, values);
      } catch (StreamConstraintsException beyond) {
        throw values.broken("more than can be parsed");
      } catch (JsonProcessingException broken) {
        throw values.broken(String.valueOf(broken.getOriginalMessage()));
      }
    }
  }

  /** Says that it is no JSON any more, and where. */
  BrokenJsonException broken(String detail) {
    return new BrokenJsonException(detail, Math.max(0, parser.currentLocation().getByteOffset()));
  }

  /** The object that begins at the current token; empty if {@link #fault()} says why not. */
  Optional<JsonRecord> record() throws IOException {
    fault = Optional.empty();
    characters = 0;
    var value = value(1);
    if (fault.isEmpty() && value.isPresent() && value.get() instanceof JsonRecord item) {
      return Optional.of(item);
    }
    return Optional.empty();
  }

  /** Why there was no record at last: it is too long, too deep, or no object. */
  ImportProblemCode fault() {
    return fault.orElse(ImportProblemCode.RECORD_MALFORMED);
  }

  /** Passes over the value that begins at the current token. */
  void skip() throws IOException {
    parser.skipChildren();
    if (parser.currentToken() == null) {
      throw broken("the record does not end");
    }
  }

  /** The next token within something that has an end. */
  JsonToken next() throws IOException {
    var token = parser.nextToken();
    if (token == null) {
      throw broken("the list does not end");
    }
    return token;
  }

  /** The value that begins at the current token; empty for null. */
  private Optional<Object> value(int depth) throws IOException {
    var token = parser.currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      if (fault.isPresent() || depth > limits.depth()) {
        fault = Optional.of(fault.orElse(ImportProblemCode.NESTED_TOO_DEEP));
        skip();
        return Optional.empty();
      }
      return Optional.of(token == JsonToken.START_OBJECT ? object(depth) : list(depth));
    }
    if (token == JsonToken.VALUE_NULL || fault.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(counted(parser.getText()));
  }

  /** Many long strings weigh as much as one. */
  private String counted(String text) {
    characters = Math.addExact(characters, text.length() + 1);
    if (characters > limits.record()) {
      fault = Optional.of(ImportProblemCode.TEXT_TOO_LONG);
    }
    return text;
  }

  private JsonRecord object(int depth) throws IOException {
    var members = new LinkedHashMap<String, Object>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      if (fault.isEmpty()) {
        counted(name);
      }
      parser.nextToken();
      var value = value(depth + 1);
      if (fault.isEmpty() && value.isPresent()) {
        members.put(name, value.get());
      }
    }
    return new JsonRecord(members);
  }

  private List<Object> list(int depth) throws IOException {
    var items = new ArrayList<Object>();
    while (next() != JsonToken.END_ARRAY) {
      var value = value(depth + 1);
      if (fault.isEmpty() && value.isPresent()) {
        items.add(value.get());
        // Items without letters, such as empty lists, must be bounded too.
        counted("");
      }
    }
    return items;
  }
}
