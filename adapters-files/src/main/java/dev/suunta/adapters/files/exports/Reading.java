package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.domain.finding.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One reading of an export: keeps to the limits over all its entries, tells progress and problems
 * with their places, and passes each post on once, since exports overlap. Accounts, and what was
 * done with them, go through its {@link #ties()}.
 *
 * <p>Posts are read last, because an export that has more of them than are taken is read no
 * further.
 */
public final class Reading {
  private final ExportTree tree;
  private final OpenedExports.Reader reader;
  private final ProblemTeller problems;
  private final Budget budget;
  private final PossibleTimes times;
  private final Ties ties;
  private final long total;
  private final Set<String> keys = new HashSet<>();
  private boolean full;

  /**
   * Begins a reading.
   *
   * @param tree the export
   * @param reader takes what is read
   * @param network when the network began; nothing on it is older
   * @param entries the entries that will be read, each as often as it will be
   */
  public Reading(
      ExportTree tree, OpenedExports.Reader reader, Instant network, List<ExportEntry> entries) {
    this.tree = tree;
    this.reader = reader;
    this.problems = new ProblemTeller(reader, tree.limits());
    this.budget = new Budget(tree.limits());
    this.times = new PossibleTimes(network, tree.openedAt());
    this.ties = new Ties(reader, problems, tree.limits());
    this.total = entries.stream().mapToLong(ExportEntry::size).sum();
  }

  /** Takes the objects of a JSON entry. */
  public interface ObjectTaker {
    /** One object, with its place. */
    void take(JsonRecord record, Place place);
  }

  /** Takes the objects of lists that lie within objects. */
  public interface ListTaker {
    /** A further object begins in which lists may lie, such as a conversation. */
    default void begin() {}

    /** One object of a list, with the list's name and its place. */
    void take(String list, JsonRecord record, Place place);
  }

  /** Takes the rows of a CSV entry. */
  public interface RowTaker {
    /** One row, with its place. */
    void take(CsvRow row, Place place);
  }

  /**
   * Where something stands.
   *
   * @param entry the entry
   * @param position where in it
   */
  public record Place(ExportEntry entry, Position position) {
    /** A line of an entry, counted from 1. */
    public static Place line(ExportEntry entry, long line) {
      return new Place(entry, new Position.Line(line));
    }
  }

  /** Passes on accounts, and what was done with them. */
  public Ties ties() {
    return ties;
  }

  /** Looks through entries without telling what is wrong with them. */
  public Survey survey() {
    return new Survey(tree.limits(), budget, this::progress);
  }

  /**
   * Reads a JSON list of objects; in a {@code .js} entry, after its assignment.
   *
   * @return whether it was read to its end and nothing was lost but single records
   */
  public boolean objects(ExportEntry entry, ObjectTaker taker) {
    var items = new Items(entry, (list, record, place) -> taker.take(record, place));
    return json(entry, in -> JsonItems.read(in, tree.limits(), items));
  }

  /**
   * Reads the objects of lists that lie within objects; in a {@code .js} entry, after its
   * assignment. An object's place is its number among those of all lists of its name.
   *
   * @param wanted the names of the lists
   * @return whether it was read to its end and nothing was lost but single records
   */
  public boolean lists(ExportEntry entry, Predicate<String> wanted, ListTaker taker) {
    return json(entry, in -> JsonLists.read(in, tree.limits(), wanted, new Items(entry, taker)));
  }

  private boolean json(ExportEntry entry, Work work) {
    return entry(
        entry,
        in -> {
          var skipped = entry.name().endsWith(".js") ? Assignment.skip(in) : 0;
          try {
            work.on(in);
          } catch (BrokenJsonException broken) {
            throw new BrokenJsonException(
                String.valueOf(broken.getMessage()), broken.offset() + skipped);
          }
        });
  }

  /**
   * Reads a CSV entry.
   *
   * @param columns the columns it must have
   * @param begins what a record begins with, if one can tell, so that an unbalanced quote loses one
   *     record only
   * @return whether it was read to its end and nothing was lost but single records
   */
  public boolean rows(
      ExportEntry entry, List<String> columns, Optional<Pattern> begins, RowTaker taker) {
    return entry(
        entry,
        in ->
            new CsvRows(tree.limits(), columns, begins)
                .read(
                    in,
                    new CsvRows.Visitor() {
                      @Override
                      public boolean row(CsvRow row, long line) {
                        taker.take(row, new Place(entry, new Position.Line(line)));
                        return !full;
                      }

                      @Override
                      public void bad(long line, ImportProblemCode code, String detail) {
                        problems.tell(new Place(entry, new Position.Line(line)), code, detail);
                      }
                    }));
  }

  /** Takes the bytes of an entry. */
  public interface BytesTaker {
    /** The bytes as they are, within the limits; they need not be read to their end. */
    void take(InputStream in) throws IOException;
  }

  /**
   * Reads the bytes of an entry, for formats that are neither JSON nor CSV.
   *
   * @return whether it was read to its end and nothing was lost but single records
   */
  public boolean bytes(ExportEntry entry, BytesTaker taker) {
    var losses = problems.losses();
    progress();
    try (var in = new ToldStream(new GuardedStream(entry, tree.limits(), budget), this::progress)) {
      taker.take(in);
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failure) {
      problems.tell(entry, failure);
    }
    progress();
    return problems.losses() == losses;
  }

  private interface Work {
    void on(InputStream in) throws IOException;
  }

  private boolean entry(ExportEntry entry, Work work) {
    if (full) {
      return false;
    }
    var losses = problems.losses();
    progress();
    try (var in = new Utf8Stream(new GuardedStream(entry, tree.limits(), budget))) {
      try {
        work.on(in);
        if (!full) {
          // To the end, because only there it shows whether the archive vouches for what was read.
          in.transferTo(OutputStream.nullOutputStream());
        }
      } finally {
        in.firstWrong()
            .ifPresent(
                at ->
                    problems.tell(
                        new Place(entry, new Position.Offset(at)),
                        ImportProblemCode.ENCODING_WRONG,
                        Map.of()));
      }
    } catch (IOException failure) {
      problems.tell(entry, failure);
    }
    progress();
    return problems.losses() == losses;
  }

  private final class Items implements JsonItems.Visitor, JsonLists.Visitor {
    private final ExportEntry entry;
    private final ListTaker taker;

    Items(ExportEntry entry, ListTaker taker) {
      this.entry = entry;
      this.taker = taker;
    }

    @Override
    public void begin() {
      taker.begin();
    }

    @Override
    public boolean item(long number, JsonRecord record) {
      return item("", number, record);
    }

    @Override
    public boolean item(String list, long number, JsonRecord record) {
      taker.take(list, record, new Place(entry, new Position.Item(number)));
      if (number % 500 == 0) {
        progress();
      }
      return !full;
    }

    @Override
    public void bad(long number, ImportProblemCode code) {
      problems.tell(new Place(entry, new Position.Item(number)), code, "not an object");
    }
  }

  /**
   * Passes a post on, unless it was already or its date is impossible.
   *
   * @return whether it was passed on
   */
  public boolean post(Place place, ExportedPost post) {
    if (!isPossible(place, post.at()) || full) {
      return false;
    }
    if (keys.contains(post.key())) {
      reader.repeated();
      return false;
    } else if (keys.size() >= tree.limits().posts()) {
      full = true;
      problems.tell(
          place,
          ImportProblemCode.ARCHIVE_TOO_LARGE,
          Map.of("limit", Fact.of(tree.limits().posts())));
      return false;
    }
    keys.add(post.key());
    reader.post(post);
    return true;
  }

  /** Whether something can have been at that time. */
  public boolean isPossible(Instant at) {
    return times.has(at);
  }

  /** Whether something can have been at that time; if not, tells it. */
  public boolean isPossible(Place place, Instant at) {
    if (!times.has(at)) {
      problems.tell(
          place, ImportProblemCode.DATE_IMPOSSIBLE, Map.of("value", Fact.of(at.toString())));
    }
    return times.has(at);
  }

  /**
   * Makes a post's text storable, and says so where something was replaced.
   *
   * @return the text; empty if it is longer than is taken, which is then told
   */
  public Optional<String> text(Place place, String raw) {
    var clean = CleanText.of(raw);
    if (!fits(place, clean.text())) {
      return Optional.empty();
    }
    if (clean.replaced() > 0) {
      problems.tell(
          place, ImportProblemCode.TEXT_REPAIRED, Map.of("count", Fact.of(clean.replaced())));
    }
    return Optional.of(clean.text());
  }

  /** Whether a text is as short as is taken; if not, tells it. */
  public boolean fits(Place place, String raw) {
    var limit = tree.limits().text();
    if (raw.length() > limit) {
      problems.tell(place, ImportProblemCode.TEXT_TOO_LONG, Map.of("limit", Fact.of(limit)));
    }
    return raw.length() <= limit;
  }

  /** Tells that a record has no date, or one that does not exist. */
  public void unreadableDate(Place place, String value) {
    problems.tell(
        place,
        ImportProblemCode.DATE_UNREADABLE,
        Map.of("value", Fact.of(CleanText.line(value, 100).orElse("?"))));
  }

  /** Tells that a record is taken without its date, which cannot be read or be right. */
  public void leftOutDate(Place place, String value) {
    problems.tell(
        place,
        ImportProblemCode.DATE_LEFT_OUT,
        Map.of("value", Fact.of(CleanText.line(value, 100).orElse("?"))));
  }

  /** Tells that a record has not the shape that its format has. */
  public void malformed(Place place, String detail) {
    problems.tell(place, ImportProblemCode.RECORD_MALFORMED, detail);
  }

  /** Tells what is wrong with something, with the facts that the code brings. */
  public void tell(Place place, ImportProblemCode code, Map<String, Fact> facts) {
    problems.tell(place, code, facts);
  }

  /** Tells that a part of the export that it lists itself is not there. */
  public void missing(String file, String path) {
    problems.missing(file, path);
  }

  /** Archives may lie about sizes; what was read is never more than what will be. */
  private void progress() {
    reader.progress(budget.used(), Math.max(total, budget.used()));
  }
}
