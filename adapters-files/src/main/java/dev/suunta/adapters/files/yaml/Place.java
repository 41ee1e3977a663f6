package dev.suunta.adapters.files.yaml;

/**
 * Where something stands in a document.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Place(int line, int column) {
  /** The very beginning. */
  public static final Place START = new Place(1, 1);
}
