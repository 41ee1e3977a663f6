package dev.suunta.bootstrap;

import com.google.inject.Injector;
import dev.suunta.adapters.cli.HomeFault;
import dev.suunta.adapters.cli.UseCases;
import dev.suunta.adapters.persistence.Database;
import dev.suunta.adapters.persistence.DatabaseDamagedException;
import dev.suunta.adapters.persistence.DatabaseInUseException;
import dev.suunta.adapters.persistence.DatabaseNewerException;
import dev.suunta.adapters.persistence.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The database and everything on it, opened when first asked for. */
final class OpenedHome implements AutoCloseable {
  private final Map<String, String> environment;
  private Optional<Database> database = Optional.empty();
  private Optional<Injector> injector = Optional.empty();

  OpenedHome(Map<String, String> environment) {
    this.environment = environment;
  }

  UseCases useCases() {
    return injector().getInstance(UseCases.class);
  }

  synchronized Injector injector() {
    if (injector.isEmpty()) {
      var opened = open();
      database = Optional.of(opened);
      injector = Optional.of(Application.injector(opened));
    }
    return injector.orElseThrow();
  }

  private Database open() {
    var url = environment.getOrDefault("SUUNTA_DATABASE_URL", "");
    try {
      return url.isBlank() ? Databases.home(writable()) : Databases.postgres(url);
    } catch (DatabaseNewerException newer) {
      throw new HomeFault(HomeFault.Kind.NEWER, newer.place(), newer);
    } catch (DatabaseDamagedException damaged) {
      throw new HomeFault(HomeFault.Kind.DAMAGED, damaged.place(), damaged);
    } catch (DatabaseInUseException inUse) {
      throw new HomeFault(
          url.isBlank() ? HomeFault.Kind.IN_USE : HomeFault.Kind.UNREACHABLE, inUse.place(), inUse);
    } catch (IllegalArgumentException noAddress) {
      throw new HomeFault(HomeFault.Kind.UNREACHABLE, withoutPassword(url), noAddress);
    } catch (UncheckedIOException failed) {
      throw new HomeFault(HomeFault.Kind.NOT_WRITABLE, "SUUNTA_HOME", failed);
    }
  }

  private Path writable() {
    Path folder;
    try {
      folder = Home.folder(environment);
    } catch (InvalidPathException impossible) {
      throw new HomeFault(
          HomeFault.Kind.NOT_WRITABLE, environment.getOrDefault("SUUNTA_HOME", ""), impossible);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new HomeFault(HomeFault.Kind.NOT_WRITABLE, folder.toString(), failed);
    }
    if (!Files.isWritable(folder)) {
      throw new HomeFault(
          HomeFault.Kind.NOT_WRITABLE, folder.toString(), new IOException("not writable"));
    }
    return folder;
  }

  private static String withoutPassword(String url) {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public synchronized void close() {
    database.ifPresent(Database::close);
  }
}
