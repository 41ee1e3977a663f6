package dev.suunta.adapters.cli;

import dev.suunta.domain.finding.Weight;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * Writes for people: wrapped lines, tables, and colour that never stands alone. Whatever is written
 * through it is made harmless first, so colour is given beside a text and never within it.
 */
final class Screen {
  private final PrintWriter out;
  private final int width;
  private final boolean coloured;

  Screen(PrintWriter out, int width, boolean coloured) {
    this.out = out;
    this.width = width;
    this.coloured = coloured;
  }

  void line(String text) {
    line(text, UnaryOperator.identity());
  }

  /** One line, painted. */
  void line(String text, UnaryOperator<String> paint) {
    out.println(paint.apply(Printable.line(text)));
  }

  void blank() {
    out.println();
  }

  void heading(String text) {
    wrapped("", text, line -> painted("1", line));
  }

  /** Text broken between words so that it fits, each line after an indent. */
  void wrapped(String indent, String text) {
    wrapped(indent, text, UnaryOperator.identity());
  }

  /** The same, each line painted. */
  void wrapped(String indent, String text, UnaryOperator<String> paint) {
    for (var paragraph : text.split("\n", -1)) {
      wrap(paragraph, Math.max(20, width - indent.length()))
          .forEach(line -> out.println(indent + paint.apply(line)));
    }
  }

  /**
   * A mark, and text beside it whose further lines are aligned; where the mark takes half of the
   * width, the text begins below it.
   */
  void item(String mark, String text) {
    item(mark, UnaryOperator.identity(), text);
  }

  /** The same with a painted mark; the spaces before it are not painted. */
  void item(String mark, UnaryOperator<String> paint, String text) {
    var safe = Printable.line(mark);
    var bare = safe.stripLeading();
    var painted = safe.substring(0, safe.length() - bare.length()) + paint.apply(bare);
    if (columns(safe) > width / 2) {
      out.println(painted);
      wrapped("    ", text);
      return;
    }
    var indent = " ".repeat(columns(safe) + 1);
    var lines = wrap(Printable.line(text), Math.max(20, width - indent.length()));
    out.println(painted + " " + lines.getFirst());
    lines.stream().skip(1).forEach(line -> out.println(indent + line));
  }

  /** Whether a table of these rows is no wider than the screen. */
  boolean fits(List<List<String>> cells) {
    return tableWidth(cells) <= width;
  }

  /** How wide a table of these rows is. */
  static int tableWidth(List<List<String>> cells) {
    return widths(safe(cells)).stream().mapToInt(each -> each + 2).sum() - 2;
  }

  private static List<List<String>> safe(List<List<String>> cells) {
    return cells.stream().map(row -> row.stream().map(Printable::line).toList()).toList();
  }

  private static List<Integer> widths(List<List<String>> rows) {
    var widths = new ArrayList<Integer>();
    for (var row : rows) {
      for (var index = 0; index < row.size(); index++) {
        var cell = columns(row.get(index));
        if (index == widths.size()) {
          widths.add(cell);
        } else {
          widths.set(index, Math.max(widths.get(index), cell));
        }
      }
    }
    return widths;
  }

  /** Columns of equal width, the first aligned left, the rest in their middle. */
  void table(List<List<String>> cells) {
    aligned(cells, room -> room / 2).forEach(line -> out.println(line.stripTrailing()));
  }

  /** Lines of columns of equal width, all aligned left and filled up, so that more can follow. */
  static List<String> columns(List<List<String>> cells) {
    return aligned(cells, room -> 0);
  }

  private static List<String> aligned(List<List<String>> cells, IntUnaryOperator before) {
    var rows = safe(cells);
    var widths = widths(rows);
    return rows.stream().map(row -> aligned(row, widths, before)).toList();
  }

  private static String aligned(List<String> row, List<Integer> widths, IntUnaryOperator before) {
    var line = new StringBuilder();
    for (var index = 0; index < row.size(); index++) {
      var room = widths.get(index) - columns(row.get(index));
      var left = index == 0 ? 0 : before.applyAsInt(room);
      line.append(index == 0 ? "" : "  ")
          .append(" ".repeat(left))
          .append(row.get(index))
          .append(" ".repeat(room - left));
    }
    return line.toString();
  }

  /** A question, after which somebody types on the same line. */
  void prompt(String text) {
    var lines = wrap(Printable.line(text), width - 1);
    lines.stream().limit(lines.size() - 1L).forEach(out::println);
    out.print(lines.getLast() + " ");
    out.flush();
  }

  /** Colour for a weight: brick, amber, sky; the word says it too. */
  UnaryOperator<String> weighted(Weight weight) {
    return switch (weight) {
      case BLOCK -> text -> painted("1;31", text);
      case HOLD -> text -> painted("1;33", text);
      case ADVICE -> text -> painted("36", text);
    };
  }

  String good(String text) {
    return painted("32", text);
  }

  String quiet(String text) {
    return painted("2", text);
  }

  private String painted(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  private static List<String> wrap(String text, int room) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : Printable.of(text).split(" ")) {
      if (!line.isEmpty() && columns(line.toString()) + 1 + columns(word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a text takes; combining marks take none, wide characters two. */
  static int columns(String text) {
    return text.codePoints().map(Screen::columns).sum();
  }

  private static int columns(int point) {
    var type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) || Character.isEmojiPresentation(point) ? 2 : 1;
  }

  /** Characters of East Asia that fill two columns: ideographs, kana, Hangul, full-width forms. */
  private static boolean isWide(int point) {
    return Character.isIdeographic(point)
        || (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0x303E)
        || (point >= 0x3041 && point <= 0x33FF)
        || (point >= 0xA960 && point <= 0xA97C)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6);
  }
}
