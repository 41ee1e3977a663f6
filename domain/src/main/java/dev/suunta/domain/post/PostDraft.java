package dev.suunta.domain.post;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.strategy.Audience;
import java.util.List;
import java.util.Optional;

/**
 * A post as somebody wrote it down, before Suunta knows it.
 *
 * @param kind what it is, if said
 * @param purpose what it is for, as far as it was said
 * @param renditions as written for each network
 */
public record PostDraft(Optional<PostKind> kind, Purpose purpose, List<Version> renditions) {
  public PostDraft {
    renditions = List.copyOf(renditions);
  }

  /**
   * What is written for one network.
   *
   * @param network where it is meant to stand; absent where the file does not say
   * @param handle which own account there, if said
   * @param audience who may read it, if said
   * @param title a title, if there is one
   * @param parts what it says; at least one
   */
  public record Version(
      Optional<NetworkId> network,
      Optional<String> handle,
      Optional<Audience> audience,
      Optional<String> title,
      List<Part> parts) {
    public Version {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("no parts");
      }
    }
  }
}
