package dev.suunta.domain.post;

import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.shared.Text;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A picture, film or document that belongs to a part of a post.
 *
 * @param file where it lies, as the owner wrote it; one line of at most 1,000 characters
 * @param kind what it is
 * @param bytes its size, where the file is there to be measured
 * @param description what somebody who cannot see it is told, at most 10,000 characters
 */
public record Medium(
    String file, MediaKind kind, OptionalLong bytes, Optional<String> description) {
  public Medium {
    Text.requireLine("media file", file, 1000);
    description.ifPresent(value -> Text.requireStorable("description", value, 10_000));
  }
}
