package dev.suunta.testkit.shared;

import dev.suunta.application.shared.UnitOfWork;
import java.util.function.Supplier;

/** Runs one unit at a time and puts everything back if the work throws. */
public final class InMemoryUnitOfWork implements UnitOfWork {
  private final Memory memory;
  private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

  /** Units on this memory. */
  public InMemoryUnitOfWork(Memory memory) {
    this.memory = memory;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    if (running.get()) {
      throw new IllegalStateException("a unit of work within another");
    }
    return memory.locked(() -> runAlone(work));
  }

  private <T> T runAlone(Supplier<T> work) {
    var putBack = memory.remember();
    var done = false;
    running.set(true);
    try {
      var answer = work.get();
      done = true;
      return answer;
    } finally {
      running.remove();
      if (!done) {
        putBack.run();
      }
    }
  }
}
