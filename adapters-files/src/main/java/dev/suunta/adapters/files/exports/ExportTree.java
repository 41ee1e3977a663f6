package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files of one export, whatever they were packed in: several archives and folders may be merged
 * in it.
 */
public final class ExportTree {
  /** By path, then by archive, so that every order in which the files are given reads the same. */
  private static final Comparator<ExportEntry> ORDER =
      Comparator.comparing(ExportEntry::order)
          .thenComparing(ExportEntry::path)
          .thenComparing(ExportEntry::file);

  /** Far more entries than recognising looks into, unless an archive is made to exhaust memory. */
  private static final int MOST_REMEMBERED = 1_000;

  private final List<ExportEntry> entries;
  private final ExportLimits limits;
  private final Instant openedAt;
  private final Map<ExportEntry, Head> heads = new ConcurrentHashMap<>();
  private final Map<ExportEntry, Optional<JsonRecord>> firsts = new ConcurrentHashMap<>();

  private record Head(int bytes, String text) {}

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

  /**
   * The entries that pass, each content once: parts of an export often repeat entries, and so does
   * the same export given both packed and unpacked.
   */
  public List<ExportEntry> select(Predicate<ExportEntry> wanted) {
    var selected = entries.stream().filter(wanted).toList();
    // Only what is alike in name and size must be unpacked to be compared, and that once.
    var alike =
        selected.stream()
            .collect(Collectors.groupingBy(entry -> new Alike(entry.bareName(), entry.size())));
    Set<ExportEntry> repeated = new HashSet<>();
    for (var group : alike.values()) {
      if (group.size() > 1) {
        repeated.addAll(repeatedOf(group));
      }
    }
    return selected.stream().filter(entry -> !repeated.contains(entry)).toList();
  }

  private record Alike(String bareName, long size) {}

  private List<ExportEntry> repeatedOf(List<ExportEntry> group) {
    Set<Long> known = new HashSet<>();
    var repeated = new ArrayList<ExportEntry>();
    for (var entry : group) {
      // A sound copy must not give way to a damaged one of which the archive says the same.
      var sum = isUnreadable(entry) ? OptionalLong.empty() : entry.sum(limits);
      if (sum.isPresent() && !known.add(sum.getAsLong())) {
        repeated.add(entry);
      }
    }
    return repeated;
  }

  /** Whether any entry's path passes. */
  public boolean has(Predicate<ExportEntry> wanted) {
    return entries.stream().anyMatch(wanted);
  }

  /**
   * The first characters of an entry, at most so many bytes of it, as far as it can be read. What
   * was seen once is seen again, so that a file that changes is still read, and its fault told.
   */
  public String head(ExportEntry entry, int most) {
    var known = heads.get(entry);
    if (known == null || known.bytes() < most) {
      known = new Head(most, begin(entry, most));
      if (heads.size() < MOST_REMEMBERED) {
        heads.put(entry, known);
      }
    }
    return known.text();
  }

  /** Reads no further than it must, because what follows may be damaged or too large. */
  private String begin(ExportEntry entry, int most) {
    var bytes = new byte[most];
    var count = 0;
    try (var in = new GuardedStream(entry, limits, new Budget(limits))) {
      for (var read = 0; read >= 0 && count < most; count += Math.max(0, read)) {
        read = in.read(bytes, count, most - count);
      }
    } catch (IOException unreadable) {
      return new String(bytes, 0, count, StandardCharsets.UTF_8);
    }
    return new String(bytes, 0, count, StandardCharsets.UTF_8);
  }

  /**
   * The first object of an entry, after an assignment if it is JavaScript; empty if it cannot be
   * read. For recognising; what is wrong with the entry is told when it is read.
   */
  public Optional<JsonRecord> firstObject(ExportEntry entry) {
    var known = firsts.get(entry);
    if (known == null) {
      known = readFirstObject(entry);
      if (firsts.size() < MOST_REMEMBERED) {
        firsts.put(entry, known);
      }
    }
    return known;
  }

  private Optional<JsonRecord> readFirstObject(ExportEntry entry) {
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

  /**
   * Whether not even the beginning of an entry can be read: damaged, not permitted, in another
   * encoding. What it is shows by its name only; it must be read all the same, so that somebody
   * tells what is wrong with it.
   */
  public boolean isUnreadable(ExportEntry entry) {
    try (var in = open(entry)) {
      in.read();
      return false;
    } catch (IOException unreadable) {
      return true;
    }
  }

  /** Whether it is in an encoding that is not read, such as UTF-16. */
  boolean isInOtherEncoding(ExportEntry entry) {
    try (var in = open(entry)) {
      in.read();
      return false;
    } catch (EntryRefusedException refused) {
      return refused.code() == ImportProblemCode.ENCODING_UNKNOWN;
    } catch (IOException unreadable) {
      return false;
    }
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
