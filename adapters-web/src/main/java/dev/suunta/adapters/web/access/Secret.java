package dev.suunta.adapters.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits, written so that they fit into a link, a cookie or a form. */
record Secret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static Secret fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Takes as long for a near miss as for a wild guess, so that nothing is learned by timing. */
  boolean is(String offered) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
  }

  /** Never says what it is, so that it cannot stand in a log. */
  @Override
  public String toString() {
    return "Secret";
  }
}
