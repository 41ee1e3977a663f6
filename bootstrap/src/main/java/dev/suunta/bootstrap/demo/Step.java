package dev.suunta.bootstrap.demo;

import java.util.List;

/**
 * One step of the demo.
 *
 * @param sentence the key of the sentence that says what comes
 * @param acts what is done
 */
record Step(String sentence, List<Act> acts) {
  Step {
    acts = List.copyOf(acts);
  }

  static Step of(String sentence, Act... acts) {
    return new Step(sentence, List.of(acts));
  }
}
