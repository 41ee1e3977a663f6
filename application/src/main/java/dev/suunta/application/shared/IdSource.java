package dev.suunta.application.shared;

import java.util.UUID;

/** Driven port: new ids, never the same twice. Their order means nothing. */
public interface IdSource {
  /** Another id. */
  UUID next();
}
