package dev.suunta.adapters.persistence.imports;

import dev.suunta.adapters.persistence.Json;
import java.util.List;

/** Several texts as they stand in one column that no query looks into. */
record TextsJson(List<String> texts) {
  private static final int FORMAT = 1;

  static String write(List<String> texts) {
    return Json.write(new TextsJson(texts));
  }

  static List<String> read(String document) {
    return Json.read(document, FORMAT, FORMAT, TextsJson.class).texts();
  }
}
