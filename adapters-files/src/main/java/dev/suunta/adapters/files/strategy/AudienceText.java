package dev.suunta.adapters.files.strategy;

import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GroupId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may read, as documents say it: {@code public}, {@code group}, {@code group camp}. */
public final class AudienceText {
  private static final Map<String, Reach> REACHES = Choices.of(Reach.class);
  private static final String GROUP = Choices.word(Reach.GROUP);

  private AudienceText() {}

  /**
   * Reads one.
   *
   * @param groups the groups that may be named; absent where any may
   */
  public static Optional<Audience> read(
      YamlFields fields, String key, Optional<Set<String>> groups) {
    var scalar = fields.scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    var text = scalar.get().value();
    if (!text.startsWith(GROUP + " ")) {
      return fields.choice(key, REACHES).map(Audience::of);
    }
    var group = text.substring(GROUP.length()).strip();
    return References.isKnown(fields, key, scalar.get(), group, groups)
        ? Optional.of(Audience.of(new GroupId(group)))
        : Optional.empty();
  }

  /** Writes one. */
  public static String write(Audience audience) {
    return Choices.word(audience.reach())
        + audience.group().map(group -> " " + group.value()).orElse("");
  }
}
