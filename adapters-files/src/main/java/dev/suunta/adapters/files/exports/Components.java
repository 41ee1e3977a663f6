package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.domain.finding.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a vCard or iCalendar file into its cards or appointments, before anything parses them: what
 * has no end, stands within another or is larger than any real one loses only itself, and of the
 * others only what is needed is held at all.
 *
 * @param cut the components that are cut out, such as {@code VCARD}
 * @param around the components in which they stand, such as {@code VCALENDAR}
 * @param whole those of which the components within are kept, too
 * @param kept the properties that are kept, in capitals
 */
public record Components(Set<String> cut, Set<String> around, Set<String> whole, Set<String> kept) {
  /** Ten thousand addresses: more than any card has, and a meeting of the largest company. */
  private static final int MOST_CHARACTERS = 1 << 20;

  /** Real ones have one level. */
  private static final int MOST_DEEP = 64;

  /**
   * One component.
   *
   * @param name its name, in capitals
   * @param line the line of the file on which it begins, from 1
   * @param text its lines from BEGIN to END, unfolded, with the properties that are kept
   */
  public record Component(String name, long line, String text) {
    /** Its properties, without those of components within it. */
    public List<ContentProperty> properties() {
      return ContentProperty.of(name, text);
    }
  }

  /** Takes what is read. */
  public interface Visitor {
    /** A component; false to read no further. */
    boolean component(Component component);

    /** A property that stands outside of them. */
    default void outside(String name, String value) {}

    /** A component around them begins. */
    default void begin(String name) {}

    /** What is wrong at a line. */
    void problem(long line, ImportProblemCode code, Map<String, Fact> facts);
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws IOException if they cannot be read on
   */
  public void read(InputStream in, Visitor visitor) throws IOException {
    new Cutter(new ContentLines(in), visitor).read();
  }

  /** One component while its lines come. */
  private static final class Open {
    private final String name;
    private final long line;
    private final StringBuilder text = new StringBuilder();
    private final List<String> within = new ArrayList<>();

    Open(String name, long line) {
      this.name = name;
      this.line = line;
      add("BEGIN:" + name);
    }

    void add(String more) {
      if (!isTooLarge()) {
        text.append(more).append("\r\n");
      }
    }

    boolean isTooLarge() {
      return text.length() > MOST_CHARACTERS;
    }
  }

  private final class Cutter {
    private final ContentLines lines;
    private final Visitor visitor;
    private final List<Open> open = new ArrayList<>(1);
    private boolean going = true;
    private boolean repaired;

    Cutter(ContentLines lines, Visitor visitor) {
      this.lines = lines;
      this.visitor = visitor;
    }

    void read() throws IOException {
      for (var line = lines.next(); going && line.isPresent(); line = lines.next()) {
        take(line.get());
      }
      if (going) {
        endMissing();
      }
    }

    private void take(ContentLines.Line line) {
      var name = line.name();
      switch (name) {
        case "BEGIN" -> begin(Letters.capital(line.value()), line.number());
        case "END" -> end(Letters.capital(line.value()));
        default -> property(name, line);
      }
    }

    private void begin(String name, long line) {
      if (cut.contains(name)) {
        endMissing();
        open.add(new Open(name, line));
        lines.ofOldCards(false);
      } else if (around.contains(name)) {
        endMissing();
        visitor.begin(name);
      } else if (!open.isEmpty() && open.getFirst().within.size() < MOST_DEEP) {
        open.getFirst().within.add(name);
        keepFrame("BEGIN:" + name);
      }
    }

    private void end(String name) {
      if (open.isEmpty()) {
        return;
      }
      var current = open.getFirst();
      if (current.name.equals(name)) {
        open.clear();
        finish(current);
      } else if (around.contains(name)) {
        endMissing();
      } else if (current.within.contains(name)) {
        current.within.remove(current.within.lastIndexOf(name));
        keepFrame("END:" + name);
      }
    }

    private void keepFrame(String line) {
      if (whole.contains(open.getFirst().name)) {
        open.getFirst().add(line);
      }
    }

    private void finish(Open finished) {
      if (finished.isTooLarge()) {
        visitor.problem(
            finished.line,
            ImportProblemCode.TEXT_TOO_LONG,
            Map.of("limit", Fact.of(MOST_CHARACTERS)));
      } else {
        finished.add("END:" + finished.name);
        going =
            visitor.component(
                new Component(finished.name, finished.line, finished.text.toString()));
      }
    }

    private void endMissing() {
      open.forEach(
          unended ->
              visitor.problem(
                  unended.line,
                  ImportProblemCode.RECORD_MALFORMED,
                  Map.of("detail", Fact.of("END:" + unended.name))));
      open.clear();
    }

    private void property(String name, ContentLines.Line line) {
      if (open.isEmpty()) {
        visitor.outside(name, line.value());
        return;
      }
      var current = open.getFirst();
      if (name.equals("VERSION")) {
        lines.ofOldCards(line.value().equals("2.1"));
      }
      if (kept.contains(name)
          && !line.tooLong()
          && (current.within.isEmpty() || whole.contains(current.name))) {
        if (line.repaired() && !repaired) {
          repaired = true;
          visitor.problem(line.number(), ImportProblemCode.ENCODING_WRONG, Map.of());
        }
        current.add(line.text());
      }
    }
  }
}
