package dev.suunta.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.SaltSource;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Binds what the machine gives: time and ids. */
final class PlatformModule extends AbstractModule {
  @Provides
  @Singleton
  InstantSource time() {
    return InstantSource.system();
  }

  @Provides
  @Singleton
  IdSource ids(InstantSource time) {
    return new TimeOrderedIds(time, new SecureRandom());
  }

  @Provides
  @Singleton
  SaltSource salts() {
    return new RandomSalts(new SecureRandom());
  }
}
