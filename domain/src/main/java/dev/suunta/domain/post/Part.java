package dev.suunta.domain.post;

import dev.suunta.domain.shared.Text;
import java.util.List;

/**
 * One of the messages that a rendition is made of; a thread has several.
 *
 * @param text what it says, with its links, as it will stand on the network; at most 100,000
 *     characters
 * @param media what goes with it, in order; at most 50
 */
public record Part(String text, List<Medium> media) {
  /** The greatest length of a text that Suunta takes, in UTF-16 units. */
  public static final int MOST_TEXT = 100_000;

  public Part {
    Text.requireStorable("text", text, MOST_TEXT);
    media = List.copyOf(media);
    if (media.size() > 50) {
      throw new IllegalArgumentException("more than 50 media");
    }
  }

  /** Text alone. */
  public static Part of(String text) {
    return new Part(text, List.of());
  }
}
