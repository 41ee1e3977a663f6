package dev.suunta.bootstrap;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where everything that the owner has lies. */
final class Home {
  private Home() {}

  /** SUUNTA_HOME, else the platform's folder for a program's data. */
  static Path folder(Map<String, String> environment) {
    var named = environment.getOrDefault("SUUNTA_HOME", "");
    if (!named.isBlank()) {
      return Path.of(named).toAbsolutePath();
    }
    var user = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return user.resolve("Library").resolve("Application Support").resolve("Suunta");
    }
    if (system.contains("windows")) {
      var data = environment.getOrDefault("APPDATA", "");
      return (data.isBlank() ? user.resolve("AppData").resolve("Roaming") : Path.of(data))
          .resolve("Suunta");
    }
    var data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isBlank() ? user.resolve(".local").resolve("share") : Path.of(data))
        .resolve("suunta");
  }
}
