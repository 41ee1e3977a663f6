package dev.suunta.planted.bootstrap.demo;

/** Planted: a demo that checks the readers with code of their own. */
public class KnowsReaders {
  public dev.suunta.planted.adapters.files.SomeFile file =
      new dev.suunta.planted.adapters.files.SomeFile();
}
