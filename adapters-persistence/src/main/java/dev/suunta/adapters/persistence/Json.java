package dev.suunta.adapters.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * Writes and reads the documents that stand in columns. Only {@code …Json} records go in and out,
 * so that renaming something in the domain cannot change what is stored.
 */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private Json() {}

  /** The document of a record. */
  public static String write(Object json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("cannot be written as JSON", unwritable);
    }
  }

  /**
   * The record of a document.
   *
   * @param format the format number that stands beside the document
   * @param known the only format number that is known
   * @throws IllegalStateException if the document is none of these
   */
  public static <T> T read(String document, int format, int known, Class<T> type) {
    if (format != known) {
      throw new IllegalStateException(type.getSimpleName() + " of format " + format);
    }
    try {
      return MAPPER.readValue(document, type);
    } catch (JsonProcessingException unreadable) {
      // Its message would quote what people wrote, and messages end up in logs.
      throw new IllegalStateException(type.getSimpleName() + " cannot be read");
    }
  }
}
