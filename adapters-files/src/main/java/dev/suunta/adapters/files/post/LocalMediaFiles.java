package dev.suunta.adapters.files.post;

import dev.suunta.application.post.driven.MediaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Measures files of this machine. */
public final class LocalMediaFiles implements MediaFiles {
  @Override
  public OptionalLong size(Path folder, String file) {
    try {
      var path = folder.resolve(file);
      return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
    } catch (IOException | InvalidPathException notThere) {
      return OptionalLong.empty();
    }
  }
}
