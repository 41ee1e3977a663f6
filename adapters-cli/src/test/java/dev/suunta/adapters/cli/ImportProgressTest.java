package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Tie;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The line that moves while an export is read. */
class ImportProgressTest {
  @Test
  void showsNoControlCharactersOfANetworkOfOnesOwn() {
    var own =
        new KnownNetwork(
            new Network(
                NetworkId.LINKEDIN,
                "Board\u202E of ours",
                Tie.FOLLOW,
                Set.of(Reach.PUBLIC),
                Map.of(),
                Optional.empty(),
                Optional.empty()),
            StrategyFixtures.linkedIn(),
            true);
    var terminal = new ATerminal().shown();
    var session = terminal.sessionOfAnOwner(List.of(own), ATerminal.nothing(ReadStrategy.class));
    var export =
        new RecognisedExport(
            "village",
            NetworkId.LINKEDIN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("village.zip"),
            List.of());

    new ImportCommand.ProgressLine(session).at(export, 1, 2, 3);

    assertThat(terminal.err()).contains("Board").doesNotContain("\u202E");
  }
}
