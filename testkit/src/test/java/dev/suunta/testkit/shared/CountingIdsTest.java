package dev.suunta.testkit.shared;

import dev.suunta.application.shared.IdSource;

class CountingIdsTest implements IdSourceContract {
  private final CountingIds ids = new CountingIds();

  @Override
  public IdSource ids() {
    return ids;
  }
}
