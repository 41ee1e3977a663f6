package dev.suunta.adapters.files.post;

import static dev.suunta.application.documents.DocumentProblemCode.CHARACTER_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.RENDITION_EMPTY;
import static dev.suunta.application.documents.DocumentProblemCode.TEXT_TOO_LONG;
import static dev.suunta.application.documents.DocumentProblemCode.TOO_MANY;
import static dev.suunta.application.documents.DocumentProblemCode.TWICE;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_WRONG_KIND;

import dev.suunta.adapters.files.yaml.Likely;
import dev.suunta.adapters.files.yaml.Needed;
import dev.suunta.adapters.files.yaml.Place;
import dev.suunta.adapters.files.yaml.Problems;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Reads the renditions of a post line by line; each line is looked at once. */
final class BodyReader {
  private static final int MOST_MEDIA = 50;
  private static final int LONGEST_FILE = 1000;
  private static final int LONGEST_DESCRIPTION = 10_000;

  private final Problems problems;
  private final List<PostDraft.Version> versions = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Medium> media = new ArrayList<>();
  private Optional<Heading> heading = Optional.empty();
  private int renditions;
  private boolean isFull;
  private int textStart;
  private boolean mediaSeen;

  private BodyReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the lines of a body.
   *
   * @param first the number of the first line in the document
   */
  static List<PostDraft.Version> read(List<String> lines, int first, Problems problems) {
    var reader = new BodyReader(problems);
    for (var index = 0; index < lines.size() && !reader.isFull; index++) {
      reader.take(lines.get(index), first + index);
    }
    reader.endRendition();
    return reader.versions;
  }

  private void take(String line, int number) {
    if (TextLines.isHeading(line)) {
      endRendition();
      if (++renditions > Post.MOST_RENDITIONS) {
        problems.add(
            TOO_MANY, new Place(number, 1), Fact.of("renditions"), Fact.of(Post.MOST_RENDITIONS));
        isFull = true;
        return;
      }
      heading = Optional.of(Heading.read(line, number, problems));
      return;
    }
    if (heading.isEmpty() && !line.isBlank()) {
      renditions++;
      heading = Optional.of(Heading.none(new Place(number, 1)));
    }
    if (TextLines.isBreak(line)) {
      endPart();
      return;
    }
    var medium = MediaLine.of(line);
    if (medium.isPresent()) {
      dropBlankLines();
      take(medium.get(), new Place(number, 1));
    } else if (!line.isBlank() || !lines.isEmpty()) {
      if (lines.isEmpty()) {
        textStart = number;
      }
      lines.add(line);
    }
  }

  private void take(MediaLine line, Place place) {
    mediaSeen = true;
    var kind = line.kind().or(() -> MediaKinds.of(line.file()));
    if (kind.isEmpty()) {
      problems.add(
          VALUE_UNKNOWN,
          place,
          Fact.of("file"),
          Problems.quote(line.file()),
          Likely.of(
              line.file().substring(line.file().lastIndexOf('.') + 1), MediaKinds.extensions()));
    }
    var isKept =
        isKept("file", line.file(), LONGEST_FILE, place)
            & isKept("description", line.description(), LONGEST_DESCRIPTION, place);
    var isLine = line.file().lines().count() == 1;
    if (!isLine) {
      problems.add(VALUE_WRONG_KIND, place, Fact.of("file"), Needed.LINE.fact());
    }
    if (media.size() == MOST_MEDIA) {
      problems.add(TOO_MANY, place, Fact.of("media"), Fact.of(MOST_MEDIA));
    } else if (isKept && isLine && kind.isPresent()) {
      media.add(medium(line, kind.get()));
    }
  }

  private static Medium medium(MediaLine line, MediaKind kind) {
    var description =
        line.description().isEmpty() ? Optional.<String>empty() : Optional.of(line.description());
    return new Medium(line.file(), kind, OptionalLong.empty(), description);
  }

  private boolean isKept(String key, String text, int most, Place place) {
    if (text.length() > most) {
      problems.add(TEXT_TOO_LONG, place, Fact.of(key), Fact.of(most));
      return false;
    }
    var refused =
        text.codePoints().filter(one -> !Text.isStorable(Character.toString(one))).findFirst();
    refused.ifPresent(one -> problems.add(CHARACTER_REFUSED, place, Problems.character(one)));
    return refused.isEmpty();
  }

  private void dropBlankLines() {
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
  }

  private void endPart() {
    dropBlankLines();
    if (!lines.isEmpty() || mediaSeen) {
      var text = lines.stream().map(TextLines::read).collect(Collectors.joining("\n"));
      if (text.length() > Part.MOST_TEXT) {
        problems.add(
            TEXT_TOO_LONG, new Place(textStart, 1), Fact.of("text"), Fact.of(Part.MOST_TEXT));
        text = "";
      }
      parts.add(new Part(text, media));
    }
    lines.clear();
    media.clear();
    mediaSeen = false;
  }

  private void endRendition() {
    endPart();
    heading.ifPresent(this::end);
    parts.clear();
    heading = Optional.empty();
  }

  private void end(Heading ended) {
    if (!ended.isReadable()) {
      return;
    }
    if (parts.isEmpty()) {
      problems.add(RENDITION_EMPTY, ended.place(), Problems.quote(ended.line()));
      return;
    }
    if (parts.size() > Rendition.MOST_PARTS) {
      problems.add(TOO_MANY, ended.place(), Fact.of("parts"), Fact.of(Rendition.MOST_PARTS));
    }
    if (headings.stream().anyMatch(ended::isBesides)) {
      problems.add(TWICE, ended.place(), Fact.of("rendition"), Problems.quote(ended.line()));
    }
    headings.add(ended);
    versions.add(
        new PostDraft.Version(
            ended.network(), ended.handle(), ended.audience(), ended.title(), parts));
  }
}
