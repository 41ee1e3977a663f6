package dev.suunta.testkit.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.documents.Document;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.testkit.documents.DocumentsContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link NetworkDocuments} must do. */
public interface NetworkDocumentsContract extends DocumentsContract<KnownNetwork> {
  /** The documents. */
  NetworkDocuments documents();

  @Override
  default Document<KnownNetwork> read(byte[] content) {
    return documents().read(content);
  }

  @Override
  default String write(KnownNetwork network) {
    return documents().write(network);
  }

  @Override
  default List<KnownNetwork> samples() {
    return List.of(NetworkFixtures.bareNetwork(), NetworkFixtures.fullNetwork());
  }

  @Test
  default void comesWithNetworksThatAreNobodysOwn() {
    assertThat(documents().builtIn()).isNotEmpty().noneMatch(KnownNetwork::own);
  }

  @Test
  default void offersEachNetworkOnceAndInTheSameOrderEachTime() {
    assertThat(documents().builtIn())
        .isEqualTo(documents().builtIn())
        .extracting(known -> known.network().id())
        .doesNotHaveDuplicates();
  }

  @Test
  default void readsBuiltInOnesAsTheOwnersOwn() {
    for (var known : documents().builtIn()) {
      var own = new KnownNetwork(known.network(), known.groundRules(), true);

      assertThat(read(write(known).getBytes(UTF_8))).isEqualTo(new Document.Read<>(own));
    }
  }
}
