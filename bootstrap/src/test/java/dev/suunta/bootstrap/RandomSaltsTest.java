package dev.suunta.bootstrap;

import dev.suunta.application.shared.SaltSource;
import dev.suunta.testkit.shared.SaltSourceContract;
import java.security.SecureRandom;

class RandomSaltsTest implements SaltSourceContract {
  @Override
  public SaltSource salts() {
    return new RandomSalts(new SecureRandom());
  }
}
