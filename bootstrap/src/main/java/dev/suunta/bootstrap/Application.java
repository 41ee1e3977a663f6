package dev.suunta.bootstrap;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import dev.suunta.adapters.persistence.Database;
import java.util.List;

/** The parts list of the program. */
final class Application {
  private Application() {}

  /** Everything that runs on an open database. A part that is missing is named at once. */
  static Injector injector(Database database) {
    return Guice.createInjector(Stage.PRODUCTION, modules(database));
  }

  private static List<Module> modules(Database database) {
    return List.of(
        Binder::requireExplicitBindings,
        Binder::requireAtInjectOnConstructors,
        Binder::requireExactBindingAnnotations,
        Binder::disableCircularProxies,
        new PlatformModule(),
        new PersistenceModule(database),
        new FilesModule(),
        new UseCasesModule());
  }
}
