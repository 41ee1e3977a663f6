package dev.suunta.adapters.web.post;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Reads what a form sent. Empty means unsaid. */
final class Fields {
  private Fields() {}

  /** Forms send line breaks as two characters; a network counts one. */
  static String text(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name))
        .orElse("")
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  static String line(Context ctx, String name) {
    return text(ctx, name).replace('\n', ' ').strip();
  }

  static boolean has(Context ctx, String name) {
    return ctx.formParam(name) != null;
  }

  static Optional<String> said(String line) {
    return line.isBlank() ? Optional.empty() : Optional.of(line);
  }

  static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
