package dev.suunta.adapters.files.exports.facebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Repairs texts of Meta's exports, which write each <em>byte</em> of UTF-8 as a character of its
 * own: "Mäki" stands there as {@code M\u00c3\u00a4ki}.
 */
final class Mojibake {
  private Mojibake() {}

  /** The text as it was meant; unchanged where its characters are no bytes of UTF-8. */
  static String repaired(String text) {
    var plain = true;
    for (var index = 0; index < text.length(); index++) {
      if (text.charAt(index) > 0xff) {
        return text;
      }
      plain &= text.charAt(index) < 0x80;
    }
    if (plain) {
      return text;
    }
    try {
      var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException wasRight) {
      return text;
    }
  }
}
