package dev.suunta.adapters.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A {@link Worker} in a Java of its own. */
final class WorkerProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 90;

  private final Process process;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Thread listener;

  /** {@code place} is a home or the address of a server. */
  WorkerProcess(String place, String name, int times) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Worker.class.getName(),
                place,
                name,
                "" + times)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    listener = Thread.ofVirtual().start(this::listen);
  }

  private void listen() {
    try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
      lines.lines().forEach(this::heard);
    } catch (IOException | java.io.UncheckedIOException ended) {
      heard("ended");
    }
  }

  private synchronized void heard(String line) {
    said.add(line);
    notifyAll();
  }

  long pid() {
    return process.pid();
  }

  /** How many pieces of work it has said to be done. */
  int done() {
    return (int) said.stream().filter(line -> line.startsWith("done")).count();
  }

  synchronized void await(String what, Predicate<List<String>> condition)
      throws InterruptedException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.test(said)) {
      var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0 || !process.isAlive() && !listener.isAlive()) {
        throw new AssertionError(
            "never " + what + ": " + said.subList(Math.max(0, said.size() - 5), said.size()));
      }
      wait(Math.min(left, 200));
    }
  }

  void awaitOpen() throws InterruptedException {
    await("open", lines -> lines.contains("open"));
  }

  void awaitDone(int number) throws InterruptedException {
    await("done " + number, lines -> lines.contains("done " + number));
  }

  void awaitFinished() throws InterruptedException {
    await("finished", lines -> lines.contains("finished"));
  }

  /** Lets it close the database and end. */
  void end() throws IOException, InterruptedException {
    try (var input = process.outputWriter()) {
      input.write("end\n");
    }
    ended();
  }

  /** Ends it as a power cut would. Its handle, unlike itself, leaves what it said to be read. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    ended();
  }

  private void ended() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end");
    }
    listener.join();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
