package dev.suunta.adapters.cli;

import dev.suunta.domain.finding.Weight;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes for people: wrapped lines, tables, and colour that never stands alone. */
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
    out.println(text);
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

  /** The same, each line painted; what is painted before is taken for somebody's control codes. */
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
    if (columns(mark) > width / 2) {
      out.println(mark);
      wrapped("    ", text);
      return;
    }
    var indent = " ".repeat(columns(mark) + 1);
    var lines = wrap(text, Math.max(20, width - indent.length()));
    out.println(mark + " " + lines.getFirst());
    lines.stream().skip(1).forEach(line -> out.println(indent + line));
  }

  /** Columns of equal width, the first aligned left, the rest in their middle. */
  void table(List<List<String>> rows) {
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
    for (var row : rows) {
      var line = new StringBuilder();
      for (var index = 0; index < row.size(); index++) {
        var room = widths.get(index) - columns(row.get(index));
        var left = index == 0 ? 0 : room / 2;
        line.append(" ".repeat(left)).append(row.get(index)).append(" ".repeat(room - left + 2));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  /** Colour for a weight: brick, amber, sky; the word says it too. */
  String weighted(Weight weight, String text) {
    return switch (weight) {
      case BLOCK -> painted("1;31", text);
      case HOLD -> painted("1;33", text);
      case ADVICE -> painted("36", text);
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

  /** How many columns a text takes; colour takes none, wide characters two. */
  static int columns(String text) {
    var plain = text.replaceAll("\u001b\\[[0-9;]*m", "");
    return plain
        .codePoints()
        .map(
            point -> {
              var type = Character.getType(point);
              if (type == Character.NON_SPACING_MARK
                  || type == Character.ENCLOSING_MARK
                  || type == Character.FORMAT) {
                return 0;
              }
              return Character.isIdeographic(point) || Character.isEmojiPresentation(point) ? 2 : 1;
            })
        .sum();
  }
}
