package dev.suunta.application.strategy.driven;

import dev.suunta.application.documents.Document;
import dev.suunta.domain.strategy.Strategy;

/** Driven port: the strategy as a document that people read, write and keep. */
public interface StrategyDocuments {
  /** Reads one; every problem in it is found at once. Never throws for what it holds. */
  Document<Strategy> read(byte[] content);

  /** Writes one that {@link #read} gives back equal. */
  String write(Strategy strategy);

  /** The JSON Schema of the documents. */
  String schema();

  /**
   * An example owner's strategy as a document, to begin from.
   *
   * @param language IETF tag; English where the language is not known
   */
  String example(String language);
}
