package dev.suunta.adapters.files.yaml;

import dev.suunta.application.documents.DocumentProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that cannot be read, and where.
 *
 * @param because what is wrong with it, as a sentence
 */
record BadDocument(
    String because, Kind kind, byte[] content, DocumentProblemCode code, int line, int column) {
  /** All of them, each with exactly one problem. */
  static final List<BadDocument> ALL =
      Stream.of(BadYaml.ALL, BadStrategies.ALL, BadNetworks.ALL, BadPosts.ALL)
          .flatMap(List::stream)
          .toList();

  /** What it was meant to be. */
  enum Kind {
    STRATEGY,
    NETWORK,
    POST
  }

  static BadDocument strategy(
      String because, String content, DocumentProblemCode code, int line, int column) {
    return of(because, Kind.STRATEGY, content, code, line, column);
  }

  static BadDocument network(
      String because, String content, DocumentProblemCode code, int line, int column) {
    return of(because, Kind.NETWORK, content, code, line, column);
  }

  static BadDocument post(
      String because, String content, DocumentProblemCode code, int line, int column) {
    return of(because, Kind.POST, content, code, line, column);
  }

  private static BadDocument of(
      String because, Kind kind, String content, DocumentProblemCode code, int line, int column) {
    return new BadDocument(
        because, kind, content.getBytes(StandardCharsets.UTF_8), code, line, column);
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
