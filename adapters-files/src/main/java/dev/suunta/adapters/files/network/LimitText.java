package dev.suunta.adapters.files.network;

import dev.suunta.adapters.files.yaml.Needed;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlNode.Scalar;
import dev.suunta.domain.network.CountingRule;
import dev.suunta.domain.network.TextLimit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long a text may be, as documents say it: {@code 300 graphemes}. */
final class LimitText {
  private LimitText() {}

  static Optional<TextLimit> read(YamlFields fields, String key) {
    return fields.scalar(key).flatMap(scalar -> read(fields, key, scalar));
  }

  static Optional<TextLimit> read(YamlFields fields, String key, Scalar scalar) {
    var words = scalar.value().strip().split(" +");
    if (words.length != 2 || !isDigits(words[0])) {
      fields.wrongKind(key, scalar, Needed.LIMIT);
      return Optional.empty();
    }
    var rule = CountingRule.byId(words[1]);
    if (rule.isEmpty()) {
      fields.unknown(
          key,
          scalar,
          words[1],
          Arrays.stream(CountingRule.values())
              .map(CountingRule::id)
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    var most = fields.inRange(key, scalar, words[0], 1, Integer.MAX_VALUE);
    return rule.isPresent() && most.isPresent()
        ? Optional.of(new TextLimit(rule.get(), most.get().intValue()))
        : Optional.empty();
  }

  static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  static String write(TextLimit limit) {
    return limit.most() + " " + limit.rule().id();
  }
}
