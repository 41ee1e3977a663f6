package dev.suunta.adapters.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The turn to write to a home's database, held by one thread of one process at a time.
 *
 * <p>H2 writes its file map by map while other units go on changing the maps. If its process is
 * killed right after such a writing, the file holds the one half of a unit and not the other, and
 * nothing tells. While a unit has the turn from its first change until its commit is in the file,
 * there is nobody whose changes could be cut in two.
 *
 * <p>The operating system gives back what a killed process held.
 */
final class HomeWritingTurn implements WritingTurn, AutoCloseable {
  private final HomeFolder folder;
  private final ReentrantLock here = new ReentrantLock(true);
  private FileChannel channel;
  private boolean closed;

  HomeWritingTurn(HomeFolder folder) throws IOException {
    this.folder = folder;
    this.channel = open(folder);
  }

  private static FileChannel open(HomeFolder folder) throws IOException {
    return FileChannel.open(
        folder.writingTurn(),
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        folder.onlyOwner("rw-------"));
  }

  @Override
  public Held take() {
    here.lock();
    var taken = false;
    try {
      var lock = lockAgainstOthers();
      taken = true;
      return () -> giveBack(lock);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      if (!taken) {
        here.unlock();
      }
    }
  }

  /**
   * An interrupt closes the channel and does not end the wait: what was begun is written, and the
   * thread finds itself interrupted afterwards.
   */
  private FileLock lockAgainstOthers() throws IOException {
    if (closed) {
      throw new IllegalStateException("the database is closed");
    }
    var interrupted = false;
    try {
      while (true) {
        try {
          if (!channel.isOpen()) {
            channel = open(folder);
          }
          return channel.lock();
        } catch (ClosedChannelException | FileLockInterruptionException byInterrupt) {
          interrupted |= Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void giveBack(FileLock lock) {
    try {
      lock.release();
    } catch (IOException alreadyClosed) {
      // A closed channel has given back its lock.
      return;
    } finally {
      here.unlock();
    }
  }

  /** Waits for a unit that still writes. */
  @Override
  public void close() throws IOException {
    here.lock();
    try {
      closed = true;
      channel.close();
    } finally {
      here.unlock();
    }
  }
}
