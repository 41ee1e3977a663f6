package dev.suunta.adapters.files.yaml;

import static dev.suunta.application.documents.DocumentProblemCode.CHARACTER_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.EMPTY;
import static dev.suunta.application.documents.DocumentProblemCode.ENCODING_WRONG;
import static dev.suunta.application.documents.DocumentProblemCode.TOO_LARGE;

import dev.suunta.domain.finding.Fact;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Makes a text of a document's bytes: UTF-8 and nothing else, with or without a byte order mark.
 */
public final class DocumentText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DocumentText() {}

  /**
   * The text, or nothing and the reason among the problems.
   *
   * @param limit how many bytes are taken
   */
  public static Optional<String> of(byte[] content, int limit, Problems problems) {
    if (content.length > limit) {
      problems.add(TOO_LARGE, Place.START, Fact.of(limit));
      return Optional.empty();
    }
    var decoded = CharBuffer.allocate(content.length);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content), decoded, true);
    var text = decoded.flip().toString();
    if (result.isError()) {
      problems.add(ENCODING_WRONG, end(text));
      return Optional.empty();
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      problems.add(EMPTY, Place.START);
      return Optional.empty();
    }
    return accepts(text, codePoint -> codePoint != 0, Place.START, problems)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Whether every character passes; the others are among the problems. */
  static boolean accepts(String text, IntPredicate passes, Place start, Problems problems) {
    var all = true;
    var line = start.line();
    var column = start.column();
    for (var index = 0; index < text.length(); ) {
      var codePoint = text.codePointAt(index);
      if (!passes.test(codePoint)) {
        problems.add(CHARACTER_REFUSED, new Place(line, column), Problems.character(codePoint));
        all = false;
      }
      index += Character.charCount(codePoint);
      column++;
      if (codePoint == '\n') {
        line++;
        column = 1;
      }
    }
    return all;
  }

  private static Place end(String text) {
    var line = 1 + (int) text.chars().filter(unit -> unit == '\n').count();
    var lastLine = text.substring(text.lastIndexOf('\n') + 1);
    return new Place(line, 1 + lastLine.codePointCount(0, lastLine.length()));
  }
}
