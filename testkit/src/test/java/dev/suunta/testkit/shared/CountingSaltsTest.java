package dev.suunta.testkit.shared;

import dev.suunta.application.shared.SaltSource;

class CountingSaltsTest implements SaltSourceContract {
  private final CountingSalts salts = new CountingSalts();

  @Override
  public SaltSource salts() {
    return salts;
  }
}
