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
 * Streams the objects of a JSON list, one at a time. A single object counts as a list of one, as
 * Meta writes it.
 *
 * <p>The parser's own limits lie far above those of {@link ExportLimits}, because a parser that
 * hits one cannot go on: a record that is too long or too deep is passed over here, and the next
 * one is read.
 */
final class JsonItems {
  /** Takes what is read. */
  interface Visitor {
    /** One object, counted from 1; false to read no further. */
    boolean item(long number, JsonRecord record);

    /** One item that cannot be used. */
    void bad(long number, ImportProblemCode code);
  }

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

  private final JsonParser parser;
  private final ExportLimits limits;
  private Optional<ImportProblemCode> fault = Optional.empty();
  private int characters;

  private JsonItems(JsonParser parser, ExportLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /**
   * Reads to the end or to the first byte that is not JSON.
   *
   * @throws BrokenJsonException where it is no JSON any more
   */
  static void read(InputStream in, ExportLimits limits, Visitor visitor) throws IOException {
    try (var parser = FACTORY.createParser(in)) {
      try {
        new JsonItems(parser, limits).items(visitor);
      } catch (StreamConstraintsException beyond) {
        throw new BrokenJsonException("more than can be parsed", offset(parser));
      } catch (JsonProcessingException broken) {
        throw new BrokenJsonException(String.valueOf(broken.getOriginalMessage()), offset(parser));
      }
    }
  }

  private static long offset(JsonParser parser) {
    return Math.max(0, parser.currentLocation().getByteOffset());
  }

  private void items(Visitor visitor) throws IOException {
    var first = parser.nextToken();
    if (first != JsonToken.START_ARRAY) {
      if (first == null) {
        throw new BrokenJsonException("empty", 0);
      }
      item(1, visitor);
      return;
    }
    var number = 0L;
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (token == null) {
        throw new BrokenJsonException("the list does not end", offset(parser));
      }
      if (!item(++number, visitor)) {
        return;
      }
    }
  }

  private boolean item(long number, Visitor visitor) throws IOException {
    fault = Optional.empty();
    characters = 0;
    var value = value(1);
    if (fault.isPresent()) {
      visitor.bad(number, fault.get());
    } else if (value.isPresent() && value.get() instanceof JsonRecord item) {
      return visitor.item(number, item);
    } else {
      visitor.bad(number, ImportProblemCode.RECORD_MALFORMED);
    }
    return true;
  }

  /** The value that begins at the current token; empty for null. */
  private Optional<Object> value(int depth) throws IOException {
    var token = parser.currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      if (fault.isPresent() || depth > limits.depth()) {
        fault = Optional.of(fault.orElse(ImportProblemCode.NESTED_TOO_DEEP));
        parser.skipChildren();
        if (parser.currentToken() == null) {
          throw new BrokenJsonException("the record does not end", offset(parser));
        }
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
    while (true) {
      var token = parser.nextToken();
      if (token == JsonToken.END_ARRAY) {
        return items;
      }
      if (token == null) {
        throw new BrokenJsonException("the list does not end", offset(parser));
      }
      var value = value(depth + 1);
      if (fault.isEmpty() && value.isPresent()) {
        items.add(value.get());
        // Items without letters, such as empty lists, must be bounded too.
        counted("");
      }
    }
  }
}
