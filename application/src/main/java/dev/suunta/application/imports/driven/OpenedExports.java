package dev.suunta.application.imports.driven;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.domain.people.Relation;
import java.util.List;

/** Exports that lie open for reading. */
public interface OpenedExports extends AutoCloseable {
  /** What was recognised, in a stable order. */
  List<RecognisedExport> exports();

  /** What could not be used as a whole: files that are unknown, locked, hostile or broken. */
  List<ImportProblem> problems();

  /**
   * Streams what one export holds, each kind in the order in which it stands there.
   *
   * <p>A record that cannot be read is told to the reader with its place and loses no other. May be
   * called more than once and tells the same each time.
   *
   * @param export one of {@link #exports()}
   */
  void read(RecognisedExport export, Reader reader);

  @Override
  void close();

  /** Takes what an export holds, one by one. */
  interface Reader {
    /** One post. Each key comes once in an export. */
    void post(ExportedPost post);

    /** A post that stands there once more, in another part or another archive. */
    void repeated();

    /** One account of one list. Each account comes once in a list of an export. */
    void connection(ExportedConnection connection);

    /** An account that stands in the same list once more. */
    void repeatedConnection();

    /** A row of a list that tells of nobody, because the account is gone or hidden. */
    void nobody();

    /**
     * A list was read to its end and without a fault: whoever does not stand in it has not this
     * relation any more. Comes after its accounts.
     */
    void wholeList(Relation relation);

    /** One thing that the owner and somebody did. Comes after all accounts, and once each. */
    void evidence(ExportedEvidence evidence);

    /** Something that could not be read. */
    void problem(ImportProblem problem);

    /**
     * How far the reading has come; called now and then, never going back.
     *
     * @param bytes unpacked bytes read so far of this export
     * @param total unpacked bytes in all that will be read of it
     */
    default void progress(long bytes, long total) {}
  }
}
