package dev.suunta.adapters.files.post;

import static dev.suunta.application.documents.DocumentProblemCode.FORMAT_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.FRONT_MATTER_UNENDED;

import dev.suunta.adapters.files.yaml.DocumentText;
import dev.suunta.adapters.files.yaml.Format;
import dev.suunta.adapters.files.yaml.Place;
import dev.suunta.adapters.files.yaml.Problems;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlParser;
import dev.suunta.adapters.files.yaml.YamlWriter;
import dev.suunta.application.documents.Document;
import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A post as Markdown: front matter in YAML, then one block for each rendition.
 *
 * <pre>{@code
 * ---
 * format: 1
 * goals: [work]
 * why: They learn how we halved our meetings
 * call: talk
 * ---
 *
 * ## linkedin
 *
 * The text, as it will stand there.
 *
 * ***
 *
 * The next part of a thread.
 *
 * ![What the picture shows](picture.jpg)
 *
 * ## facebook {audience: group camp}
 *
 * Another text, for other readers.
 * }</pre>
 *
 * <p>A file without front matter and headings is one rendition that does not say its network. How a
 * text is told from structure, and what becomes of blank lines, see {@link TextLines}. What a
 * document does not hold does not come back: the size of media, and an empty description, which is
 * none.
 */
public final class MarkdownPostDocuments implements PostDocuments {
  /** How many bytes are taken. */
  public static final int MOST_BYTES = 4 * 1024 * 1024;

  private static final String FENCE = "---";

  @Override
  public Document<PostDraft> read(byte[] content) {
    var problems = new Problems();
    var post = DocumentText.of(content, MOST_BYTES, problems).flatMap(text -> read(text, problems));
    return post.isPresent() && problems.isEmpty()
        ? new Document.Read<>(post.get())
        : problems.unreadable();
  }

  private static Optional<PostDraft> read(String text, Problems problems) {
    var lines = lines(text);
    if (!isFence(lines.getFirst())) {
      return Optional.of(post(FrontMatter.NONE, BodyReader.read(lines, 1, problems)));
    }
    var end = 1;
    while (end < lines.size() && !isFence(lines.get(end))) {
      end++;
    }
    if (end == lines.size()) {
      problems.add(FRONT_MATTER_UNENDED, Place.START);
      return Optional.empty();
    }
    var matter = String.join("\n", lines.subList(1, end));
    // Both are read whatever becomes of the other, so that all problems are told at once.
    var front = frontMatter(matter, problems);
    var versions = BodyReader.read(lines.subList(end + 1, lines.size()), end + 2, problems);
    return front.map(known -> post(known, versions));
  }

  private static PostDraft post(FrontMatter front, List<PostDraft.Version> versions) {
    return new PostDraft(front.kind(), front.purpose(), versions);
  }

  private static Optional<FrontMatter> frontMatter(String matter, Problems problems) {
    if (matter.isBlank()) {
      problems.add(FORMAT_MISSING, Place.START);
      return Optional.empty();
    }
    return YamlParser.read(matter, new Place(2, 1), problems)
        .map(mapping -> YamlFields.of(mapping, problems))
        .filter(Format::isKnown)
        .map(FrontMatter::read);
  }

  private static boolean isFence(String line) {
    return line.startsWith(FENCE) && line.stripTrailing().equals(FENCE);
  }

  /** Lines without their ends, be they a line feed or a carriage return and a line feed. */
  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    var start = 0;
    while (start <= text.length()) {
      var feed = text.indexOf('\n', start);
      var end = feed < 0 ? text.length() : feed;
      var isReturned = end > start && text.charAt(end - 1) == '\r';
      lines.add(text.substring(start, isReturned ? end - 1 : end));
      start = end + 1;
    }
    return lines;
  }

  @Override
  public String write(PostDraft post) {
    var matter = new YamlWriter();
    FrontMatter.write(matter, post);
    var out = new StringBuilder(FENCE + "\n" + matter + FENCE + "\n");
    for (var index = 0; index < post.renditions().size(); index++) {
      var version = post.renditions().get(index);
      if (index > 0 || saysWhere(version)) {
        out.append('\n').append(Heading.write(version)).append('\n');
      }
      out.append('\n').append(String.join("\n***\n\n", written(version.parts())));
    }
    return out.toString();
  }

  private static boolean saysWhere(PostDraft.Version version) {
    return version.network().isPresent()
        || version.handle().isPresent()
        || version.audience().isPresent()
        || version.title().isPresent();
  }

  private static List<String> written(List<Part> parts) {
    return parts.stream().map(MarkdownPostDocuments::written).toList();
  }

  private static String written(Part part) {
    var out = new StringBuilder();
    if (!part.text().isEmpty() || part.media().isEmpty()) {
      out.append(TextLines.write(part.text())).append('\n');
    }
    if (!part.media().isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n");
      for (Medium medium : part.media()) {
        out.append(MediaLine.write(medium)).append('\n');
      }
    }
    return out.toString();
  }
}
