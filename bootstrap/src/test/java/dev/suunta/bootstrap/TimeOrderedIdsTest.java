package dev.suunta.bootstrap;

import dev.suunta.application.shared.IdSource;
import dev.suunta.testkit.shared.IdSourceContract;
import dev.suunta.testkit.shared.SettableTime;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.security.SecureRandom;

/** Where time stands still, chance alone has to tell ids apart. */
class TimeOrderedIdsTest implements IdSourceContract {
  private final IdSource ids =
      new TimeOrderedIds(new SettableTime(StrategyFixtures.NOW), new SecureRandom());

  @Override
  public IdSource ids() {
    return ids;
  }
}
