package dev.suunta.adapters.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A terminal that remembers what was written on it. */
final class ATerminal {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "C"));
  private String typed = "";
  private boolean isTyped;
  private boolean isShown;

  ATerminal with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Somebody types these lines. */
  ATerminal typing(String lines) {
    typed = lines;
    isTyped = true;
    return this;
  }

  /** Something is piped in. */
  ATerminal piped(String input) {
    typed = input;
    return this;
  }

  /** Somebody looks on. */
  ATerminal shown() {
    isShown = true;
    return this;
  }

  Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        isTyped,
        isShown,
        environment);
  }

  /** A session in which nothing may be asked of the use cases. */
  Session session() {
    return new Session(
        terminal(),
        () -> {
          throw new AssertionError("the use cases were asked");
        });
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
