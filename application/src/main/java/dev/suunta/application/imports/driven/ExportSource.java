package dev.suunta.application.imports.driven;

import java.nio.file.Path;
import java.util.List;

/** Driven port: opens what somebody downloaded from their networks. */
public interface ExportSource {
  /**
   * Looks at files, folders and archives, merges those that are parts of one export, and recognises
   * whose and what they are, without reading the posts yet.
   *
   * <p>Nothing that a file holds makes this throw: what cannot be used stands in {@link
   * OpenedExports#problems()} and loses none of the rest.
   *
   * @param paths files, folders or archives, in any order; several may be parts of one export
   * @return what was recognised; to be closed by the caller
   */
  OpenedExports open(List<Path> paths);

  /** The formats that can be read, by their stable ids, such as {@code x-archive}; sorted. */
  List<String> formats();
}
