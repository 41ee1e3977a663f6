package dev.suunta.bootstrap;

import com.google.inject.Injector;
import dev.suunta.adapters.cli.HomeFault;
import dev.suunta.adapters.cli.UseCases;
import dev.suunta.adapters.persistence.Database;
import dev.suunta.adapters.persistence.DatabaseDamagedException;
import dev.suunta.adapters.persistence.DatabaseInUseException;
import dev.suunta.adapters.persistence.DatabaseNewerException;
import dev.suunta.adapters.persistence.DatabasePasswordException;
import dev.suunta.adapters.persistence.Databases;
import dev.suunta.adapters.persistence.HomeUnusableException;
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
      return url.isBlank() ? Databases.home(folder()) : Databases.postgres(url);
    } catch (DatabaseNewerException newer) {
      throw new HomeFault(HomeFault.Kind.NEWER, newer, newer.place());
    } catch (DatabaseDamagedException damaged) {
      throw new HomeFault(HomeFault.Kind.DAMAGED, damaged, damaged.place());
    } catch (DatabasePasswordException password) {
      throw new HomeFault(kind(password.reason()), password, password.file(), password.database());
    } catch (HomeUnusableException unusable) {
      throw new HomeFault(kind(unusable.kind()), unusable, unusable.place());
    } catch (DatabaseInUseException inUse) {
      throw new HomeFault(
          url.isBlank() ? HomeFault.Kind.IN_USE : HomeFault.Kind.UNREACHABLE, inUse, inUse.place());
    } catch (IllegalArgumentException noAddress) {
      throw new HomeFault(HomeFault.Kind.UNREACHABLE, noAddress, withoutPassword(url));
    }
  }

  private static HomeFault.Kind kind(DatabasePasswordException.Reason reason) {
    return switch (reason) {
      case LOST -> HomeFault.Kind.PASSWORD_LOST;
      case UNREADABLE -> HomeFault.Kind.PASSWORD_UNREADABLE;
      case WRONG -> HomeFault.Kind.PASSWORD_WRONG;
    };
  }

  private static HomeFault.Kind kind(HomeUnusableException.Kind kind) {
    return switch (kind) {
      case FOLDER -> HomeFault.Kind.NOT_WRITABLE;
      case FILE -> HomeFault.Kind.FILE_NOT_WRITABLE;
      case PATH -> HomeFault.Kind.ODD_PATH;
    };
  }

  private Path folder() {
    try {
      return Home.folder(environment);
    } catch (InvalidPathException impossible) {
      throw new HomeFault(
          HomeFault.Kind.ODD_PATH, impossible, environment.getOrDefault("SUUNTA_HOME", ""));
    }
  }

  private static String withoutPassword(String url) {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public synchronized void close() {
    database.ifPresent(Database::close);
  }
}
