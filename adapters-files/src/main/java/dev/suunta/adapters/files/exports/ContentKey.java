package dev.suunta.adapters.files.exports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short, stable name for content, where a network gives none. */
public final class ContentKey {
  private static final int BYTES = 8;

  private ContentKey() {}

  /** The beginning of a SHA-256 sum: 16 hexadecimal digits, the same wherever the content is. */
  public static String of(String... content) {
    try {
      var sum = MessageDigest.getInstance("SHA-256");
      for (var part : content) {
        sum.update(part.getBytes(StandardCharsets.UTF_8));
        // A separator that no text holds, so that parts do not run together.
        sum.update((byte) 0);
      }
      return HexFormat.of().formatHex(sum.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
