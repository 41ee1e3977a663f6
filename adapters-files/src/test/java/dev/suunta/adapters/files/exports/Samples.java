package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.RecognisedExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The samples: {@code exports/<format>/<name>/files/…} is what a network gives, written by hand and
 * invented; {@code expected.txt} beside it is what is to be read from it, a line for each thing.
 */
final class Samples {
  private Samples() {}

  /**
   * One sample.
   *
   * @param format the format's id
   * @param folder where it stands
   */
  record Sample(String format, Path folder) {
    Path files() {
      return folder.resolve("files");
    }

    List<String> expected() {
      try {
        return Files.readAllLines(folder.resolve("expected.txt"));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }

    @Override
    public String toString() {
      return format + "/" + folder.getFileName();
    }
  }

  static List<Sample> of(String format) {
    var samples = new ArrayList<Sample>();
    var folder = root().resolve(format);
    if (Files.isDirectory(folder)) {
      try (var found = Files.list(folder)) {
        found.sorted().forEach(sample -> samples.add(new Sample(format, sample)));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return samples;
  }

  static List<Sample> all() {
    return FileExportSource.installed().stream()
        .flatMap(reader -> of(reader.format()).stream())
        .toList();
  }

  private static Path root() {
    try {
      return Path.of(Objects.requireNonNull(Samples.class.getResource("/exports")).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What was read, in the form of {@code expected.txt}. */
  static List<String> told(Opened opened) {
    var lines = new ArrayList<String>();
    opened.exports().forEach(export -> lines.add(told(export)));
    opened.posts().forEach(post -> lines.add(told(post)));
    lines.addAll(opened.people().told());
    opened.problems().forEach(problem -> lines.add(told(problem)));
    return lines;
  }

  private static String told(RecognisedExport export) {
    return String.join(
        " | ",
        "export " + export.format(),
        export.network().value(),
        shown(export.accountKey()),
        shown(export.handle()),
        shown(export.name()),
        "not read: " + export.notRead());
  }

  private static String told(ExportedPost post) {
    return String.join(
        " | ",
        "post " + post.key(),
        post.at().toString(),
        post.kind().name(),
        post.reach().map(Enum::name).orElse("-"),
        post.media() + " media",
        shown(post.permalink()),
        post.links().toString(),
        post.text().replace("\n", "\\n"));
  }

  private static String told(ImportProblem problem) {
    return String.join(
        " | ",
        "problem " + problem.code(),
        shown(problem.entry()),
        problem.position().map(Object::toString).orElse("-"));
  }

  private static String shown(Optional<String> text) {
    return text.orElse("-");
  }
}
