package dev.suunta.adapters.files.post;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the lines of a text from the lines that give the document its structure.
 *
 * <p>Blank lines around a text belong to the layout and are not read. A line of the text that would
 * be taken for structure, and a blank one that belongs to the text all the same, begins with a
 * backslash; a line that begins with backslashes and then goes on so has one more. By this every
 * text comes back as it was.
 */
final class TextLines {
  private static final String HEADING = "##";
  private static final String BREAK = "***";

  private TextLines() {}

  /** Whether a rendition begins here. */
  static boolean isHeading(String line) {
    return line.startsWith(HEADING + " ") || line.stripTrailing().equals(HEADING);
  }

  /** Whether the next part of a thread begins after this. */
  static boolean isBreak(String line) {
    return line.startsWith(BREAK) && line.stripTrailing().equals(BREAK);
  }

  private static boolean isStructure(String line) {
    return isHeading(line) || isBreak(line) || MediaLine.of(line).isPresent();
  }

  /** The line of the text that this line of the document is. */
  static String read(String line) {
    var rest = afterBackslashes(line);
    var isEscaped = rest.length() < line.length() && (rest.isBlank() || isStructure(rest));
    return isEscaped ? line.substring(1) : line;
  }

  /** The text as lines of a document. */
  static String write(String text) {
    var lines = List.of(text.split("\n", -1));
    return IntStream.range(0, lines.size())
        .mapToObj(index -> write(lines.get(index), index == 0 || index == lines.size() - 1))
        .collect(Collectors.joining("\n"));
  }

  private static String write(String line, boolean atAnEnd) {
    var rest = afterBackslashes(line);
    var hasBackslash = rest.length() < line.length();
    var isEscaped = rest.isBlank() ? hasBackslash || atAnEnd : isStructure(rest);
    // A carriage return at the end of a line is taken for half of a line end, so it goes twice.
    return (isEscaped ? "\\" : "") + line + (line.endsWith("\r") ? "\r" : "");
  }

  private static String afterBackslashes(String line) {
    var index = 0;
    while (index < line.length() && line.charAt(index) == '\\') {
      index++;
    }
    return line.substring(index);
  }
}
