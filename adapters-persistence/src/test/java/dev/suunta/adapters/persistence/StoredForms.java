package dev.suunta.adapters.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents as they stand in databases out there. */
public final class StoredForms {
  private StoredForms() {}

  /** The document of this name, without the file's last line end. */
  public static String read(String name) {
    try {
      return Files.readString(
              Path.of("src/test/resources/stored").resolve(name), StandardCharsets.UTF_8)
          .stripTrailing();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
