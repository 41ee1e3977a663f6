package dev.suunta.adapters.files.post;

import dev.suunta.application.post.driven.MediaFiles;
import dev.suunta.testkit.post.MediaFilesContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LocalMediaFilesTest implements MediaFilesContract {
  @TempDir Path folder;

  @Override
  public MediaFiles media() {
    return new LocalMediaFiles();
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public void put(Path file, int bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, new byte[bytes]);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
