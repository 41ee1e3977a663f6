package dev.suunta.bootstrap;

import dev.suunta.application.shared.SaltSource;
import dev.suunta.domain.people.Salt;
import java.security.SecureRandom;

/** Salts by chance. */
record RandomSalts(SecureRandom random) implements SaltSource {
  @Override
  public byte[] next() {
    var bytes = new byte[Salt.BYTES];
    random.nextBytes(bytes);
    return bytes;
  }
}
