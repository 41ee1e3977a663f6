package dev.suunta.bootstrap;

import java.util.Optional;

/** Which Suunta this is. */
final class Version {
  private Version() {}

  /** The version that the jar was built as; "development" outside a jar. */
  static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
