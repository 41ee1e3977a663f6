package dev.suunta.adapters.files.yaml;

import static dev.suunta.application.documents.DocumentProblemCode.CHARACTER_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.DATE_UNREADABLE;
import static dev.suunta.application.documents.DocumentProblemCode.ID_MALFORMED;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.NUMBER_OUT_OF_RANGE;
import static dev.suunta.application.documents.DocumentProblemCode.TEXT_TOO_LONG;
import static dev.suunta.application.documents.DocumentProblemCode.TOO_MANY;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_WRONG_KIND;

import dev.suunta.adapters.files.yaml.YamlNode.Entry;
import dev.suunta.adapters.files.yaml.YamlNode.Mapping;
import dev.suunta.adapters.files.yaml.YamlNode.Refused;
import dev.suunta.adapters.files.yaml.YamlNode.Scalar;
import dev.suunta.adapters.files.yaml.YamlNode.Sequence;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.shared.Text;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One mapping, asked key by key. Whatever is wrong with an answer is told among the problems, and
 * the answer is then absent. {@link #refuseOthers} tells the keys that nobody asked for.
 */
public final class YamlFields {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]+");

  private final Mapping mapping;
  private final Place owner;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private YamlFields(Mapping mapping, Place owner, Problems problems) {
    this.mapping = mapping;
    this.owner = owner;
    this.problems = problems;
  }

  /** The fields of a whole document. */
  public static YamlFields of(Mapping mapping, Problems problems) {
    return new YamlFields(mapping, mapping.place(), problems);
  }

  /** A mapping under an id that its author chose. */
  public record Named(String id, Place place, YamlFields fields) {}

  /** The entry of this key, if it is there. */
  public Optional<Entry> entry(String key) {
    asked.add(key);
    return mapping.entry(key);
  }

  /** Tells that a key is missing. */
  public void require(String key) {
    if (entry(key).isEmpty()) {
      problems.add(KEY_MISSING, owner, Fact.of(key));
    }
  }

  /** Words on one line. */
  public Optional<String> line(String key, int most) {
    return scalar(key).flatMap(scalar -> line(key, scalar, most));
  }

  /** A value of a list or mapping as words on one line. */
  public Optional<String> line(String key, Scalar scalar, int most) {
    return text(key, scalar, most)
        .filter(
            text -> {
              var isLine = !text.isBlank() && text.lines().count() == 1;
              if (!isLine) {
                wrongKind(key, scalar, Needed.LINE);
              }
              return isLine;
            });
  }

  private Optional<String> text(String key, Scalar scalar, int most) {
    if (scalar.isNothing()) {
      wrongKind(key, scalar, Needed.TEXT);
      return Optional.empty();
    }
    var text = scalar.value();
    if (!Text.isStorable(text)) {
      var character = text.codePoints().filter(YamlFields::isUnstorable).findFirst().orElse(0);
      problems.add(CHARACTER_REFUSED, scalar.place(), Problems.character(character));
      return Optional.empty();
    }
    if (text.length() > most) {
      problems.add(TEXT_TOO_LONG, scalar.place(), Fact.of(key), Fact.of(most));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean isUnstorable(int codePoint) {
    return !Text.isStorable(Character.toString(codePoint));
  }

  /** A whole number in a range. */
  public Optional<Long> number(String key, long least, long most) {
    var scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    if (!scalar.get().plain() || !WHOLE_NUMBER.matcher(scalar.get().value()).matches()) {
      wrongKind(key, scalar.get(), Needed.NUMBER);
      return Optional.empty();
    }
    return inRange(key, scalar.get(), scalar.get().value(), least, most);
  }

  /** Digits that stand somewhere in a value, as a number in a range. */
  public Optional<Long> inRange(String key, Scalar scalar, String digits, long least, long most) {
    // Twenty characters hold every long; longer numbers are out of every range.
    var value = digits.length() > 20 ? null : new BigInteger(digits);
    if (value == null
        || value.compareTo(BigInteger.valueOf(least)) < 0
        || value.compareTo(BigInteger.valueOf(most)) > 0) {
      problems.add(
          NUMBER_OUT_OF_RANGE,
          scalar.place(),
          Fact.of(key),
          Problems.quote(digits),
          Fact.of(least),
          Fact.of(most));
      return Optional.empty();
    }
    return Optional.of(value.longValueExact());
  }

  /** Either true or false. */
  public Optional<Boolean> flag(String key) {
    var scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    if (!scalar.get().plain() || !List.of("true", "false").contains(scalar.get().value())) {
      wrongKind(key, scalar.get(), Needed.TRUE_OR_FALSE);
      return Optional.empty();
    }
    return Optional.of(scalar.get().value().equals("true"));
  }

  /** A day such as 2026-01-31. */
  public Optional<LocalDate> day(String key) {
    return scalar(key)
        .flatMap(
            scalar -> {
              try {
                return Optional.of(LocalDate.parse(scalar.value()));
              } catch (DateTimeParseException unreadable) {
                problems.add(
                    DATE_UNREADABLE, scalar.place(), Fact.of(key), Problems.quote(scalar.value()));
                return Optional.empty();
              }
            });
  }

  /** One of several words. */
  public <T> Optional<T> choice(String key, Map<String, T> choices) {
    return scalar(key).flatMap(scalar -> choice(key, scalar, choices));
  }

  /** A value of a list as one of several words. */
  public <T> Optional<T> choice(String key, Scalar scalar, Map<String, T> choices) {
    var chosen = Optional.ofNullable(choices.get(scalar.value()));
    if (chosen.isEmpty()) {
      unknown(key, scalar, scalar.value(), choices.keySet());
    }
    return chosen;
  }

  /** Tells that a value is none of the known ones. */
  public void unknown(String key, Scalar scalar, String value, Set<String> known) {
    problems.add(
        VALUE_UNKNOWN,
        scalar.place(),
        Fact.of(key),
        Problems.quote(value),
        Likely.of(value, known));
  }

  /** An id. */
  public <T> Optional<T> id(String key, Function<String, T> make) {
    return scalar(key)
        .filter(scalar -> isId(key, scalar.value(), scalar.place()))
        .map(scalar -> make.apply(scalar.value()));
  }

  /** Whether it has the form of ids; told if not. */
  public boolean isId(String key, String value, Place place) {
    if (Slug.isOne(value)) {
      return true;
    }
    problems.add(ID_MALFORMED, place, Fact.of(key), Problems.quote(value));
    return false;
  }

  /** One value. */
  public Optional<Scalar> scalar(String key) {
    return entry(key).flatMap(entry -> scalar(key, entry.value()));
  }

  private Optional<Scalar> scalar(String key, YamlNode node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    wrongKind(key, node, Needed.TEXT);
    return Optional.empty();
  }

  /** The values of a list, no more of them than are taken; none if the key is missing. */
  public List<Scalar> list(String key, int most) {
    var entry = entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (!(entry.get().value() instanceof Sequence sequence)) {
      wrongKind(key, entry.get().value(), Needed.LIST);
      return List.of();
    }
    refuseMoreThan(most, key, sequence.items().size(), sequence.place());
    var values = new ArrayList<Scalar>();
    for (var item : sequence.items().subList(0, Math.min(most, sequence.items().size()))) {
      scalar(key, item).ifPresent(values::add);
    }
    return values;
  }

  /** A mapping in the mapping. */
  public Optional<YamlFields> fields(String key) {
    return entry(key).flatMap(entry -> fields(key, entry));
  }

  private Optional<YamlFields> fields(String key, Entry entry) {
    if (entry.value() instanceof Mapping inner) {
      return Optional.of(new YamlFields(inner, entry.place(), problems));
    }
    wrongKind(key, entry.value(), Needed.MAPPING);
    return Optional.empty();
  }

  /**
   * The mappings under ids in the mapping of this key, no more of them than are taken; those with
   * malformed ids are left out.
   */
  public List<Named> named(String key, int most) {
    var all = fields(key);
    if (all.isEmpty()) {
      return List.of();
    }
    var entries = all.get().mapping.entries();
    refuseMoreThan(most, key, entries.size(), all.get().owner);
    var named = new ArrayList<Named>();
    for (var entry : entries.subList(0, Math.min(most, entries.size()))) {
      if (isId(key, entry.key(), entry.place())) {
        fields(entry.key(), entry)
            .ifPresent(fields -> named.add(new Named(entry.key(), entry.place(), fields)));
      }
    }
    return named;
  }

  private void refuseMoreThan(int most, String key, int count, Place place) {
    if (count > most) {
      problems.add(TOO_MANY, place, Fact.of(key), Fact.of(most));
    }
  }

  /** Tells that a value is of another kind; silent where the value was refused already. */
  public void wrongKind(String key, YamlNode node, Needed needed) {
    if (!(node instanceof Refused)) {
      problems.add(VALUE_WRONG_KIND, node.place(), Problems.quote(key), needed.fact());
    }
  }

  /** Tells every key that nobody asked for. */
  public void refuseOthers() {
    for (var entry : mapping.entries()) {
      if (!asked.contains(entry.key())) {
        problems.add(
            KEY_UNKNOWN, entry.place(), Problems.quote(entry.key()), Likely.of(entry.key(), asked));
      }
    }
  }

  /** Where the mapping begins, or the key that it stands under. */
  Place owner() {
    return owner;
  }

  /** Where problems go. */
  public Problems problems() {
    return problems;
  }
}
