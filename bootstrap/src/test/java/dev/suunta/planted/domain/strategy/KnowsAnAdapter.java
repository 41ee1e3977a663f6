package dev.suunta.planted.domain.strategy;

/** Planted: an arrow that points outwards. */
public class KnowsAnAdapter {
  public dev.suunta.planted.adapters.files.SomeFile file =
      new dev.suunta.planted.adapters.files.SomeFile();
}
