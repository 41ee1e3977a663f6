package dev.suunta.application.post.driven;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Driven port: measures the pictures and films that a post names. */
public interface MediaFiles {
  /**
   * How large a file is, in bytes; empty if it is not there or is no file.
   *
   * @param folder where relative names begin
   * @param file the name, as the owner wrote it
   */
  OptionalLong size(Path folder, String file);
}
