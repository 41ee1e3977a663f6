package dev.suunta.application.shared;

/** Driven port: bytes that nobody can guess, never the same twice. */
public interface SaltSource {
  /** Another 32 bytes. */
  byte[] next();
}
