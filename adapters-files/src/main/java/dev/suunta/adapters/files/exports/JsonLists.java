package dev.suunta.adapters.files.exports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Streams the objects of lists that lie within objects, one at a time, however long the lists are:
 * {@code {"friends_v2": […]}}, or the messages of each conversation in a list of conversations. A
 * single object in the place of a list counts as a list of one, as Meta writes it. All else in the
 * entry is passed over.
 */
final class JsonLists {
  /** Takes what is read. */
  interface Visitor {
    /** A further object of the entry begins, in which lists may lie. */
    void begin();

    /**
     * One object of a list; false to read no further.
     *
     * @param list the list's name
     * @param number counted from 1, over all lists of that name in the entry
     */
    boolean item(String list, long number, JsonRecord record);

    /** One item that cannot be used. */
    void bad(long number, ImportProblemCode code);
  }

  private final JsonParser parser;
  private final JsonValues values;
  private final int depth;
  private final Predicate<String> wanted;
  private final Visitor visitor;
  private final Map<String, Long> numbers = new HashMap<>();

  private JsonLists(
      JsonParser parser, JsonValues values, int depth, Predicate<String> wanted, Visitor visitor) {
    this.parser = parser;
    this.values = values;
    this.depth = depth;
    this.wanted = wanted;
    this.visitor = visitor;
  }

  /**
   * Reads to the end or to the first byte that is not JSON.
   *
   * @param wanted the names of the lists
   * @throws BrokenJsonException where it is no JSON any more
   */
  static void read(InputStream in, ExportLimits limits, Predicate<String> wanted, Visitor visitor)
      throws IOException {
    JsonValues.read(
        in,
        limits,
        (parser, values) -> new JsonLists(parser, values, limits.depth(), wanted, visitor).entry());
  }

  private void entry() throws IOException {
    var first = parser.nextToken();
    if (first == null) {
      throw new BrokenJsonException("empty", 0);
    }
    if (first != JsonToken.START_ARRAY) {
      outer(1);
      return;
    }
    var number = 0L;
    while (values.next() != JsonToken.END_ARRAY) {
      if (!outer(++number)) {
        return;
      }
    }
  }

  private boolean outer(long number) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      visitor.begin();
      return within(1);
    }
    values.skip();
    visitor.bad(number, ImportProblemCode.RECORD_MALFORMED);
    return true;
  }

  /** Goes through an object; false if nothing more is wanted. */
  private boolean within(int level) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      var token = values.next();
      if (wanted.test(name)) {
        if (!list(name, token)) {
          return false;
        }
      } else if (token == JsonToken.START_OBJECT && level < depth) {
        if (!within(level + 1)) {
          return false;
        }
      } else {
        values.skip();
      }
    }
    return true;
  }

  private boolean list(String name, JsonToken begins) throws IOException {
    if (begins == JsonToken.START_OBJECT) {
      return item(name);
    }
    if (begins == JsonToken.START_ARRAY) {
      while (values.next() != JsonToken.END_ARRAY) {
        if (!item(name)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean item(String list) throws IOException {
    var number = numbers.merge(list, 1L, Long::sum);
    var record = values.record();
    if (record.isPresent()) {
      return visitor.item(list, number, record.get());
    }
    visitor.bad(number, values.fault());
    return true;
  }
}
