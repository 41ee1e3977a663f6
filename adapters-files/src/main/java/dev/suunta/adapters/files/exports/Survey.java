package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Looks through entries before they are read, or once more afterwards. Tells no problems, because
 * the reading does.
 */
public final class Survey {
  private final ExportLimits limits;
  private final Budget budget;
  private final Runnable progress;

  Survey(ExportLimits limits, Budget budget, Runnable progress) {
    this.limits = limits;
    this.budget = budget;
    this.progress = progress;
  }

  /** Takes the objects of lists that lie within objects, as long as it wants any. */
  public interface ListLook {
    /** A further object begins in which lists may lie, such as a conversation. */
    default void begin() {}

    /** One object of a list, with the list's name; false to look no further. */
    boolean at(String list, JsonRecord record);
  }

  /** Looks through what {@link Reading#objects} reads. */
  public void objects(ExportEntry entry, Reading.ObjectTaker taker) {
    json(
        entry,
        in ->
            JsonItems.read(
                in,
                limits,
                new JsonItems.Visitor() {
                  @Override
                  public boolean item(long number, JsonRecord record) {
                    taker.take(record, new Reading.Place(entry, new Position.Item(number)));
                    return true;
                  }

                  @Override
                  public void bad(long number, ImportProblemCode code) {
                    // The reading tells it.
                  }
                }));
  }

  /** Looks through what {@link Reading#lists} reads. */
  public void lists(ExportEntry entry, Predicate<String> wanted, ListLook look) {
    json(
        entry,
        in ->
            JsonLists.read(
                in,
                limits,
                wanted,
                new JsonLists.Visitor() {
                  @Override
                  public void begin() {
                    look.begin();
                  }

                  @Override
                  public boolean item(String list, long number, JsonRecord record) {
                    return look.at(list, record);
                  }

                  @Override
                  public void bad(long number, ImportProblemCode code) {
                    // The reading tells it.
                  }
                }));
  }

  /** Looks through what {@link Reading#rows} reads. */
  public void rows(
      ExportEntry entry, List<String> columns, Optional<Pattern> begins, Reading.RowTaker taker) {
    through(
        entry,
        in ->
            new CsvRows(limits, columns, begins)
                .read(
                    in,
                    new CsvRows.Visitor() {
                      @Override
                      public boolean row(CsvRow row, long line) {
                        taker.take(row, new Reading.Place(entry, new Position.Line(line)));
                        return true;
                      }

                      @Override
                      public void bad(long line, ImportProblemCode code, String detail) {
                        // The reading tells it.
                      }
                    }));
  }

  /** Looks through what {@link Reading#bytes} reads. */
  public void bytes(ExportEntry entry, Reading.BytesTaker taker) {
    try (var in = new ToldStream(new GuardedStream(entry, limits, budget), progress)) {
      taker.take(in);
    } catch (IOException toldLater) {
      progress.run();
    }
  }

  private interface Work {
    void on(InputStream in) throws IOException;
  }

  private void json(ExportEntry entry, Work work) {
    through(
        entry,
        in -> {
          if (entry.name().endsWith(".js")) {
            Assignment.skip(in);
          }
          work.on(in);
        });
  }

  private void through(ExportEntry entry, Work work) {
    progress.run();
    try (var in = new Utf8Stream(new GuardedStream(entry, limits, budget))) {
      work.on(in);
    } catch (IOException toldLater) {
      progress.run();
    }
  }
}
