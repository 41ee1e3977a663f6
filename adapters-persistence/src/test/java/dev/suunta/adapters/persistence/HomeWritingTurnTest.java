package dev.suunta.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The turn to write to a home is one thread's of one process. */
class HomeWritingTurnTest {
  private final HomeFolder folder = new HomeFolder(TestDatabases.temporaryFolder());
  private final List<String> order = new CopyOnWriteArrayList<>();
  private HomeWritingTurn turn;

  @BeforeEach
  void opens() throws IOException {
    turn = new HomeWritingTurn(folder);
  }

  @AfterEach
  void closes() throws IOException {
    turn.close();
  }

  private Thread next() {
    return Thread.ofPlatform()
        .start(
            () -> {
              try (var held = turn.take()) {
                order.add("the next");
              }
            });
  }

  @Test
  void comesToTheNextThreadWhenItIsGivenBack() throws Exception {
    Thread next;
    try (var held = turn.take()) {
      next = next();
      while (next.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      order.add("the first");
    }
    next.join();

    assertThat(order).containsExactly("the first", "the next");
  }

  @Test
  void comesToTheNextProcessWhenItsHolderIsKilled() throws Exception {
    try (var holder = new WorkerProcess(folder.path().toString(), Worker.HOLDER, 0)) {
      holder.await("holding", lines -> lines.contains("holding"));
      assertThat(isFree()).isFalse();
      var next = next();
      order.add("the killed one");
      holder.kill();
      next.join();
    }

    assertThat(order).containsExactly("the killed one", "the next");
    assertThat(isFree()).isTrue();
  }

  @Test
  void isTakenByAnInterruptedThreadAllTheSame() {
    Thread.currentThread().interrupt();

    try (var held = turn.take()) {
      assertThat(Thread.interrupted()).isTrue();
    }
    try (var held = turn.take()) {
      assertThat(Thread.interrupted()).isFalse();
    }
  }

  @Test
  void isNobodysWhereTheDatabaseIsClosed() throws IOException {
    turn.close();

    assertThatThrownBy(() -> turn.take()).hasMessage("the database is closed");
  }

  /** Asked without a turn of this process, because closing the file gives back what it holds. */
  private boolean isFree() throws IOException {
    try (var channel = FileChannel.open(folder.writingTurn(), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    }
  }
}
