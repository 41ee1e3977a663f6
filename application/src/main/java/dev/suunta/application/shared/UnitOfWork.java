package dev.suunta.application.shared;

import java.util.function.Supplier;

/**
 * Driven port: all or nothing.
 *
 * <p>What the work stores is there as a whole once {@link #run} returns, or not at all if it
 * throws. Where the store was lost on the way, the work may be run again from its start, so it must
 * not do anything that a store does not undo. Units are not nested.
 */
public interface UnitOfWork {
  /**
   * Runs the work in one transaction and answers what it answers.
   *
   * @throws IllegalStateException if called from within another unit
   */
  <T> T run(Supplier<T> work);

  /** Runs work that answers nothing. */
  default void run(Runnable work) {
    run(
        () -> {
          work.run();
          return true;
        });
  }
}
