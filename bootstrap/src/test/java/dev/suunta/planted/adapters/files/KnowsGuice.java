package dev.suunta.planted.adapters.files;

/** Planted: the container outside its place. */
public class KnowsGuice {
  public com.google.inject.Key<String> key = com.google.inject.Key.get(String.class);
}
