package dev.suunta.application.network.driven;

import dev.suunta.application.documents.Document;
import dev.suunta.domain.strategy.KnownNetwork;
import java.util.List;

/** Driven port: networks as documents; the built-in ones are such documents too. */
public interface NetworkDocuments {
  /** The networks that come with Suunta, in the order in which they are offered. */
  List<KnownNetwork> builtIn();

  /** Reads one of the owner's own; every problem in it is found at once. */
  Document<KnownNetwork> read(byte[] content);

  /** Writes one that {@link #read} gives back equal. */
  String write(KnownNetwork network);
}
