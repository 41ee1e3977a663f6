package dev.suunta.planted.adapters.files;

/** Planted: a driven adapter that makes sentences. */
public class Talks {
  public dev.suunta.planted.texts.SomeText text = new dev.suunta.planted.texts.SomeText();
}
