package dev.suunta.domain.shared;

/**
 * Who took a decision, and by which way.
 *
 * @param name the person's name as they are known to Suunta, 1 to 200 characters
 * @param via the way the decision came in
 */
public record Actor(String name, Via via) {
  public Actor {
    Text.requireLine("actor name", name, 200);
  }
}
