package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The files of one export, whatever they were packed in: several archives and folders may be merged
 * in it.
 */
public final class ExportTree {
  /** By path, then by archive, so that every order in which the files are given reads the same. */
  private static final Comparator<ExportEntry> ORDER =
      Comparator.comparing(ExportEntry::path).thenComparing(ExportEntry::file);

  private final List<ExportEntry> entries;
  private final ExportLimits limits;
  private final Instant openedAt;

  ExportTree(List<ExportEntry> entries, ExportLimits limits, Instant openedAt) {
    this.entries = entries.stream().sorted(ORDER).toList();
    this.limits = limits;
    this.openedAt = openedAt;
  }

  /** All of its files, in a stable order. */
  public List<ExportEntry> entries() {
    return entries;
  }

  /** How much is taken from it. */
  public ExportLimits limits() {
    return limits;
  }

  /** When it was opened; nothing in it can be later. */
  public Instant openedAt() {
    return openedAt;
  }

  /** The part of it that stands in certain files. */
  ExportTree only(Predicate<ExportEntry> wanted) {
    return new ExportTree(entries.stream().filter(wanted).toList(), limits, openedAt);
  }

  /**
   * The entries that pass, each content once: parts of an export often repeat entries, and so does
   * the same export given both packed and unpacked.
   */
  public List<ExportEntry> select(Predicate<ExportEntry> wanted) {
    var selected = new ArrayList<ExportEntry>();
    for (var entry : entries) {
      if (wanted.test(entry)
          && selected.stream()
              .filter(other -> other.bareName().equals(entry.bareName()))
              .noneMatch(other -> other.sameContent(entry, limits))) {
        selected.add(entry);
      }
    }
    return selected;
  }

  /** Whether any entry's path passes. */
  public boolean has(Predicate<ExportEntry> wanted) {
    return entries.stream().anyMatch(wanted);
  }

  /** The first characters of an entry, at most so many bytes of it; empty if it cannot be read. */
  public String head(ExportEntry entry, int most) {
    try (var in = open(entry)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "";
    }
  }

  /**
   * The first object of an entry, after an assignment if it is JavaScript; empty if it cannot be
   * read. For recognising; what is wrong with the entry is told when it is read.
   */
  public Optional<JsonRecord> firstObject(ExportEntry entry) {
    var found = new ArrayList<JsonRecord>();
    try (var in = open(entry)) {
      if (entry.name().endsWith(".js")) {
        Assignment.skip(in);
      }
      JsonItems.read(
          in,
          limits,
          new JsonItems.Visitor() {
            @Override
            public boolean item(long number, JsonRecord record) {
              found.add(record);
              return false;
            }

            @Override
            public void bad(long number, ImportProblemCode code) {
              // Not this one, then.
            }
          });
    } catch (IOException unreadable) {
      return found.stream().findFirst();
    }
    return found.stream().findFirst();
  }

  /** Takes rows while something is looked for. */
  public interface RowSearch {
    /** One row; false to look no further. */
    boolean look(CsvRow row);
  }

  /** The rows of a CSV entry, for recognising; what is wrong with it is told when it is read. */
  public void rows(ExportEntry entry, List<String> columns, RowSearch search) {
    try (var in = open(entry)) {
      new CsvRows(limits, columns, Optional.empty())
          .read(
              in,
              new CsvRows.Visitor() {
                @Override
                public boolean row(CsvRow row, long line) {
                  return search.look(row);
                }

                @Override
                public void bad(long line, ImportProblemCode code, String detail) {
                  // Not in this row, then.
                }
              });
    } catch (IOException unreadable) {
      return;
    }
  }

  /** Sound UTF-8 of an entry, guarded. */
  InputStream open(ExportEntry entry) throws IOException {
    return new Utf8Stream(new GuardedStream(entry, limits, new Budget(limits)));
  }
}
