package dev.suunta.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says how large a file is, never more than it is. */
enum Sizes {
  GB(1_000_000_000),
  MB(1_000_000),
  KB(1_000),
  BYTES(1);

  private final long bytes;

  Sizes(long bytes) {
    this.bytes = bytes;
  }

  static String say(Texts texts, long bytes) {
    for (var unit : values()) {
      if (bytes >= unit.bytes) {
        return unit.count(texts, bytes);
      }
    }
    return BYTES.count(texts, bytes);
  }

  private String count(Texts texts, long amount) {
    var number = BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(bytes), 1, RoundingMode.DOWN);
    return texts.say(Bundle.WORDS, "size." + name(), number);
  }
}
