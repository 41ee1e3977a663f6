package dev.suunta.planted.domain.strategy;

/** Planted: a library in the domain. */
public class KnowsALibrary {
  public org.assertj.core.api.Condition<String> library = new org.assertj.core.api.Condition<>();
}
