package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import java.util.Optional;

/**
 * One format of export. A further one is one class that implements this and is marked
 * {@code @AutoService(ExportReader.class)}, and one folder of samples for its test; nothing else
 * changes. Implementations have no state.
 */
public interface ExportReader {
  /** Its stable id, such as {@code x-archive}. */
  String format();

  /** Whose export it is. */
  NetworkId network();

  /**
   * Looks at paths and at the shape of what stands there, never at names alone, and reads as little
   * as it can.
   *
   * @return what was recognised; empty if the files are none of this format
   */
  Optional<RecognisedExport> recognise(ExportTree tree);

  /** Whether this is the network's export, but as web pages, which cannot be read. */
  default boolean isWebPages(ExportTree tree) {
    return false;
  }

  /**
   * Whether files that are not recognised by themselves look like a further part of such an export,
   * as an archive of nothing but pictures does.
   */
  default boolean isFurtherPart(ExportTree tree) {
    return false;
  }

  /**
   * Streams what the export holds, by way of a {@link Reading}, which keeps to the limits and
   * leaves nothing to throw: first the lists of accounts, then what was done with them and the
   * posts.
   *
   * @param tree files that this reader has recognised
   * @param reader takes what is read, and problems
   */
  void read(ExportTree tree, OpenedExports.Reader reader);
}
