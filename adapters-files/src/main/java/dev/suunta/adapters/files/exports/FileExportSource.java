package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.OpenedExports;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Opens exports from files, folders and archives, with every {@link ExportReader} there is. */
public final class FileExportSource implements ExportSource {
  private final List<ExportReader> readers;
  private final ExportLimits limits;
  private final InstantSource time;

  /** With every reader that {@link ServiceLoader} finds, and the default limits. */
  public FileExportSource() {
    this(installed(), ExportLimits.defaults(), InstantSource.system());
  }

  /**
   * With certain readers and limits.
   *
   * @param time tells what lies in the future, which no export holds
   */
  public FileExportSource(List<ExportReader> readers, ExportLimits limits, InstantSource time) {
    this.readers = readers.stream().sorted(Comparator.comparing(ExportReader::format)).toList();
    this.limits = limits;
    this.time = time;
  }

  /** Every reader that {@link ServiceLoader} finds. */
  public static List<ExportReader> installed() {
    return ServiceLoader.load(ExportReader.class, ExportReader.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  @Override
  public OpenedExports open(List<Path> paths) {
    var sources = new Sources(limits);
    paths.forEach(sources::open);
    var recognition = new Recognition(readers, limits, time.instant());
    var exports = recognition.of(sources.opened());
    return new OpenedFileExports(
        exports, sources.opened(), sources.problems(), recognition.problems());
  }

  @Override
  public List<String> formats() {
    return readers.stream().map(ExportReader::format).toList();
  }
}
