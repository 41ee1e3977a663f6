package dev.suunta.adapters.files.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files for tests. */
final class Zips {
  private Zips() {}

  /** The files of a folder, by their paths in it. */
  static Map<String, byte[]> filesOf(Path folder) {
    try (var files = Files.walk(folder)) {
      Map<String, byte[]> found = new LinkedHashMap<>();
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
      return found;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Texts as files. */
  static Map<String, byte[]> files(String... pathsAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (var index = 0; index < pathsAndTexts.length; index += 2) {
      files.put(pathsAndTexts[index], pathsAndTexts[index + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** The bytes of an archive of these files. */
  static byte[] bytes(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /** Writes an archive of these files. */
  static Path zip(Path target, Map<String, byte[]> files) {
    return write(target, bytes(files));
  }

  /** Writes an archive of texts. */
  static Path zip(Path target, String... pathsAndTexts) {
    return zip(target, files(pathsAndTexts));
  }

  /** Writes a file, and the folders above it. */
  static Path write(Path target, byte[] bytes) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      return Files.write(target, bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes a text. */
  static Path write(Path target, String text) {
    return write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes files below a folder. */
  static Path unpacked(Path folder, Map<String, byte[]> files) {
    files.forEach((path, bytes) -> write(folder.resolve(path), bytes));
    return folder;
  }
}
