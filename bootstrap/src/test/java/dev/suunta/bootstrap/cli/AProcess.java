package dev.suunta.bootstrap.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program in a Java of its own, as a launcher starts it. */
final class AProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final CompletableFuture<String> said;
  private final StringBuilder heard = new StringBuilder();

  private AProcess(Process process) {
    this.process = process;
    this.said = CompletableFuture.supplyAsync(this::listen, task -> Thread.ofVirtual().start(task));
  }

  /** Starts a command on this home. */
  static AProcess start(AHome home, String... arguments) {
    return start(List.of(), home, arguments);
  }

  /** Starts a command that may do no more than an ordinary user, even where root runs the tests. */
  static AProcess startUnprivileged(AHome home, String... arguments) {
    var isRoot = "root".equals(System.getProperty("user.name"));
    return start(
        isRoot
            ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner")
            : List.of(),
        home,
        arguments);
  }

  private static AProcess start(List<String> by, AHome home, String... arguments) {
    try {
      var command = new ArrayList<>(by);
      command.addAll(
          List.of(
              // Whoever runs the build in the background hands down that Ctrl-C is ignored.
              "env",
              "--default-signal=INT",
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx256m",
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Dorg.jooq.no-logo=true",
              "-Dorg.jooq.no-tips=true",
              "-cp",
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
              "dev.suunta.bootstrap.Main"));
      command.addAll(List.of(arguments));
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(home.environment());
      return new AProcess(builder.start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String listen() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (heard) {
          heard.append(line).append('\n');
        }
      }
    } catch (IOException ended) {
      synchronized (heard) {
        heard.append("(cut off)\n");
      }
    }
    return said();
  }

  /** All that it has said so far. */
  String said() {
    synchronized (heard) {
      return heard.toString();
    }
  }

  /** Waits until it says this, and answers all that it has said. */
  String awaitSaying(String text) {
    await(() -> said().contains(text) || !process.isAlive());
    if (!said().contains(text)) {
      throw new AssertionError("ended without saying " + text + ": " + said.join());
    }
    return said();
  }

  /** Waits until this is so, or the process has ended. */
  AProcess awaitOrEnd(BooleanSupplier condition) {
    await(() -> condition.getAsBoolean() || !process.isAlive());
    return this;
  }

  private void await(BooleanSupplier condition) {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain; it said: " + said());
      }
      ended(2, TimeUnit.MILLISECONDS);
    }
  }

  private boolean ended(long time, TimeUnit unit) {
    try {
      return process.waitFor(time, unit);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  /** Ends it as a power cut would. */
  void kill() {
    process.toHandle().destroyForcibly();
    exit();
  }

  /** Ends it as Ctrl-C would. */
  void interrupt() {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    exit();
  }

  /** Waits for its end and answers its exit code. */
  int exit() {
    if (!ended(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end: " + said());
    }
    said.join();
    return process.exitValue();
  }

  /** The addresses on which it listens, in the kernel's hexadecimal form. */
  List<String> listensOn() {
    var proc = Path.of("/proc/" + process.pid());
    try (var descriptors = Files.list(proc.resolve("fd"))) {
      var sockets =
          descriptors
              .filter(Files::isSymbolicLink)
              .map(AProcess::target)
              .filter(target -> target.startsWith("socket:["))
              .map(target -> target.replaceAll("\\D", ""))
              .toList();
      var addresses = new ArrayList<String>();
      for (var table : List.of("net/tcp", "net/tcp6")) {
        for (var line : Files.readAllLines(proc.resolve(table))) {
          var columns = line.trim().split("\\s+");
          if (columns.length > 9 && columns[3].equals("0A") && sockets.contains(columns[9])) {
            addresses.add(columns[1]);
          }
        }
      }
      return addresses;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException gone) {
      return "";
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
