package dev.suunta.bootstrap.demo;

import dev.suunta.adapters.cli.Terminal;
import dev.suunta.texts.Bundle;
import dev.suunta.texts.Language;
import dev.suunta.texts.Texts;
import java.io.PrintWriter;

/** Where the demo is seen: sentences, commands as a person types them, and their answers. */
final class Stage {
  static final String INDENT = "    ";
  private static final int USUAL_WIDTH = 80;

  private final PrintWriter out;
  private final Texts texts;
  private final int width;
  private final boolean coloured;

  Stage(Terminal terminal) {
    var environment = terminal.environment();
    out = terminal.out();
    texts = Texts.in(Language.of(environment.getOrDefault("SUUNTA_LANG", "en")));
    width = Math.clamp(columns(environment.getOrDefault("COLUMNS", "")), 50, 100);
    coloured =
        terminal.shown()
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static int columns(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : USUAL_WIDTH;
  }

  Language language() {
    return texts.language();
  }

  /** How much room an answer has beside its indent. */
  int room() {
    return width - INDENT.length();
  }

  void say(String key, Object... facts) {
    wrapped("", texts.say(Bundle.DEMO, key, facts));
  }

  void step(int number, String key) {
    out.println();
    wrapped("", painted("1", number + ".") + " " + texts.say(Bundle.DEMO, "step." + key));
  }

  void command(String command) {
    out.println();
    wrapped("  ", painted("36", "$ " + command));
  }

  /** A change that a person makes in an editor. */
  void edit(String file, String before, String after) {
    out.println();
    wrapped("  ", texts.say(Bundle.DEMO, "edit", file));
    answer("- " + before + "\n+ " + after);
  }

  void answer(String text) {
    text.replaceFirst("^\\R+", "")
        .stripTrailing()
        .lines()
        .forEach(line -> out.println((INDENT + line).stripTrailing()));
    out.flush();
  }

  void good(String key, Object... facts) {
    out.println();
    wrapped("  ", painted("32", "✓ " + texts.say(Bundle.DEMO, key, facts)));
  }

  void bad(String key, Object... facts) {
    wrapped("  ", painted("31", "✗ " + texts.say(Bundle.DEMO, key, facts)));
  }

  void blank() {
    out.println();
  }

  private String painted(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  private void wrapped(String indent, String text) {
    var line = new StringBuilder(indent);
    var columns = indent.length();
    for (var word : text.split(" ")) {
      var length = word.replaceAll("\u001b\\[\\d+m", "").length();
      if (columns > indent.length() && columns + 1 + length > width) {
        out.println(line);
        line.setLength(0);
        line.append(indent);
        columns = indent.length();
      }
      if (columns > indent.length()) {
        line.append(' ');
        columns++;
      }
      line.append(word);
      columns += length;
    }
    out.println(line);
    out.flush();
  }
}
