package dev.suunta.adapters.files.exports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;

/**
 * Streams the objects of a JSON list, one at a time. A single object counts as a list of one, as
 * Meta writes it.
 */
final class JsonItems {
  /** Takes what is read. */
  interface Visitor {
    /** One object, counted from 1; false to read no further. */
    boolean item(long number, JsonRecord record);

    /** One item that cannot be used. */
    void bad(long number, ImportProblemCode code);
  }

  private JsonItems() {}

  /**
   * Reads to the end or to the first byte that is not JSON.
   *
   * @throws BrokenJsonException where it is no JSON any more
   */
  static void read(InputStream in, ExportLimits limits, Visitor visitor) throws IOException {
    JsonValues.read(in, limits, (parser, values) -> items(parser, values, visitor));
  }

  private static void items(JsonParser parser, JsonValues values, Visitor visitor)
      throws IOException {
    var first = parser.nextToken();
    if (first == null) {
      throw new BrokenJsonException("empty", 0);
    }
    if (first != JsonToken.START_ARRAY) {
      item(1, values, visitor);
      return;
    }
    var number = 0L;
    while (values.next() != JsonToken.END_ARRAY) {
      if (!item(++number, values, visitor)) {
        return;
      }
    }
  }

  private static boolean item(long number, JsonValues values, Visitor visitor) throws IOException {
    var item = values.record();
    if (item.isPresent()) {
      return visitor.item(number, item.get());
    }
    visitor.bad(number, values.fault());
    return true;
  }
}
