package dev.suunta.testkit.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What the in-memory adapters of one store share: one lock, and tables that a unit of work can put
 * back as they were. Keys and values must be immutable.
 */
public final class Memory {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<LinkedHashMap<?, ?>> tables = new ArrayList<>();

  /** Another table, in the order in which keys were added. To be touched under the lock only. */
  public <K, V> Map<K, V> table() {
    var table = new LinkedHashMap<K, V>();
    tables.add(table);
    return table;
  }

  /** Runs this alone. */
  public <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Runs this alone. */
  public void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  /** Remembers what all tables hold; running the answer puts it back. */
  Runnable remember() {
    var restorers = new ArrayList<Runnable>();
    for (var table : tables) {
      restorers.add(restorer(table));
    }
    return () -> restorers.forEach(Runnable::run);
  }

  private static <K, V> Runnable restorer(LinkedHashMap<K, V> table) {
    var copy = new LinkedHashMap<>(table);
    return () -> {
      table.clear();
      table.putAll(copy);
    };
  }
}
