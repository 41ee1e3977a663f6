package dev.suunta.planted.application.post;

/** Planted: a library in the application. */
public class KnowsALibrary {
  public org.assertj.core.api.Condition<String> library = new org.assertj.core.api.Condition<>();
}
