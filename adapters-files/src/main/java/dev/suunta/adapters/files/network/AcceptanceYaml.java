package dev.suunta.adapters.files.network;

import static dev.suunta.application.documents.DocumentProblemCode.KEY_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.TWICE;

import dev.suunta.adapters.files.strategy.Choices;
import dev.suunta.adapters.files.yaml.Needed;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlNode.Scalar;
import dev.suunta.adapters.files.yaml.YamlWriter;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.MediaLimits;
import dev.suunta.domain.network.TextLimit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What a network accepts by one way of publishing, as a mapping in a document. */
final class AcceptanceYaml {
  private static final String TEXT = "text";
  private static final String TEXT_REQUIRED = "text-required";
  private static final String TITLE = "title";
  private static final String TITLE_REQUIRED = "title-required";
  private static final String REFUSES = "refuses";
  private static final String MEDIA = "media";
  private static final String AT_LEAST = "at-least";
  private static final String AT_MOST = "at-most";
  private static final String KINDS = "kinds";
  private static final String DESCRIPTION = "description";

  private static final int MOST_LIMITS = 20;
  private static final int MOST_REFUSED = 1000;
  private static final Pattern NUMBERED = Pattern.compile("U\\+([0-9A-F]{4,6})");

  private AcceptanceYaml() {}

  static Acceptance read(YamlFields fields) {
    var text = new ArrayList<TextLimit>();
    for (var scalar : fields.list(TEXT, MOST_LIMITS)) {
      LimitText.read(fields, TEXT, scalar).ifPresent(text::add);
    }
    var textRequired = fields.flag(TEXT_REQUIRED).orElse(false);
    var title = LimitText.read(fields, TITLE);
    var titleRequired = fields.flag(TITLE_REQUIRED).orElse(false);
    if (titleRequired && fields.entry(TITLE).isEmpty()) {
      fields
          .entry(TITLE_REQUIRED)
          .ifPresent(entry -> fields.problems().add(KEY_MISSING, entry.place(), Fact.of(TITLE)));
    }
    var refused = refused(fields);
    var media = fields.fields(MEDIA).map(AcceptanceYaml::media).orElse(MediaLimits.UNKNOWN);
    fields.refuseOthers();
    return new Acceptance(
        text, textRequired, title, titleRequired && title.isPresent(), refused, media);
  }

  private static Set<Integer> refused(YamlFields fields) {
    var refused = new HashSet<Integer>();
    for (var scalar : fields.list(REFUSES, MOST_REFUSED)) {
      var character = character(scalar);
      if (character.isEmpty()) {
        fields.wrongKind(REFUSES, scalar, Needed.CHARACTER);
      } else if (!refused.add(character.getAsInt())) {
        fields.problems().add(TWICE, scalar.place(), Fact.of(REFUSES), Fact.of(scalar.value()));
      }
    }
    return refused;
  }

  private static OptionalInt character(Scalar scalar) {
    var text = scalar.value();
    var numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      var codePoint = Integer.parseInt(text.substring(2), 16);
      return Character.isValidCodePoint(codePoint)
          ? OptionalInt.of(codePoint)
          : OptionalInt.empty();
    }
    return text.codePointCount(0, text.length()) == 1
        ? OptionalInt.of(text.codePointAt(0))
        : OptionalInt.empty();
  }

  private static MediaLimits media(YamlFields fields) {
    var least = fields.number(AT_LEAST, 0, Integer.MAX_VALUE);
    var most = fields.number(AT_MOST, 0, Integer.MAX_VALUE);
    if (least.isPresent() && most.isPresent() && most.get() < least.get()) {
      fields
          .scalar(AT_MOST)
          .ifPresent(
              scalar ->
                  fields.inRange(AT_MOST, scalar, scalar.value(), least.get(), Integer.MAX_VALUE));
    }
    Map<MediaKind, Optional<Long>> bytes = new EnumMap<>(MediaKind.class);
    fields.fields(KINDS).ifPresent(kinds -> kinds(kinds, bytes));
    var description = LimitText.read(fields, DESCRIPTION);
    fields.refuseOthers();
    return fields.problems().isEmpty()
        ? new MediaLimits(
            least.orElse(0L).intValue(),
            most.map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty()),
            bytes,
            description)
        : MediaLimits.UNKNOWN;
  }

  private static void kinds(YamlFields kinds, Map<MediaKind, Optional<Long>> bytes) {
    for (var kind : MediaKind.values()) {
      SizeText.read(kinds, Choices.word(kind)).ifPresent(size -> bytes.put(kind, size));
    }
    kinds.refuseOthers();
  }

  static void write(YamlWriter out, Acceptance acceptance) {
    if (!acceptance.text().isEmpty()) {
      out.list(TEXT, acceptance.text().stream().map(LimitText::write).toList());
    }
    if (acceptance.textRequired()) {
      out.flag(TEXT_REQUIRED, true);
    }
    acceptance.title().ifPresent(title -> out.text(TITLE, LimitText.write(title)));
    if (acceptance.titleRequired()) {
      out.flag(TITLE_REQUIRED, true);
    }
    if (!acceptance.refused().isEmpty()) {
      out.list(
          REFUSES, acceptance.refused().stream().sorted().map(AcceptanceYaml::written).toList());
    }
    if (!acceptance.media().equals(MediaLimits.UNKNOWN)) {
      out.mapping(MEDIA, () -> write(out, acceptance.media()));
    }
  }

  private static String written(int codePoint) {
    var isVisible = codePoint > ' ' && codePoint < 0x7F;
    return isVisible || Character.isLetterOrDigit(codePoint)
        ? Character.toString(codePoint)
        : "U+%04X".formatted(codePoint);
  }

  private static void write(YamlWriter out, MediaLimits media) {
    if (media.atLeast() > 0) {
      out.number(AT_LEAST, media.atLeast());
    }
    media.atMost().ifPresent(most -> out.number(AT_MOST, most));
    if (!media.bytes().isEmpty()) {
      out.mapping(
          KINDS,
          () -> {
            for (var kind : MediaKind.values()) {
              var size = media.bytes().getOrDefault(kind, Optional.empty());
              if (media.bytes().containsKey(kind)) {
                out.text(Choices.word(kind), SizeText.write(size));
              }
            }
          });
    }
    media
        .description()
        .ifPresent(description -> out.text(DESCRIPTION, LimitText.write(description)));
  }
}
