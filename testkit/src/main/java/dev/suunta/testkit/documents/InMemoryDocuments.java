package dev.suunta.testkit.documents;

import dev.suunta.application.documents.Document;
import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.documents.DocumentProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Documents that say "document 1" and stand for what was written into them; what nobody wrote
 * cannot be read, and has a problem in each of its lines.
 *
 * @param <T> what a document says
 */
public abstract class InMemoryDocuments<T> {
  /** Nobody wrote this. */
  public static final String UNREADABLE = "scribble";

  private final Map<String, T> written = new HashMap<>();

  /** Reads what was written. */
  public Document<T> read(byte[] content) {
    var text = new String(content, StandardCharsets.UTF_8);
    var found = written.get(text);
    return found == null ? new Document.Unreadable<>(problems(text)) : new Document.Read<>(found);
  }

  /** One in each line. */
  private static List<DocumentProblem> problems(String text) {
    return IntStream.rangeClosed(1, text.split("\n", -1).length)
        .mapToObj(
            line ->
                new DocumentProblem(
                    DocumentProblemCode.FORMAT_MISSING,
                    OptionalInt.of(line),
                    OptionalInt.empty(),
                    Map.of()))
        .toList();
  }

  /** Writes something that can be read. */
  public String write(T content) {
    var name = "document " + (written.size() + 1);
    written.put(name, content);
    return name;
  }

  /** What was written, as it lies in a file. */
  public byte[] bytes(T content) {
    return write(content).getBytes(StandardCharsets.UTF_8);
  }
}
