package dev.suunta.planted.adapters.web;

/** Planted: one adapter that knows another. */
public class KnowsFiles {
  public dev.suunta.planted.adapters.files.SomeFile file =
      new dev.suunta.planted.adapters.files.SomeFile();
}
