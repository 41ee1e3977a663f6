package dev.suunta.testkit.usecases;

import dev.suunta.application.documents.Document;
import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.documents.DocumentProblemCode;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Documents that say "document 1" and stand for what was written into them; what nobody wrote
 * cannot be read.
 */
class RememberedDocuments<T> {
  /** Nobody wrote this. */
  static final byte[] UNREADABLE = "scribble".getBytes(StandardCharsets.UTF_8);

  private final Map<String, T> written = new HashMap<>();

  /** Reads what was written. */
  public Document<T> read(byte[] content) {
    var found = written.get(new String(content, StandardCharsets.UTF_8));
    return found == null
        ? new Document.Unreadable<>(
            List.of(
                new DocumentProblem(
                    DocumentProblemCode.FORMAT_MISSING,
                    OptionalInt.of(1),
                    OptionalInt.empty(),
                    Map.of())))
        : new Document.Read<>(found);
  }

  /** Writes something that can be read. */
  public String write(T content) {
    var name = "document " + (written.size() + 1);
    written.put(name, content);
    return name;
  }

  /** What was written, as it lies in a file. */
  byte[] bytes(T content) {
    return write(content).getBytes(StandardCharsets.UTF_8);
  }

  /** Strategies; the example is the same in every language. */
  static final class OfStrategies extends RememberedDocuments<Strategy>
      implements StrategyDocuments {
    @Override
    public String schema() {
      return "{}";
    }

    @Override
    public String example(String language) {
      return write(StrategyFixtures.strategy());
    }
  }

  /** Posts. */
  static final class OfPosts extends RememberedDocuments<PostDraft> implements PostDocuments {}

  /** Networks, some of them built in. */
  static final class OfNetworks extends RememberedDocuments<KnownNetwork>
      implements NetworkDocuments {
    private final List<KnownNetwork> builtIn;

    OfNetworks(List<KnownNetwork> builtIn) {
      this.builtIn = List.copyOf(builtIn);
    }

    @Override
    public List<KnownNetwork> builtIn() {
      return builtIn;
    }
  }
}
