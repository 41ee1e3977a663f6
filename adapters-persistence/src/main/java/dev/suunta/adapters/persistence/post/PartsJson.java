package dev.suunta.adapters.persistence.post;

import dev.suunta.adapters.persistence.Json;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The parts of a rendition, as they stand in a column. Changing it needs another format number. */
record PartsJson(List<PartJson> parts) {
  /** The number of this form. */
  static final int FORMAT = 1;

  record PartJson(String text, List<MediumJson> media) {}

  record MediumJson(String file, String kind, OptionalLong bytes, Optional<String> description) {}

  static String write(List<Part> parts) {
    return Json.write(
        new PartsJson(
            parts.stream()
                .map(
                    part ->
                        new PartJson(
                            part.text(), part.media().stream().map(PartsJson::toJson).toList()))
                .toList()));
  }

  private static MediumJson toJson(Medium medium) {
    return new MediumJson(
        medium.file(), medium.kind().name(), medium.bytes(), medium.description());
  }

  static List<Part> read(String document, int format) {
    return Json.read(document, format, FORMAT, PartsJson.class).parts().stream()
        .map(
            part ->
                new Part(
                    part.text(),
                    part.media().stream()
                        .map(
                            medium ->
                                new Medium(
                                    medium.file(),
                                    MediaKind.valueOf(medium.kind()),
                                    medium.bytes(),
                                    medium.description()))
                        .toList()))
        .toList();
  }
}
